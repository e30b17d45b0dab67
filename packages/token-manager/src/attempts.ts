import type { BackOff } from './back-off.ts'
import { type HeldToken, holdToken, readClock } from './held-token.ts'
import { readIssued } from './issued-token.ts'
import { isPassedThrough, networkError } from './network-error.ts'
import type { OwnRequests } from './own-requests.ts'
import type { Pace } from './pace.ts'
import type { Settings } from './settings.ts'
import { isTokenError } from './token-error.ts'
import type { RequestContext } from './types.ts'

/** The last attempt after network failures comes no earlier, in multiples of `retryMaxMs`: a DNS server can need 2 s. */
const NETWORK_WAIT = 2.2

/** The state to pass to a request, read before each attempt. */
export type StateForRequest = Omit<RequestContext, 'signal' | 'attempt'>

/** What one search for a token needs from its surroundings. */
export interface SearchSteps {
  /** Looks for a token that somebody else obtained; called before each attempt. What it finds ends the search. */
  readonly find: () => Promise<HeldToken | undefined>
  readonly state: () => StateForRequest
  readonly throwIfClosed: () => void
  readonly own: OwnRequests
}

/** Requests a token until there is one or until another attempt makes no sense. */
export async function requestToken(
  settings: Settings,
  backOff: BackOff,
  pace: Pace,
  steps: SearchSteps,
): Promise<HeldToken> {
  const { clock, maxAttempts, retryAfterMaxMs } = settings
  let pauseMs = 0
  let firstFailureAt: number | undefined
  for (let attempt = 1; ; attempt++) {
    const waitMs = Math.max(backOff.waitMs(), pauseMs)
    const remembered = backOff.remembered()
    if (remembered === undefined && waitMs > 0) await pace.sleep(waitMs)
    const found = await steps.find()
    if (found !== undefined) return found
    if (remembered !== undefined) throw remembered as Error
    steps.throwIfClosed()
    try {
      const held = await send(settings, pace, steps, attempt)
      backOff.succeeded()
      return held
    } catch (thrown) {
      const error = toFailure(thrown)
      reportFailure(settings, error)
      // A framework's control flow is not a failure of the token endpoint.
      if (isPassedThrough(error)) throw error
      const { retryable = false, kind, retryAfterMs = 0 } = isTokenError(error) ? error : {}
      const isLast = !retryable || !(attempt < maxAttempts) || retryAfterMs > retryAfterMaxMs
      backOff.failed(error, isLast)
      if (isLast) throw error
      const now = clock.monotonic()
      firstFailureAt ??= now
      pauseMs =
        Math.min(settings.retryBaseMs * 2 ** (attempt - 1), settings.retryMaxMs) *
        (1 - settings.jitter * Math.random())
      if (kind === 'network' && attempt + 1 >= maxAttempts) {
        const leastMs = settings.retryMaxMs * NETWORK_WAIT - (now - firstFailureAt)
        pauseMs = Math.max(pauseMs, leastMs)
      }
    }
  }
}

async function send(
  settings: Settings,
  pace: Pace,
  steps: SearchSteps,
  attempt: number,
): Promise<HeldToken> {
  const { clock, report, timeoutMs, request } = settings
  const state = steps.state()
  report({ type: 'token-requested' })
  const sent = readClock(clock)
  const issued = await pace.within(timeoutMs, (signal) =>
    steps.own.run(signal, () => request({ signal, attempt, ...state })),
  )
  const known = readIssued(issued, settings, sent.wall)
  report({ type: 'token-received', expiresAt: known.expiresAt })
  // A server that does not rotate its refresh token returns none: the previous one stays valid.
  return holdToken(settings, { ...known, state: known.state ?? state.state }, sent)
}

function toFailure(error: unknown): unknown {
  return isTokenError(error) ? error : (networkError(error) ?? error)
}

function reportFailure({ report }: Settings, error: unknown): void {
  if (isTokenError(error)) {
    const { code, retryable, oauthError, status, reason } = error
    report({ type: 'token-request-failed', code, retryable, oauthError, status, reason })
  } else {
    const code = error instanceof Error ? error.name : typeof error
    report({ type: 'token-request-failed', code, retryable: false })
  }
}
