/** A request as the kit describes it. `make` translates it for its client. */
export interface ClientRequest {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  /** An async iterable can be read only once, and must not be read before it is sent. */
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array>
  readonly signal?: AbortSignal
}

/** The client's response as the kit reads it. A 401 is a response too, never a rejected promise. */
export interface ClientResponse {
  readonly status: number
  /** `get` is case-insensitive and returns `null` for a field that is missing. */
  readonly headers: { get(name: string): string | null }
  /** Available while the server still sends. `null`: no body. */
  readonly body: AsyncIterable<Uint8Array> | null
}

/** The client under test, with the adapter in it. */
export interface Client {
  /** Sends one request, follows redirects, and resolves as soon as the final response's header fields have arrived. */
  send(request: ClientRequest): Promise<ClientResponse>
  /** How many connections are in use, by the client's own statistics; idle ones do not count. */
  busy?(): number
  /** Closes all connections. */
  close?(): unknown
}
