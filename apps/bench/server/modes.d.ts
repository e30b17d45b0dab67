/** How a server protects its paths. Each space of a server has one, and counts its own requests. */
export type Mode = OpenMode | DigestMode | BearerMode

export interface OpenMode {
  readonly protection: 'none'
}

/** The default: one algorithm, nonces that are good for ever, any `nc`. */
export interface DigestMode {
  readonly protection: 'digest'
  /** Default: `MD5`. */
  readonly algorithm?: 'MD5' | 'SHA-256'
  /** Then a nonce is stale. */
  readonly usesPerNonce?: number
  /** Rejects an `nc` that it has seen with the same nonce. */
  readonly eachCountOnce?: boolean
  /** The text of nonces has the suffix `==`. */
  readonly padded?: boolean
  /** Each answer brings a `nextnonce`. */
  readonly announcesNext?: boolean
}

/** A token endpoint `/token`, and an API that accepts its tokens for an hour. */
export interface BearerMode {
  readonly protection: 'bearer'
}

/** A space that has been opened. */
export interface Space {
  readonly origin: string
}

/** What a space has been asked since the last time. */
export interface Counts {
  /** All but token requests. */
  readonly requests: number
  readonly tokenRequests: number
  /** Digests whose `nc` had been used. */
  readonly replays: number
}
