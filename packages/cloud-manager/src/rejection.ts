import { retryAfterMs, serverText } from '@latchkey/contract'
import { CloudManagerError } from './cloud-manager-error.ts'
import { kindOf } from './error-kind.ts'
import { hintFor } from './hint.ts'
import { isObject } from './is-object.ts'
import { requestIdOf } from './request-id.ts'
import { nameOf, notTheApi, type Subject } from './unusable-response.ts'

const MAX_PARAMETERS = 20

/** Codes and names. */
const SHORT = { maxLength: 100 }

/** An error response. */
export interface RejectedExchange extends Subject {
  /** Whether repeating the request does no harm. */
  readonly idempotent: boolean
  readonly status: number
  readonly headers: Headers
  /** The body: JSON, or `undefined` for anything else. */
  readonly json: unknown
  /** There was no body at all. */
  readonly empty: boolean
  /** Epoch milliseconds. */
  readonly now: number
}

/** Turns an error response, in the form of the API or of OAuth, into an error. */
export function rejection(exchange: RejectedExchange): CloudManagerError {
  const { operation, idempotent, status, headers, json, empty, now } = exchange
  const outer = isObject(json) ? json : {}
  const body = isObject(outer['content']) ? outer['content'] : outer
  const errorCode = serverText(body['errorCode'], SHORT) ?? serverText(body['error'], SHORT)
  const detail = serverText(body['detail']) ?? serverText(body['error_description'])
  const parameters = Array.isArray(body['parameters'])
    ? body['parameters'].slice(0, MAX_PARAMETERS).map(safeParameter)
    : undefined
  const kind =
    // A page without JSON: a proxy's, or, with one of these, the service's own.
    isObject(json) || empty || [429, 500, 503].includes(status)
      ? kindOf(status, errorCode)
      : ('response' as const)
  const field = kind === 'invalid' ? fieldOf(body, errorCode, parameters) : undefined
  const address = kind === 'access-list' ? addressIn(parameters) : undefined
  const isChallenged = headers.has('www-authenticate')
  const waitMs =
    retryAfterMs(headers.get('retry-after'), now) ?? bucketWaitMs(errorCode, parameters)
  const details = {
    kind,
    operation,
    status,
    errorCode,
    detail,
    parameters,
    field,
    address,
    requestId: requestIdOf(headers),
    retryAfterMs: waitMs,
    isRetryable:
      kind === 'rate-limited' ||
      (status === 503 && waitMs !== undefined) ||
      (idempotent && status >= 502 && status <= 504),
  }
  if (kind === 'response') return notTheApi(exchange, details)
  const reason = errorCode ?? serverText(body['reason'], SHORT)
  const code = reason === undefined ? '' : ` (${reason})`
  return new CloudManagerError(
    'ERR_CLOUD_MANAGER_REJECTED',
    `${nameOf(exchange)} failed with status ${status}${code}${detail === undefined ? '' : `: ${detail}`}`,
    { ...details, hint: hintFor({ status, errorCode, isChallenged }) },
  )
}

function safeParameter(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean'
    ? value
    : (serverText(value) ?? null)
}

/** The field as the server names it, or as its code implies. */
function fieldOf(
  body: Readonly<Record<string, unknown>>,
  errorCode = '',
  parameters: readonly unknown[] = [],
): string | undefined {
  const { badRequestDetail } = body
  const fields = isObject(badRequestDetail) ? badRequestDetail['fields'] : undefined
  const first: unknown = Array.isArray(fields) ? fields[0] : undefined
  const named = isObject(first) ? serverText(first['field'], SHORT) : undefined
  if (named !== undefined) return named
  if (/ATTRIBUTE|PARAMETER|ENUM_VALUE/.test(errorCode)) return serverText(parameters[0], SHORT)
  return IMPLIED_FIELDS.find(([pattern]) => pattern.test(errorCode))?.[1]
}

const IMPLIED_FIELDS: readonly (readonly [RegExp, string])[] = [
  [/ROLE/, 'roles'],
  [/DESC/, 'desc'],
  [/CIDR_BLOCK$/, 'cidrBlock'],
  [/IP_ADDRESS|IPV6/, 'ipAddress'],
  [/USERNAME/, 'username'],
  [/PASSWORD/, 'password'],
  [/(GROUP|TEAM|ORG)_NAME/, 'name'],
]

function addressIn(parameters: readonly unknown[] = []): string | undefined {
  const address = parameters.find((value) => /^[\da-f]*[.:][\da-f.:]+$/i.test(String(value)))
  return typeof address === 'string' ? address : undefined
}

/** `RATE_LIMITED_TOKEN_BUCKET` has the seconds to wait in its parameters, even if a proxy dropped the header. */
function bucketWaitMs(errorCode: string | undefined, parameters: readonly unknown[] = []) {
  const seconds = parameters[1]
  return errorCode === 'RATE_LIMITED_TOKEN_BUCKET' && typeof seconds === 'number' && seconds >= 0
    ? seconds * 1000
    : undefined
}
