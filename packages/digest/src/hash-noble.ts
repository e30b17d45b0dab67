import { md5 } from '@noble/hashes/legacy.js'
import { sha256, sha512_256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

const FUNCTIONS = { md5, sha256, 'sha512-256': sha512_256 }

/** Hashes a byte string, in which each character is one octet, to lower-case hexadecimal. */
export function hash(name: 'md5' | 'sha256' | 'sha512-256', octets: string): string {
  return bytesToHex(FUNCTIONS[name](Uint8Array.from(octets, (octet) => octet.charCodeAt(0))))
}
