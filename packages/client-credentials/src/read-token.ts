import type { FormAnswer } from './post-form.ts'
import { retryAfter } from './retry-after.ts'
import { serverText } from './server-text.ts'
import { TokenError } from './token-error.ts'

/** A token as the server gave it. */
export interface IssuedToken {
  readonly value: string
  readonly scope?: string
  /** From the answer on, in ms. */
  readonly lifetimeMs: number
}

/** Checks an answer of the token endpoint (RFC 6749 sections 5.1 and 5.2). `now`: epoch ms, for `Retry-After`. */
export function readToken(
  answer: FormAnswer,
  fallbackLifetimeMs: number,
  secrets: readonly string[],
  now: number,
): IssuedToken {
  const { status, text } = answer
  const body = parseObject(text)
  if (typeof body?.['error'] === 'string' || status < 200 || status > 299) {
    throw refusal('token request', answer, secrets, now)
  }
  const bad = (what: string) => new TokenError(`the answer ${what}`, { kind: 'response', status })
  if (text === undefined) throw bad('is longer than "maxBodyBytes"')
  if (body === undefined) throw bad('is no JSON object')
  const { access_token: value, token_type: type, scope } = body
  if (!isSendable(value)) throw bad('holds no access_token that a header can carry')
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer') {
    throw bad('holds no Bearer token')
  }
  const lifetimeMs = expiresIn(body['expires_in']) ?? jwtLifetime(value) ?? fallbackLifetimeMs
  return { value, lifetimeMs, ...(typeof scope === 'string' && { scope }) }
}

/** Whether a text can stand behind `Bearer `. */
export function isSendable(token: unknown): token is string {
  return typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)
}

/** The error for an answer that refuses. */
export function refusal(
  what: string,
  { status, headers, text }: FormAnswer,
  secrets: readonly string[],
  now: number,
): TokenError {
  const { error, error_description: description, detail } = parseObject(text) ?? {}
  const words = [error, description ?? detail]
    .filter((word) => typeof word === 'string')
    .map((word) => `: ${serverText(word, secrets)}`)
    .join('')
  return new TokenError(`the server answered the ${what} with status ${status}${words}`, {
    kind: typeof error === 'string' ? 'oauth' : 'http',
    oauthError: typeof error === 'string' ? serverText(error, secrets) : undefined,
    status,
    retryable: status >= 500 || status === 408 || status === 425 || status === 429,
    retryAfterMs: retryAfter(headers, now),
  })
}

/** A JSON object, or `undefined` for anything else. */
export function parseObject(
  text: string | undefined,
): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '')
    // A JSON object has string keys and unknown values.
    return /^\s*\{/.test(text ?? '') ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** `expires_in`, a number or a numeric string of seconds, in ms. */
function expiresIn(value: unknown): number | undefined {
  const seconds =
    typeof value === 'string' && /^\s*[-+]?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value
  return isFinite(seconds) ? seconds * 1000 : undefined
}

/** `exp - iat` of a JWT, in ms. */
function jwtLifetime(token: string): number | undefined {
  try {
    const payload = token.split('.')[1] ?? ''
    const claims = parseObject(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
    const { exp, iat } = claims ?? {}
    return isFinite(exp) && isFinite(iat) ? (exp - iat) * 1000 : undefined
  } catch {
    return undefined
  }
}

/** Whether a value is a number that one can calculate with. */
export function isFinite(value: unknown): value is number {
  return Number.isFinite(value)
}
