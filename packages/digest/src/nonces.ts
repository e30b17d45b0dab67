/** How a nonce has been used, and the client nonce that belongs to it. Outlives its session. */
export interface NonceUse {
  /** Requests signed with the nonce so far. */
  count: number
  /** The server has accepted the nonce. */
  accepted: boolean
  /** Requests signed with the nonce that have no response yet. */
  open: number
  /** Called when there are none left. */
  onIdle?: () => void
  readonly cnonce: string
}

const MAX_NONCES = 1_000

/**
 * Returns a function that finds the use of a nonce. The count continues if the server issues the same nonce again. The
 * last 1,000 nonces of a server are remembered.
 */
export function makeNonces(makeCnonce: () => string): (nonce: string) => NonceUse {
  const uses = new Map<string, NonceUse>()
  return (nonce) => {
    const use = uses.get(nonce) ?? { count: 0, accepted: false, open: 0, cnonce: makeCnonce() }
    uses.set(nonce, use)
    const [oldest = ''] = uses.keys()
    if (uses.size > MAX_NONCES) uses.delete(oldest)
    return use
  }
}
