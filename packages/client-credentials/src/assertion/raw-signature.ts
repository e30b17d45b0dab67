import { check } from '../check.ts'

/** Bytes of each of both numbers of a signature (RFC 7518 section 3.4). */
const SIZES: Readonly<Record<string, number>> = { ES256: 32, ES384: 48, ES512: 66 }

/** A signature as JWS has it. Most KMS return ECDSA signatures in DER (RFC 3279 section 2.2.3) instead of `r || s`. */
export function rawSignature(signature: Uint8Array, alg: string): Uint8Array {
  const size = SIZES[alg]
  if (size === undefined || signature.length === 2 * size) return signature
  // SEQUENCE, whose length takes one byte, or two for ES512.
  let at = signature[1] === 0x81 ? 3 : 2
  const raw = new Uint8Array(2 * size)
  for (const end of [size, 2 * size]) {
    const length = signature[at + 1] ?? 0
    check(signature[at] === 2, `"sign" returned no signature of the algorithm ${alg}`)
    const number = signature.subarray(at + 2, at + 2 + length)
    // A leading zero only keeps the number positive.
    const digits = number.subarray(Math.max(number.length - size, 0))
    raw.set(digits, end - digits.length)
    at += 2 + length
  }
  return raw
}
