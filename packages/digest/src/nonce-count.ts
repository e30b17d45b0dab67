/** How often a nonce was used, and the client nonce that goes with it. Outlives its session. */
export interface NonceCount {
  count: number
  readonly cnonce: string
}

const MAX_COUNTS = 1_000

/**
 * Gives the function that finds the count of a nonce, which goes on when the server issues the nonce again. The counts of
 * a server's last nonces are kept.
 */
export function makeCounts(makeCnonce: () => string): (nonce: string) => NonceCount {
  const counts = new Map<string, NonceCount>()
  return (nonce) => {
    const used = counts.get(nonce) ?? { count: 0, cnonce: makeCnonce() }
    counts.set(nonce, used)
    const [oldest = ''] = counts.keys()
    if (counts.size > MAX_COUNTS) counts.delete(oldest)
    return used
  }
}
