import { hash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { SecretRecord } from './records.ts'

/** The stored form of a client secret. A fast hash is enough: secrets are 240 random bits, not passwords. */
export function hashSecret(secret: string): Pick<SecretRecord, 'salt' | 'hash' | 'lastFour'> {
  const salt = randomBytes(16).toString('base64url')
  return { salt, hash: hash('sha256', salt + secret, 'base64'), lastFour: secret.slice(-4) }
}

export function isSecret(secret: string, record: SecretRecord): boolean {
  const given = hash('sha256', record.salt + secret, 'buffer')
  const kept = Buffer.from(record.hash, 'base64')
  return kept.length === given.length && timingSafeEqual(given, kept)
}

/** The digest realm of the service, which is part of what is stored of a private key. */
export const REALM = 'MMS Public API'

/** The form in which a private key is stored: MD5 of public key, realm and private key (RFC 7616 section 3.4.2). */
export function ha1Of(publicKey: string, privateKey: string): string {
  return hash('md5', `${publicKey}:${REALM}:${privateKey}`)
}

/** The form in which the API shows a private key after its creation. */
export function maskPrivateKey(privateKey: string): string {
  return `********-****-****-${privateKey.slice(-12)}`
}
