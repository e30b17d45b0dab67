import { check } from '../check.ts'
import type { AuthenticationRequest } from '../client-authentication.ts'

/** Options of every signed assertion (RFC 7523 section 3). */
export interface ClaimOptions {
  /** Who the assertion is for. Default: the token endpoint. */
  readonly audience?: string | undefined
  /** How long an assertion is valid, in ms. Default: 60,000. */
  readonly lifetimeMs?: number | undefined
  /** For servers with a slow clock: `nbf` is this many ms before the assertion is issued. Default: no `nbf`. */
  readonly notBeforeSkewMs?: number | undefined
  /** Wall clock, epoch milliseconds. Default: `Date.now`. */
  readonly now?: (() => number) | undefined
}

/** @throws TokenError of kind `config` */
export function checkClaims(options: ClaimOptions): void {
  const isObject = typeof options === 'object' && (options as unknown) !== null
  check(isObject, 'expected an object of options')
  const { audience, lifetimeMs, notBeforeSkewMs, now } = options
  check(
    audience === undefined || (typeof audience === 'string' && audience !== ''),
    '"audience" must be a string that is not empty',
  )
  for (const [name, value] of Object.entries({ lifetimeMs, notBeforeSkewMs })) {
    check(
      value === undefined || (typeof value === 'number' && value >= 0 && value < 2 ** 53),
      `"${name}" must be a number of milliseconds`,
    )
  }
  check(now === undefined || typeof now === 'function', '"now" must be a function')
}

/** The claims of one assertion; each has its own `jti`, so that servers can accept it once. */
export function claimsOf(
  { audience, lifetimeMs = 60_000, notBeforeSkewMs, now = Date.now }: ClaimOptions,
  { clientId, tokenEndpoint }: Pick<AuthenticationRequest, 'clientId' | 'tokenEndpoint'>,
): Record<string, string | number> {
  const nowMs = now()
  const seconds = (ms: number): number => Math.floor(ms / 1000)
  return {
    iss: clientId,
    sub: clientId,
    aud: audience ?? tokenEndpoint.href,
    iat: seconds(nowMs),
    ...(notBeforeSkewMs !== undefined && { nbf: seconds(nowMs - notBeforeSkewMs) }),
    exp: seconds(nowMs) + Math.max(seconds(lifetimeMs), 1),
    jti: crypto.randomUUID(),
  }
}
