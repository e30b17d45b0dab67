import { hash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { SecretRecord } from './records.ts'

/** What is kept of a client secret. A fast hash suffices: secrets are 240 random bits, not passwords. */
export function hashSecret(secret: string): Pick<SecretRecord, 'salt' | 'hash' | 'lastFour'> {
  const salt = randomBytes(16).toString('base64url')
  return { salt, hash: hash('sha256', salt + secret, 'base64'), lastFour: secret.slice(-4) }
}

export function isSecret(secret: string, record: SecretRecord): boolean {
  const given = hash('sha256', record.salt + secret, 'buffer')
  const kept = Buffer.from(record.hash, 'base64')
  return kept.length === given.length && timingSafeEqual(given, kept)
}
