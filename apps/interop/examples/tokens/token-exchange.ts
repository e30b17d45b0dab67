import { TokenError, tokenManager, type TokenManager } from '@latchkey/token-manager'

export interface TokenExchangeOptions {
  readonly tokenEndpoint: string
  readonly clientId: string
  readonly clientSecret: string
  /** The token to exchange, for example of another manager or from a file. Read before each request. */
  readonly subjectToken: () => Promise<string>
  /** The service that the new token is for. */
  readonly audience: string
  readonly origins: string
}

/** Exchanges a token for one that another service accepts (RFC 8693). */
export function exchangedTokens(options: TokenExchangeOptions): TokenManager {
  const { tokenEndpoint, clientId, clientSecret, subjectToken, audience, origins } = options
  const basic = [clientId, clientSecret].map((part) => encodeURIComponent(part)).join(':')
  return tokenManager({
    origins,
    async request({ signal }) {
      const response = await fetch(tokenEndpoint, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(basic)}` },
        body: new URLSearchParams({
          grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
          subject_token: await subjectToken(),
          subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
          audience,
        }),
        signal,
      })
      const { ok, status } = response
      if (!ok) {
        const retryable = status === 429 || status >= 500
        throw new TokenError(`the server returned ${status}`, { kind: 'http', status, retryable })
      }
      const body = (await response.json()) as { access_token: string; expires_in: number }
      return { value: body.access_token, expiresInMs: body.expires_in * 1000 }
    },
  })
}
