import type { Awaitable } from '@latchkey/contract'

/** A hash function of RFC 7616 section 3.3, plain or with a session key. */
export type DigestAlgorithm =
  'MD5' | 'MD5-sess' | 'SHA-256' | 'SHA-256-sess' | 'SHA-512-256' | 'SHA-512-256-sess'

/** Why a challenge was not answered. The caller gets the plain 401 (or 407). */
export type DigestRejection =
  /** The response has no challenge for Digest. */
  | 'no-digest-challenge'
  /** The challenge has no nonce. */
  | 'no-nonce'
  /** This package does not know the algorithm, or the host does not have it (MD5 in FIPS mode). */
  | 'unsupported-algorithm'
  /** The option `algorithms` excludes it. */
  | 'algorithm-not-allowed'
  /** The server offers neither `auth` nor `auth-int`. */
  | 'unsupported-qop'
  /** The option `requireQop` is set, and the challenge offers no quality of protection (RFC 2069). */
  | 'qop-required'
  /** The server offers only `auth-int`, and the body can be read only once. */
  | 'body-not-repeatable'
  /** The server offers only `auth-int`, and the option `requireRspauth` is set. */
  | 'rspauth-not-checkable'
  /** The challenge cannot be read or cannot be written back into a header. */
  | 'malformed'
  /** The option `proxy` is set, but a 407 to a request over https comes from the server. */
  | 'not-from-proxy'

/**
 * An event of a request. Never contains a secret or text of a server.
 *
 * - `challenge-rejected`: a challenge was not answered, and why.
 * - `credentials-rejected`: the server rejected the credentials although the nonce was new.
 * - `nonce-renewed`: the server rejected a nonce. `stale`: it said that the credentials are right.
 * - `downgraded`: a challenge was answered that is weaker than an earlier one of the same origin. Servers with two realms
 *   do that, and so does an attacker: see the options `algorithms` and `requireQop`. `qop`: it offers a quality of protection.
 * - `rspauth-unchecked`: the proof of a response covers its body, and was not checked.
 * - `outside-origins`: a request to an origin that is not listed was sent without credentials. Once for each origin.
 */
export type DigestEvent =
  | {
      readonly type: 'challenge-rejected'
      readonly origin: string
      readonly reason: DigestRejection
    }
  | { readonly type: 'credentials-rejected'; readonly origin: string }
  | { readonly type: 'nonce-renewed'; readonly origin: string; readonly stale: boolean }
  | {
      readonly type: 'downgraded'
      readonly origin: string
      readonly algorithm: DigestAlgorithm
      readonly qop: boolean
    }
  | { readonly type: 'rspauth-unchecked'; readonly origin: string }
  | { readonly type: 'outside-origins'; readonly origin: string }

/** Options for {@link digest}, with the password or with its hash. */
export type DigestOptions = DigestPasswordOptions | DigestHa1Options

/** Options for {@link digest} with a password. */
export interface DigestPasswordOptions extends DigestSettings {
  /**
   * The password, or a function that returns it for a realm; for Cloud Manager the private key. It is never sent. `realm`
   * is as in the header, one character for each octet. The function is called once for each challenge.
   */
  readonly password: string | ((realm: string) => Awaitable<string>)
  readonly ha1?: undefined
}

/** Options for {@link digest} with only the hash of the password. */
export interface DigestHa1Options extends DigestSettings {
  /**
   * Returns the hash of `username:realm:password` in hexadecimal: 32 digits for MD5, 64 for the others; the same with and
   * without `-sess`. `realm` is as in the header, one character for each octet. Called once for each challenge.
   */
  readonly ha1: (realm: string, algorithm: DigestAlgorithm) => Awaitable<string>
  readonly password?: undefined
}

/** The common options of both kinds of {@link DigestOptions}. */
export interface DigestSettings {
  /** The user name; for Cloud Manager the public key. */
  readonly username: string
  /** The origins that the credentials can be sent to: one or several, such as `https://cloud.mongodb.com`. */
  readonly origins: string | URL | readonly (string | URL)[]
  /** Answer the 407 of a proxy instead of the 401 of a server. Default: `false`. */
  readonly proxy?: boolean | undefined
  /** Algorithms that can be used. Default: all six. */
  readonly algorithms?: readonly DigestAlgorithm[] | undefined
  /** The quality of protection to use if the server offers it. `none` uses the form of RFC 2069. Default: `auth`. */
  readonly qop?: 'auth' | 'auth-int' | 'none' | undefined
  /** Reject challenges without quality of protection (RFC 2069). Default: `false`. */
  readonly requireQop?: boolean | undefined
  /**
   * Reject every final response other than a 401 or 407 that does not prove that the server knows the password, including
   * responses to requests without credentials. Default: `false`.
   */
  readonly requireRspauth?: boolean | undefined
  /** Paths, each with everything below it, that `requireRspauth` does not apply to. Default: none. */
  readonly publicPaths?: readonly string[] | undefined
  /** Allow an empty user name or password, which some devices have. Default: `false`. */
  readonly allowEmptyCredentials?: boolean | undefined
  /** How names and passwords outside ASCII are written. Default: `utf-8`, raw octets. */
  readonly usernameEncoding?: 'utf-8' | 'latin1' | 'username*' | undefined
  /**
   * `share`: calls without a nonce wait for the first one's challenge, at most 1 s. `race`: none waits. Default: `share`.
   */
  readonly coldStart?: 'share' | 'race' | undefined
  /** `false`: request a challenge for every call, for servers that count a second use as an attack. Default: `true`. */
  readonly reuseNonce?: boolean | undefined
  /** Returns the client nonce that belongs to one nonce of the server. Default: 128 random bits in hexadecimal. */
  readonly cnonce?: (() => string) | undefined
  /** Called with each event. Errors that it throws are ignored. */
  readonly onEvent?: ((event: DigestEvent) => void) | undefined
}
