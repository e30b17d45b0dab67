import { randomBytes, randomInt, randomUUID } from 'node:crypto'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const SECRET_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'

const pick = (letters: string, length: number): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('')

/** Identifiers in the shapes that Cloud Manager gives them. */
export const identifiers = {
  /** Of organizations, projects, API keys: 24 hexadecimal digits. */
  id: (): string => randomBytes(12).toString('hex'),
  /** Eight lower-case letters. */
  publicKey: (): string => pick(LETTERS, 8),
  privateKey: (): string => randomUUID(),
  clientId: (): string => `mdb_sa_id_${randomBytes(12).toString('hex')}`,
  clientSecret: (): string => `mdb_sa_sk_${pick(SECRET_LETTERS, 40)}`,
}
