import { retryAfterMs, serverText } from '@latchkey/contract'
import { type IssuedToken, TokenError } from '@latchkey/token-manager'
import type { JsonObject } from './json-object.ts'
import type { ServerResponse } from './request-json.ts'

/** Header fields by which servers name a request, for their support. */
const REQUEST_IDS = [
  'x-request-id',
  'request-id',
  'x-correlation-id',
  'x-ms-request-id',
  'x-amzn-requestid',
  'x-okta-request-id',
  'x-trace-id',
  'cf-ray',
]

/** Members that explain an error: OAuth's, RFC 9457's, JSON:API's, and those of vendors. */
const EXPLANATIONS = [
  'error_description',
  'detail',
  'message',
  'title',
  'errorMessage',
  'errorSummary',
  'reason',
]

/** OAuth errors that say "later" (RFC 6749 section 4.1.2.1, RFC 8628 section 3.5), whatever the status. */
const TRANSIENT = ['temporarily_unavailable', 'server_error', 'slow_down']

/** What a response is read with. */
export interface Reading {
  /** Wall clock, epoch ms. */
  readonly now: number
  /** What no text can show, because the server was sent it. */
  readonly secrets: readonly string[]
}

/**
 * Reads a response of the token endpoint (RFC 6749 sections 5.1 and 5.2).
 *
 * @throws TokenError
 */
export function readToken(response: ServerResponse, reading: Reading): IssuedToken {
  const { ok, status, body = {} } = response
  const { error, access_token: value, token_type: type, scope, expires_in: seconds } = body
  // Some servers send an empty error next to a token.
  if (!ok || (typeof error === 'string' && error !== '')) throw rejection(response, reading)
  const bad = (what: string) =>
    new TokenError(`the response of the token endpoint contains no ${what}`, {
      kind: 'response',
      status,
      requestId: requestIdOf(response, reading),
    })
  if (response.body === undefined) throw bad('JSON object of at most "maxBodyBytes"')
  if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) {
    throw bad('access_token that a header field can carry')
  }
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer') {
    throw bad('token_type Bearer')
  }
  return {
    value,
    expiresInMs: expiresIn(seconds),
    ...(typeof scope === 'string' && { scope }),
  }
}

/** The error for a response that is not a success. */
export function rejection(response: ServerResponse, reading: Reading): TokenError {
  const { status, headers, body = {} } = response
  const shown = (text: unknown): string | undefined => showText(text, reading)
  const oauthError = shown(body['error'])
  const description = shown(wordsOf(body))
  const location = shown(headers.get('location')?.split(/[?#]/, 1)[0])
  const isRedirect = status >= 300 && status < 400
  const said = [
    `the authorization server returned status ${status}`,
    oauthError,
    description,
    isRedirect && location !== undefined ? `redirect to ${location}, not followed` : undefined,
  ]
  return new TokenError(said.filter((part) => part !== undefined).join(': '), {
    kind: oauthError === undefined ? 'http' : 'oauth',
    oauthError,
    status,
    description,
    location,
    requestId: requestIdOf(response, reading),
    retryable:
      status >= 500 || [408, 425, 429].includes(status) || TRANSIENT.includes(oauthError ?? ''),
    retryAfterMs: retryAfterMs(headers.get('retry-after'), reading.now),
  })
}

/** Text from the server, without secrets that it repeats: the longest first, because one can be a part of another. */
function showText(text: unknown, { secrets }: Reading): string | undefined {
  const sorted = [...secrets].sort((a, b) => b.length - a.length)
  return serverText(text, { secrets: sorted, maxLength: 200 })
}

/** The server's explanation. */
function wordsOf(body: JsonObject): unknown {
  const { errors, error } = body
  const [first] = Array.isArray(errors) ? (errors as unknown[]) : []
  const inner = [first, error].filter((one) => typeof one === 'object' && one !== null)
  const candidates = [body, ...(inner as JsonObject[])].flatMap((one) =>
    EXPLANATIONS.map((name) => one[name]),
  )
  return [...candidates, first].find((text) => typeof text === 'string' && text !== '')
}

function requestIdOf({ headers, body = {} }: ServerResponse, reading: Reading): string | undefined {
  const sent = REQUEST_IDS.map((name) => headers.get(name))
  const id = [...sent, body['request_id'], body['trace_id'], body['correlation_id']].find(
    (one) => typeof one === 'string' && one !== '',
  )
  return showText(id, reading)
}

/** `expires_in`, a number or a numeric string of seconds, in ms. */
function expiresIn(value: unknown): number | undefined {
  const seconds = typeof value === 'string' && /\d/.test(value) ? Number(value) : value
  return typeof seconds === 'number' && Number.isFinite(seconds) ? seconds * 1000 : undefined
}
