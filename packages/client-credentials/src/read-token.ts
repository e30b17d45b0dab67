import { retryAfterMs, serverText } from '@latchkey/contract'
import { parseObject } from './json-object.ts'
import type { FormAnswer } from './post-form.ts'
import type { Settings } from './settings.ts'
import { TokenError } from './token-error.ts'

/** No life is longer, so that its end is still a date: 68 years. */
const LONGEST_LIFE_MS = 2 ** 31 * 1000

/** A token as the server gave it. */
export interface IssuedToken {
  readonly value: string
  readonly scope: unknown
  /** From the answer on, in ms; 0: already over. */
  readonly lifetimeMs: number
}

/** Checks an answer of the token endpoint (RFC 6749 sections 5.1 and 5.2). */
export function readToken(answer: FormAnswer, settings: Settings): IssuedToken {
  const { ok, status, body = {} } = answer
  const { error, access_token: value, token_type: type, scope, expires_in: seconds } = body
  if (!ok || typeof error === 'string') throw refusal(answer, settings)
  const bad = (what: string) =>
    new TokenError(`the answer holds no ${what}`, { kind: 'response', status })
  if (answer.body === undefined) throw bad('JSON object of at most "maxBodyBytes"')
  if (!isSendable(value)) throw bad('access_token that a header can carry')
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer') throw bad('Bearer token')
  const lifetimeMs = expiresIn(seconds) ?? jwtLifetime(value) ?? settings.fallbackLifetimeMs
  return { value, scope, lifetimeMs: Math.min(Math.max(lifetimeMs, 0), LONGEST_LIFE_MS) }
}

/** Whether a text can stand behind `Bearer `. */
export function isSendable(token: unknown): token is string {
  return typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)
}

/** The error for an answer that refuses. */
export function refusal(
  { status, headers, body = {}, secrets }: FormAnswer,
  { clock }: Settings,
): TokenError {
  const { error, error_description: description, detail } = body
  const [oauthError, words] = [error, description ?? detail].map((text) =>
    serverText(text, { secrets, maxLength: 200 }),
  )
  const said = [status, oauthError, words].filter((word) => word !== undefined)
  return new TokenError(`the server answered with status ${said.join(': ')}`, {
    kind: oauthError === undefined ? 'http' : 'oauth',
    oauthError,
    status,
    retryable: status >= 500 || [408, 425, 429].includes(status),
    retryAfterMs: retryAfterMs(headers.get('retry-after'), clock.now()),
  })
}

/** `expires_in`, a number or a numeric string of seconds, in ms. */
function expiresIn(value: unknown): number | undefined {
  const seconds = typeof value === 'string' && /\d/.test(value) ? Number(value) : value
  return isFinite(seconds) ? seconds * 1000 : undefined
}

/** `exp - iat` of a JWT, in ms. */
function jwtLifetime(token: string): number | undefined {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')
    const { exp, iat } = parseObject(atob(payload)) ?? {}
    return isFinite(exp) && isFinite(iat) ? (exp - iat) * 1000 : undefined
  } catch {
    return undefined
  }
}

/** Whether a value is a number that one can calculate with. */
export function isFinite(value: unknown): value is number {
  return Number.isFinite(value)
}
