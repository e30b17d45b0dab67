/** One request as the server got it. */
export interface SeenRequest {
  readonly origin: 'first' | 'other'
  readonly method: string
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  /** The bytes of the body as Latin-1 text, up to 1 MiB. */
  body: string
  bytes: number
  /** A number for each connection. */
  readonly connection: number
}

/** Everything the server saw in one case. */
export interface ServerRecord {
  readonly requests: readonly SeenRequest[]
  /** All requests, including those past the limit of the case. */
  readonly count: number
  /** Bytes of request and response bodies, including those that never end. */
  readonly received: number
  readonly sent: number
  /** Responses whose connection was closed before their end. */
  readonly cut: number
}
