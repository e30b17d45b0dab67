import type { hash as CryptoHash } from 'node:crypto'

/** The hash functions that digest uses, named as Node names them. */
export type HashName = 'md5' | 'sha256' | 'sha512-256'

let nodeHash: typeof CryptoHash | undefined

/** Hashes bytes, or text in UTF-8, to lower-case hexadecimal. */
export function hash(name: HashName, data: string | Uint8Array): string {
  // Loaded with the first hash, since it takes longer than everything else in this package.
  nodeHash ??= process.getBuiltinModule('node:crypto').hash
  return nodeHash(name, data)
}
