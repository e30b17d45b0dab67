/// <reference lib="esnext.disposable" preserve="true" />
import { abortable, type AuthAttempt, type AuthRequest } from '@latchkey/contract'
import { backOff } from './back-off.ts'
import { closing } from './closing.ts'
import { currentToken } from './current-token.ts'
import { obtain } from './obtain.ts'
import { ownRequests } from './own-requests.ts'
import { refresher } from './refresher.ts'
import { rejections } from './rejections.ts'
import { readSettings } from './settings.ts'
import { sharedTokens } from './shared-tokens.ts'
import type { AccessToken, TokenManager, TokenManagerOptions } from './types.ts'
import { ignore, keepingAlive, within } from './waiting.ts'

/** How many other origins are remembered, each of which was reported. */
const REPORTED_ORIGINS = 100

/**
 * Keeps one access token for all callers, whatever grant issues it: requests a token through your function, refreshes it
 * shortly before it expires, shares it through a store, and backs off after failures. However many callers wait, one
 * token request is sent. A token that the API rejects with 401 is dropped, and the call is sent once more.
 *
 * Pass it to an adapter, such as `withAuth` of `@latchkey/fetch`, or call `accessToken()`. Closing it revokes the token
 * unless others share it; nothing keeps the process alive.
 *
 * @throws TokenError of kind `config` if an option cannot work
 *
 * @example
 * ```ts
 * import { tokenManager } from '@latchkey/token-manager'
 *
 * export const auth = tokenManager({
 *   origins: 'https://api.example',
 *   async request({ signal }) {
 *     const response = await fetch('https://vendor.example/login', { method: 'POST', signal })
 *     const { token, ttl } = (await response.json()) as { token: string; ttl: number }
 *     return { value: token, expiresInMs: ttl * 1000 }
 *   },
 * })
 * ```
 */
export function tokenManager(options: TokenManagerOptions): TokenManager {
  const settings = readSettings(options)
  const { clock, allows, report, revokeOnClose, store } = settings
  const current = currentToken()
  const ending = closing()
  const rejecting = rejections(settings)
  const shared = sharedTokens(settings, () => current.live())
  const own = ownRequests()
  const sources = {
    settings,
    current,
    closing: ending,
    backOff: backOff(settings),
    shared,
    own,
  }
  const refreshing = refresher(settings, current, ending, (pace) => obtain(sources, pace))
  const reported = new Set<string>()
  let closed: Promise<void> | undefined

  /** The token that is valid. Shortly before it expires, it is refreshed in the background. */
  function ready(): AccessToken | undefined {
    const live = ending.isClosed ? undefined : current.live()
    if (live !== undefined && current.isDue()) void refreshing.refresh().catch(ignore)
    return live?.token
  }

  async function accessToken({
    signal,
  }: { readonly signal?: AbortSignal | undefined } = {}): Promise<AccessToken> {
    signal?.throwIfAborted()
    ending.throwIfClosed()
    const token = ready()
    if (token !== undefined) return token
    const wait = () => keepingAlive(abortable(refreshing.refresh(), signal))
    const found = await wait()
    // The machine may have slept since. A token that was issued as expired is returned to those who waited for it.
    const hasExpired = found.lifetimeMs > 0 && found.leftMs() <= 0
    return (hasExpired ? await wait() : found).token
  }

  /** Forgets the token in use, here and in the store. */
  async function forget(): Promise<void> {
    const { held } = current
    current.drop(true)
    refreshing.arm()
    if (held !== undefined) await shared.remove(held)
  }

  function invalidate(value: string): void {
    if (current.held?.token.value !== value) return
    void forget()
    report({ type: 'token-invalidated' })
  }

  function attempt(
    request: AuthRequest,
    isReplacement: boolean,
  ): AuthAttempt | Promise<AuthAttempt> {
    const token = ready()
    const attemptWith = ({ value }: AccessToken): AuthAttempt => ({
      headers: settings.fieldsFor(value),
      settle(response) {
        if (!rejecting.isRejection(response)) {
          rejecting.accepted(value, response, isReplacement)
          return undefined
        }
        const isCurrent = value === current.live()?.token.value
        if (isCurrent && isReplacement) rejecting.pin(value)
        if (isCurrent && rejecting.isPinned(value)) return undefined
        invalidate(value)
        // A token that another call has obtained in the meantime may have been revoked together with this one.
        return attempt(request, isCurrent || isReplacement)
      },
    })
    return token === undefined ? accessToken(request).then(attemptWith) : attemptWith(token)
  }

  function reportOutside({ origin }: URL): void {
    if (reported.has(origin) || reported.size >= REPORTED_ORIGINS) return
    reported.add(origin)
    report({ type: 'outside-origins', origin })
  }

  async function revoke(): Promise<void> {
    const token = current.held?.token
    await forget()
    if (token === undefined || token.expiresAt <= clock.now() || options.revoke === undefined) {
      return
    }
    const isRevoked = await within(clock, settings.timeoutMs, (signal) =>
      own.run(signal, async () => settings.revoke?.(token.value, { signal })),
    )
    if (isRevoked !== false) report({ type: 'token-revoked' })
  }

  function close(): Promise<void> {
    ending.close()
    // Best effort: the token expires by itself.
    return (closed ??= within(clock, settings.closeTimeoutMs, async () => {
      await refreshing.settled()
      if (revokeOnClose === 'auto' ? store?.shared !== true : revokeOnClose) await revoke()
    })
      .catch(ignore)
      .finally(() => {
        current.drop(false)
        refreshing.arm()
      }))
  }

  return {
    authorize(request) {
      // A token request that passes through this manager must not wait for itself.
      if (own.isOwn(request)) return { headers: {} }
      if (allows(request.url)) return attempt(request, false)
      reportOutside(request.url)
      return { headers: {} }
    },
    accessToken,
    invalidate,
    revoke,
    close,
    [Symbol.asyncDispose]: close,
  }
}
