/** How often a nonce was used, and the client nonce that goes with it. Outlives its session. */
export interface NonceCount {
  count: number
  cnonce: string
}

/** The counts of a server's last nonces, so that a nonce that it issues again finds its count going on. */
export type NonceCounts = Map<string, NonceCount>

const MAX_NONCES = 128

/** Gives the count of a nonce, which becomes the newest one; the oldest gives way when there are too many. */
export function countOf(
  counts: NonceCounts,
  nonce: string,
  known: NonceCount | undefined,
): NonceCount {
  const used = known ?? counts.get(nonce) ?? { count: 0, cnonce: '' }
  counts.delete(nonce)
  counts.set(nonce, used)
  const [oldest = ''] = counts.keys()
  if (counts.size > MAX_NONCES) counts.delete(oldest)
  return used
}
