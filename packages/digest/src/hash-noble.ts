import { md5 } from '@noble/hashes/legacy.js'
import { sha256, sha512_256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

const FUNCTIONS = { md5, sha256, 'sha512-256': sha512_256 }

/** Hashes bytes, or text in UTF-8, to lower-case hexadecimal. */
export function hash(name: 'md5' | 'sha256' | 'sha512-256', data: string | Uint8Array): string {
  return bytesToHex(
    FUNCTIONS[name](typeof data === 'string' ? new TextEncoder().encode(data) : data),
  )
}
