import { TokenError, tokenManager, type TokenManager } from '@latchkey/token-manager'
import type { ManagerOptions, TokenStore } from '@latchkey/token-manager'

export interface RefreshTokenOptions extends ManagerOptions {
  readonly tokenEndpoint: string
  readonly clientId: string
  readonly clientSecret: string
  /** The refresh token that a user's sign-in issued. Used once; after that the store has its successor. */
  readonly firstRefreshToken: string
  readonly store: TokenStore
  readonly encryptionKey: string
}

/** Shares one rotating refresh token between all processes that share the store (RFC 6749 section 6). */
export function refreshTokens(options: RefreshTokenOptions): TokenManager {
  const { tokenEndpoint, clientId, clientSecret, firstRefreshToken, ...shared } = options
  const basic = [clientId, clientSecret].map((part) => encodeURIComponent(part)).join(':')
  return tokenManager({
    ...shared,
    // Change the key after a new sign-in: the manager then starts with `firstRefreshToken` again.
    storeKey: `${clientId}: sign-in 1`,
    async request({ signal, state = firstRefreshToken, isStateUnknown }) {
      // The server revokes the whole family of a refresh token that is sent twice.
      if (isStateUnknown) {
        throw new TokenError('the refresh token is unknown', { kind: 'network', retryable: true })
      }
      const response = await fetch(tokenEndpoint, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(basic)}` },
        body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: state }),
        signal,
      })
      const { ok, status } = response
      if (!ok) {
        const retryable = status === 429 || status >= 500
        throw new TokenError(`the server returned ${status}`, { kind: 'http', status, retryable })
      }
      const body = (await response.json()) as {
        access_token: string
        expires_in: number
        refresh_token?: string
      }
      return {
        value: body.access_token,
        expiresInMs: body.expires_in * 1000,
        state: body.refresh_token ?? state,
      }
    },
  })
}
