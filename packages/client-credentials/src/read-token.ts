import type { FormAnswer } from './post-form.ts'
import { serverText } from './server-text.ts'
import { TokenError } from './token-error.ts'

/** A token as the server gave it. */
export interface IssuedToken {
  readonly value: string
  readonly scope?: string
  /** From the answer on, in ms. */
  readonly lifetimeMs: number
}

/** Checks an answer of the token endpoint (RFC 6749 sections 5.1 and 5.2). */
export function readToken(
  answer: FormAnswer,
  fallbackLifetimeMs: number,
  secrets: readonly string[],
): IssuedToken {
  const { status } = answer
  const body = parseObject(answer.text)
  const { error } = body ?? {}
  if (typeof error === 'string') throw oauthError(error, body ?? {}, answer, secrets)
  if (status < 200 || status > 299) throw httpError(body, answer, secrets)

  const bad = (what: string) =>
    new TokenError(`the server's answer ${what}`, { kind: 'response', status })
  if (body === undefined) throw bad('is not a JSON object; is this the token endpoint?')
  const { access_token: value, token_type: type, scope } = body
  if (typeof value !== 'string' || value === '') throw bad('holds no access_token')
  if (!/^[\x21-\x7e]+$/.test(value)) throw bad('holds an access_token that no header can carry')
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer') {
    throw bad('holds a token of another type than Bearer')
  }
  const lifetimeMs = expiresIn(body['expires_in']) ?? jwtLifetime(value) ?? fallbackLifetimeMs
  return { value, lifetimeMs, ...(typeof scope === 'string' && { scope }) }
}

function oauthError(
  error: string,
  body: Readonly<Record<string, unknown>>,
  { status, headers }: FormAnswer,
  secrets: readonly string[],
): TokenError {
  const code = serverText(error, secrets)
  const words = body['error_description']
  const description = typeof words === 'string' ? `: ${serverText(words, secrets)}` : ''
  return new TokenError(`the server refused the token request with ${code}${description}`, {
    kind: 'oauth',
    oauthError: code,
    status,
    retryable: isTransient(status),
    retryAfterMs: retryAfter(headers),
  })
}

function httpError(
  body: Readonly<Record<string, unknown>> | undefined,
  { status, headers }: FormAnswer,
  secrets: readonly string[],
): TokenError {
  const detail = body?.['detail']
  const words = typeof detail === 'string' ? `: ${serverText(detail, secrets)}` : ''
  return new TokenError(`the server answered the token request with status ${status}${words}`, {
    kind: 'http',
    status,
    retryable: isTransient(status),
    retryAfterMs: retryAfter(headers),
  })
}

function isTransient(status: number): boolean {
  return status >= 500 || status === 408 || status === 425 || status === 429
}

function retryAfter(headers: Headers): number | undefined {
  const seconds = headers.get('retry-after')
  return seconds !== null && /^\d{1,9}$/.test(seconds) ? Number(seconds) * 1000 : undefined
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    // A JSON object has string keys and unknown values.
    return isObject(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `expires_in`, a number or a numeric string of seconds, in ms. */
function expiresIn(value: unknown): number | undefined {
  const seconds =
    typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value
  return typeof seconds === 'number' && Number.isFinite(seconds) ? seconds * 1000 : undefined
}

/** `exp - iat` of a JWT, in ms. */
function jwtLifetime(token: string): number | undefined {
  const payload = token.split('.')[1]
  if (payload === undefined) return undefined
  try {
    const claims = parseObject(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
    const lifetime = Number(claims?.['exp']) - Number(claims?.['iat'])
    return Number.isFinite(lifetime) ? lifetime * 1000 : undefined
  } catch {
    return undefined
  }
}
