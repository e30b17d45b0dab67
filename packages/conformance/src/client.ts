/** A call in the kit's words. The adapter's author translates it into the client's own. */
export interface ClientRequest {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  /** An async iterable can be read only once, and must not be read before it is sent. */
  readonly body?: string | ReturnType<TextEncoder['encode']> | AsyncIterable<Uint8Array>
  readonly signal?: AbortSignal
}

/** The client's answer in the kit's words. A refusal is an answer too, never a rejection. */
export interface ClientResponse {
  readonly status: number
  readonly headers: { get(name: string): string | null }
  /** Comes while the server still sends. `null` where there is none. */
  readonly body: AsyncIterable<Uint8Array> | null
}

/** The client under test, with the adapter in it. */
export interface Client {
  /** Makes one call, follows redirects, and resolves as soon as the final answer's headers are there. */
  send(request: ClientRequest): Promise<ClientResponse>
  /** How many connections to the server are in use, by the client's own statistics; those that wait idle don't count. */
  busy?(): number
  /** Lets go of all connections. */
  close?(): unknown
}
