import type { Settings } from './settings.ts'
import { TokenError } from './token-error.ts'
import type { KnownToken } from './held-token.ts'
import type { IssuedToken } from './types.ts'

/** No lifetime is longer, so that the expiry is still a date: 68 years. */
export const LONGEST_LIFETIME_MS: number = 2 ** 31 * 1000

/**
 * Checks what `request` returned.
 *
 * @throws TokenError of kind `response`
 */
export function readIssued(issued: unknown, settings: Settings, requestedAt: number): KnownToken {
  // Nothing is known of what a function written in JavaScript returns.
  const { value, expiresInMs, scope, state } = (issued ?? {}) as {
    readonly [Name in keyof IssuedToken]: unknown
  }
  if (!isSendable(value)) {
    const expected = 'expected { value } of visible ASCII characters'
    throw new TokenError(`"request" returned no token that a header can carry (${expected})`, {
      kind: 'response',
    })
  }
  if (typeof (state ?? '') !== 'string') {
    throw new TokenError('"request" must return "state" as a string', { kind: 'response' })
  }
  // Infinity is a number here: the token never expires.
  const isStated = typeof expiresInMs === 'number' && !Number.isNaN(expiresInMs)
  const statedMs = isStated ? expiresInMs : jwtLifetimeMs(value)
  const lifetimeMs = Math.min(
    Math.max(statedMs ?? settings.fallbackLifetimeMs, 0),
    LONGEST_LIFETIME_MS,
  )
  return { value, scope, state, lifetimeMs, expiresAt: requestedAt + lifetimeMs }
}

/** Whether a header field can carry a token (RFC 6750 section 2.1 allows less, servers send more). */
export function isSendable(token: unknown): token is string {
  return typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)
}

/** Whether a value is a number that can be calculated with. */
export function isFinite(value: unknown): value is number {
  return Number.isFinite(value)
}

/** `exp - iat` of a JWT, in ms. */
function jwtLifetimeMs(token: string): number | undefined {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')
    const { exp, iat } = JSON.parse(atob(payload)) as {
      readonly exp?: unknown
      readonly iat?: unknown
    }
    return isFinite(exp) && isFinite(iat) ? (exp - iat) * 1000 : undefined
  } catch {
    return undefined
  }
}
