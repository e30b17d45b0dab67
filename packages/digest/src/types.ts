import type { Awaitable } from '@latchkey/contract'

/** A hash function of RFC 7616 section 3.3, plain or with a session key. */
export type DigestAlgorithm =
  'MD5' | 'MD5-sess' | 'SHA-256' | 'SHA-256-sess' | 'SHA-512-256' | 'SHA-512-256-sess'

/** Why a challenge was not answered. The caller has the plain 401 (or 407) then. */
export type DigestRefusal =
  /** There was no challenge for Digest. */
  | 'no-digest-challenge'
  /** The challenge has no nonce. */
  | 'no-nonce'
  /** No algorithm that this package knows. */
  | 'unsupported-algorithm'
  /** The option `algorithms` leaves it out. */
  | 'algorithm-not-allowed'
  /** Neither `auth` nor `auth-int` is offered. */
  | 'unsupported-qop'
  /** The option `requireQop` is set, and the challenge offers none (RFC 2069). */
  | 'qop-required'
  /** Only `auth-int` is offered, and the body can be read only once. */
  | 'body-not-repeatable'
  /** Only `auth-int` is offered, and the option `requireRspauth` is set. */
  | 'rspauth-not-checkable'
  /** It can't be read or can't be written back into a header. */
  | 'malformed'

/**
 * What happened on the way: a challenge that was not answered, credentials that a fresh nonce did not help, a nonce that
 * was renewed, a proof of the server that can't be checked. Never holds a secret or text of a server.
 */
export type DigestEvent =
  | { readonly type: 'challenge-refused'; readonly origin: string; readonly reason: DigestRefusal }
  | { readonly type: 'credentials-refused'; readonly origin: string }
  | { readonly type: 'nonce-renewed'; readonly origin: string; readonly stale: boolean }
  | { readonly type: 'rspauth-unchecked'; readonly origin: string }

/** What {@link digest} takes, with the password or with its hash. */
export type DigestOptions = DigestPasswordOptions | DigestHa1Options

/** What {@link digest} takes together with a password. */
export interface DigestPasswordOptions extends DigestSettings {
  /** For Cloud Manager: the private key. It is never sent. */
  readonly password: string
  readonly ha1?: undefined
}

/** What {@link digest} takes when only the hash of the password is at hand. */
export interface DigestHa1Options extends DigestSettings {
  /**
   * Gives the hash of `username:realm:password` in hexadecimal: 32 digits for MD5, 64 for the others; the same with and
   * without `-sess`. `realm` is as in the header, one character for each octet. Asked once for each challenge.
   */
  readonly ha1: (realm: string, algorithm: DigestAlgorithm) => Awaitable<string>
  readonly password?: undefined
}

/** What both kinds of {@link DigestOptions} have. */
export interface DigestSettings {
  /** For Cloud Manager: the public key. */
  readonly username: string
  /** Where these credentials may go: one origin or several, such as `https://cloud.mongodb.com`. */
  readonly origins: string | readonly string[]
  /** Answer the 407 of a proxy instead of the 401 of a server. Default: `false`. */
  readonly proxy?: boolean
  /** Algorithms that may be answered. Default: all six. */
  readonly algorithms?: readonly DigestAlgorithm[]
  /** The quality of protection to use where the server offers both. Default: `auth`. */
  readonly qop?: 'auth' | 'auth-int'
  /** Refuse challenges without quality of protection (RFC 2069). Default: `false`. */
  readonly requireQop?: boolean
  /** Refuse answers that don't prove that the server knows the password. Default: `false`. */
  readonly requireRspauth?: boolean
  /** How names and passwords outside ASCII are written. Default: `utf-8`, raw octets. */
  readonly usernameEncoding?: 'utf-8' | 'latin1' | 'username*'
  /** `share`: calls without a nonce wait for the first one's challenge. `race`: none waits. Default: `share`. */
  readonly coldStart?: 'share' | 'race'
  /** Makes the client nonce that goes with one nonce of the server. Default: 128 random bits in hexadecimal. */
  readonly cnonce?: () => string
  /** Is told why a challenge was not answered, or that a nonce was renewed. What it throws is ignored. */
  readonly onEvent?: (event: DigestEvent) => void
}
