import type { Random } from './random.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const SECRET_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'

/** Creates identifiers in the formats of Cloud Manager. */
export interface Identifiers {
  /** Of organizations, projects, API keys, secrets, events: 24 hexadecimal digits. */
  id(): string
  /** Eight lower-case letters. */
  publicKey(): string
  /** A UUID. */
  privateKey(): string
  /** `mdb_sa_id_` and 24 hexadecimal digits. */
  clientId(): string
  /** `mdb_sa_sk_` and 40 letters, digits, `_` or `-`. */
  clientSecret(): string
  uuid(): string
}

export function createIdentifiers(random: Random): Identifiers {
  const id = (): string => random(12).toString('hex')
  const pick = (letters: string, length: number): string =>
    Array.from(random(length), (octet) => letters[octet % letters.length]).join('')
  const uuid = (): string => {
    const octets = random(16)
    octets.writeUInt8((octets.readUInt8(6) & 0x0f) | 0x40, 6)
    octets.writeUInt8((octets.readUInt8(8) & 0x3f) | 0x80, 8)
    return octets.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  }
  return {
    id,
    publicKey: () => pick(LETTERS, 8),
    privateKey: uuid,
    clientId: () => `mdb_sa_id_${id()}`,
    clientSecret: () => `mdb_sa_sk_${pick(SECRET_LETTERS, 40)}`,
    uuid,
  }
}

/** Whether a text has the shape of an id. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{24}$/.test(text)
}
