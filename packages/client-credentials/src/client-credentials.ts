import type { AuthAttempt, AuthRequest } from '@latchkey/contract'
import type { HeldToken } from './held-token.ts'
import { readSettings } from './settings.ts'
import { sharedTokens } from './shared-tokens.ts'
import { TokenError } from './token-error.ts'
import { tokenRequests } from './token-requests.ts'
import type {
  AccessToken,
  ClientCredentials,
  ClientCredentialsOptions,
  TokenEvent,
} from './types.ts'
import { ignore, keepingAlive, startTimer, untilAborted, within } from './waiting.ts'

/** Early refreshes are no closer to each other. */
const LEAST_PAUSE_MS = 1_000

/** For how long a 401 to a token that came to replace another is about the caller's rights. */
const RIGHTS_PAUSE_MS = 60_000

/** So many refused values are remembered. */
const REFUSED_VALUES = 16

/**
 * OAuth 2.0 client credentials (RFC 6749 section 4.4): gets a token, keeps it until shortly before its end, and gives it
 * to all callers. However many ask at a time, one token request is sent. A token that an API refused with 401 is
 * dropped, that one only, and the call is sent once more; a 403 drops nothing.
 *
 * Hand it to an adapter, such as `withAuth` of `@latchkey/fetch`, or ask it for tokens. Close it at the end, or declare
 * it with `await using`: that revokes the token, unless others share it.
 *
 * @throws TokenError of kind `config` when an option can't work, such as a token endpoint over plain http
 *
 * @example
 * ```ts
 * import { clientCredentials } from '@latchkey/client-credentials'
 *
 * export const auth = clientCredentials({
 *   tokenEndpoint: 'https://as.example/token',
 *   clientId: 'reports',
 *   clientSecret: 'correct horse battery staple',
 *   origins: 'https://api.example',
 * })
 * ```
 */
export function clientCredentials(options: ClientCredentialsOptions): ClientCredentials {
  const settings = readSettings(options)
  const { clock, allows, store, revokeOnClose = 'auto' } = settings
  const closing = new AbortController()
  const requests = tokenRequests(settings, report, closing.signal)
  const shared = store && sharedTokens(store, settings, report, closing.signal, live)

  let held: HeldToken | undefined
  /** The values that were refused last; a store that deletes nothing may still hold one of them. */
  let refused: readonly string[] = []
  /** The value that was refused although it had just replaced another, and until when it is kept all the same. */
  let kept: string | undefined
  let keptUntil = 0
  let working: Promise<unknown> | undefined
  let pending: Promise<AccessToken> | undefined
  let timer: unknown
  let closed: Promise<void> | undefined

  function live(): HeldToken | undefined {
    return held !== undefined && held.leftMs() > 0 ? held : undefined
  }

  /** The token that lives. Late in its life it is renewed meanwhile. */
  function current(): AccessToken | undefined {
    const some = closing.signal.aborted ? undefined : live()
    if (some !== undefined && some.leftMs() <= some.renewBelowMs) void renew().catch(ignore)
    return some?.token
  }

  /** The one search for a token that is under way. */
  function renew(): Promise<AccessToken> {
    return (pending ??= untilAborted((working = obtain()), closing.signal).finally(() => {
      pending = undefined
      arm()
    }))
  }

  async function obtain(): Promise<AccessToken> {
    const before = live()
    try {
      // Nor is the own token to come back: where the wall clock was set back, the store says that it lives on.
      const found = await requests.make(async () => shared?.find([held?.token.value, ...refused]))
      const { token } = found
      if (found === before) {
        // Another makes the next one. The one in use may have been refused meanwhile.
        if (held === before) postpone(before)
        return token
      }
      held = found
      if (shared !== undefined && found.stored === undefined && found.leftMs() > 0) {
        const saved = await shared.save(found)
        // It may have been refused meanwhile.
        if (live()?.token === token) held = { ...saved, renewBelowMs: held.renewBelowMs }
        else await shared.remove(saved)
      }
      return token
    } catch (error) {
      if (before !== undefined && held === before) postpone(before)
      throw error
    } finally {
      await shared?.end()
    }
  }

  /** Puts the next early renewal off: half of what is left, so that there are few until the end. */
  function postpone(some: HeldToken): void {
    const leftMs = some.leftMs()
    const renewBelowMs = Math.min(some.renewBelowMs, leftMs / 2, leftMs - LEAST_PAUSE_MS)
    held = { ...some, renewBelowMs }
  }

  /** Sets the timer of the next early renewal. */
  function arm(): void {
    if (timer !== undefined) clock.clearTimeout(timer)
    timer = undefined
    const some = live()
    if (!settings.background || closing.signal.aborted || some === undefined) return
    if (some.renewBelowMs <= 0) return
    // Whole milliseconds: a timer drops the fraction, and would find that it came too early.
    const waitMs = Math.max(Math.ceil(some.leftMs() - some.renewBelowMs), LEAST_PAUSE_MS)
    timer = startTimer(clock, waitMs, () => {
      if (held !== undefined && held.leftMs() <= held.renewBelowMs) renew().catch(ignore)
      else arm()
    })
  }

  async function accessToken({
    signal,
  }: { signal?: AbortSignal | undefined } = {}): Promise<AccessToken> {
    signal?.throwIfAborted()
    closing.signal.throwIfAborted()
    const wait = () => keepingAlive(untilAborted(renew(), signal))
    const token = current() ?? (await wait())
    // The machine may have slept meanwhile. What is over from the start is given to those who waited for it.
    return held !== undefined && held.lifetimeMs > 0 && held.leftMs() <= 0 ? wait() : token
  }

  /** Forgets the token in use, here and in the store. */
  async function forget(): Promise<void> {
    const some = held
    held = undefined
    arm()
    if (some === undefined) return
    refused = [some.token.value, ...refused].slice(0, REFUSED_VALUES)
    await shared?.remove(some)
  }

  function invalidate(value: string): void {
    if (held?.token.value !== value) return
    void forget()
    report({ type: 'token-invalidated' })
  }

  function attempt(request: AuthRequest, last: boolean): AuthAttempt | Promise<AuthAttempt> {
    const ready = current()
    const bearer = ({ value }: AccessToken): AuthAttempt => ({
      headers: { authorization: `Bearer ${value}` },
      settle: (response) => {
        if (response.status !== 401) return undefined
        // A second 401 is about the caller's rights, not about the token: another one would be refused too.
        if (last) {
          kept = value
          keptUntil = clock.monotonic() + RIGHTS_PAUSE_MS
        } else if (
          value !== kept ||
          value !== live()?.token.value ||
          clock.monotonic() >= keptUntil
        ) {
          invalidate(value)
          return attempt(request, true)
        }
        return undefined
      },
    })
    return ready === undefined ? accessToken(request).then(bearer) : bearer(ready)
  }

  async function revoke(): Promise<void> {
    const token = held?.token
    await forget()
    if (token !== undefined && token.expiresAt > clock.now()) await requests.revoke(token.value)
  }

  function close(): Promise<void> {
    closing.abort(new TokenError('close() was called', { kind: 'closed' }))
    // Best effort: the token ends by itself.
    return (closed ??= within(clock, settings.closeTimeoutMs, async () => {
      await working?.catch(ignore)
      if (revokeOnClose === 'auto' ? store?.shared !== true : revokeOnClose) await revoke()
    })
      .catch(ignore)
      .finally(() => {
        held = undefined
        arm()
      }))
  }

  function report(event: TokenEvent): void {
    // A listener's fault is not the caller's, also when it is asynchronous.
    new Promise((resolve) => {
      resolve(options.onEvent?.(event))
    }).catch(ignore)
  }

  return {
    authorize: (request) => (allows(request.url) ? attempt(request, false) : { headers: {} }),
    accessToken,
    invalidate,
    revoke,
    close,
    [Symbol.asyncDispose]: close,
  }
}
