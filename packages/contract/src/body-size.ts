/** Bodies above this are held back until the challenge is there: 64 KiB. */
export const MAX_UNASKED_BYTES = 65_536

/**
 * Estimates how many bytes a body has, to decide whether to fetch the challenge before sending it.
 *
 * @returns bytes; for text the number of characters; `undefined` if only reading would tell
 *
 * @example
 * ```ts
 * import { bodySize } from '@latchkey/contract'
 *
 * bodySize(new Uint8Array(100_000)) // 100000
 * ```
 */
export function bodySize(body: unknown): number | undefined {
  if (body === undefined || body === null) return 0
  if (typeof body === 'string') return body.length
  if (typeof body !== 'object') return undefined
  if ('byteLength' in body && typeof body.byteLength === 'number') return body.byteLength
  if (body instanceof URLSearchParams) return body.toString().length
  if (isForm(body)) {
    let bytes = 0
    for (const value of body.values()) bytes += bodySize(value) ?? 0
    return bytes
  }
  // A Blob.
  return 'size' in body && typeof body.size === 'number' ? body.size : undefined
}

/** By name, not by class: undici has a form of its own. */
function isForm(body: object): body is { values(): Iterable<unknown> } {
  return Object.prototype.toString.call(body) === '[object FormData]' && 'values' in body
}
