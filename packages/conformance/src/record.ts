/** One request as the server got it. */
export interface SeenRequest {
  readonly origin: 'first' | 'other'
  readonly method: string
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  /** The body's text, up to 1 MiB of it. */
  body: string
  bytes: number
  /** A number for each connection. */
  readonly connection: number
}

/** Everything the server saw of one case. */
export interface ServerRecord {
  readonly requests: readonly SeenRequest[]
  readonly received: number
  readonly sent: number
  readonly cut: number
}
