/** A client that an authorization server knows, and where it gets its tokens. */
export interface TokenClient {
  readonly tokenEndpoint: string
  readonly revocationEndpoint?: string
  readonly clientId: string
  readonly clientSecret: string
  readonly scope?: string
}

/** An authorization server that runs. */
export interface AuthorizationServer extends AsyncDisposable {
  readonly client: TokenClient
  /** Whether the server takes a token that it gave. */
  accepts(token: string): Promise<boolean>
}
