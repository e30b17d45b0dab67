import { hash as nodeHash } from 'node:crypto'

/** The hash functions that digest uses, named as Node names them. */
export type HashName = 'md5' | 'sha256' | 'sha512-256'

/** Hashes a byte string, in which each character is one octet, to lower-case hexadecimal. */
export function hash(name: HashName, octets: string): string {
  return nodeHash(name, Buffer.from(octets, 'latin1'))
}
