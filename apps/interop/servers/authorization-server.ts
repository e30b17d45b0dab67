/** A client of an authorization server, and the server's endpoints. */
export interface TokenClient {
  readonly tokenEndpoint: string
  readonly revocationEndpoint?: string
  readonly clientId: string
  readonly clientSecret: string
  readonly scope?: string
}

/** A running authorization server. */
export interface AuthorizationServer extends AsyncDisposable {
  readonly client: TokenClient
  /** Whether the server accepts a token. */
  accepts(token: string): Promise<boolean>
}
