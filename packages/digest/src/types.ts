/** A hash function of RFC 7616 section 3.3, plain or with a session key. */
export type DigestAlgorithm =
  'MD5' | 'MD5-sess' | 'SHA-256' | 'SHA-256-sess' | 'SHA-512-256' | 'SHA-512-256-sess'

/** Why a challenge was not answered. */
export type DigestRefusal =
  | 'no-digest-challenge'
  | 'no-nonce'
  | 'unsupported-algorithm'
  | 'algorithm-not-allowed'
  | 'unsupported-qop'
  | 'malformed'

/** What happened on the way. Never holds a secret. */
export type DigestEvent =
  | { readonly type: 'challenge-refused'; readonly origin: string; readonly reason: DigestRefusal }
  | { readonly type: 'credentials-refused'; readonly origin: string; readonly realm: string }
  | { readonly type: 'nonce-renewed'; readonly origin: string; readonly stale: boolean }

/** What {@link digest} takes. */
export interface DigestOptions {
  /** For Cloud Manager: the public key. */
  readonly username: string
  /** For Cloud Manager: the private key. It is never sent. */
  readonly password: string
  /** Where these credentials may go: one origin or several, such as `https://cloud.mongodb.com`. */
  readonly origins: string | readonly string[]
  /** Algorithms that may be answered. Default: all six. */
  readonly algorithms?: readonly DigestAlgorithm[]
  /** Makes a client nonce. Default: 128 random bits in hexadecimal. */
  readonly cnonce?: () => string
  /** Is told why a challenge was not answered, or that a nonce was renewed. What it throws is ignored. */
  readonly onEvent?: (event: DigestEvent) => void
}
