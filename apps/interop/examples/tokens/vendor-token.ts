import { TokenError, tokenManager, type TokenManager } from '@latchkey/token-manager'

export interface VendorOptions {
  readonly loginUrl: string
  readonly user: string
  readonly password: string
  readonly origins: string
}

/** A vendor's own login: its own JSON, header field and status for an expired session. */
export function vendorTokens(options: VendorOptions): TokenManager {
  const { loginUrl, user, password, origins } = options
  return tokenManager({
    origins,
    authorization: (token) => ({ 'x-session': token }),
    rejected: ({ status }) => status === 440,
    async request({ signal }) {
      const response = await fetch(loginUrl, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'password', username: user, password }),
        signal,
      })
      const { ok, status } = response
      if (!ok) {
        const retryable = status === 429 || status >= 500
        throw new TokenError(`the login returned ${status}`, { kind: 'http', status, retryable })
      }
      const { session } = (await response.json()) as { session: { id: string; minutes: number } }
      return { value: session.id, expiresInMs: session.minutes * 60_000 }
    },
  })
}
