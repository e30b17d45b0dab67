import { ApiError } from '../http/api-error.ts'
import type { HttpResponse } from '../http/http-response.ts'
import { OAuthError } from '../http/oauth-error.ts'
import { errorResponse } from '../http/respond.ts'
import { tooManyTokenRequests, unauthorizedResponse } from '../rules/authentication.ts'
import type { Switches } from '../state/switches.ts'
import type { Fault, FaultRequest, FaultResponse } from './fault.ts'

/** The parts of an emulator that the response of a fault depends on. */
export interface FaultContext {
  readonly switches: Switches
  /** A new challenge; `stale` for an expired nonce. */
  readonly challenge: (verdict?: 'stale') => string
}

/** The response of a fault in place of the emulator's; `undefined` if the emulator responds. */
export async function faultResponse(
  fault: Fault,
  request: FaultRequest,
  { switches, challenge }: FaultContext,
): Promise<HttpResponse | undefined> {
  const { status, body, headers, staleNonce, rateLimit, unauthorized, respond } = fault
  if (respond !== undefined) {
    const response = await respond(request)
    if (response !== undefined) return ofFunction(response)
  }
  if (rateLimit !== undefined) {
    const isBare = rateLimit.endsWith('bare')
    const form = rateLimit.startsWith('oauth') ? 'oauth' : 'api'
    const told = { 'retry-after': '60', 'ratelimit-limit': '10', 'ratelimit-remaining': '0' }
    return { ...tooManyRequests(form), headers: { ...(isBare ? {} : told), ...headers } }
  }
  if (staleNonce === true) return errorResponse(unauthorizedResponse(challenge('stale'), switches))
  if (unauthorized === true) return errorResponse(unauthorizedResponse(challenge(), switches))
  if (status === undefined) return undefined
  if (body !== undefined) {
    const type = typeOf(headers) ?? 'text/plain'
    return { status, download: { type, octets: Buffer.from(body) }, headers: lowerCase(headers) }
  }
  const code =
    status === 503 ? 'SERVICE_UNAVAILABLE' : status >= 500 ? 'UNEXPECTED_ERROR' : undefined
  const error = errorResponse(
    new ApiError(status, code, 'A fault of the emulator responds to this request.'),
  )
  return { ...error, headers: { ...error.headers, ...lowerCase(headers) } }
}

function ofFunction({ status = 200, headers, body, json }: FaultResponse): HttpResponse {
  const fields = lowerCase(headers)
  if (body === undefined) return { status, headers: fields, ...(json !== undefined && { json }) }
  const type = typeOf(headers) ?? 'text/plain'
  return { status, download: { type, octets: Buffer.from(body) }, headers: fields }
}

function lowerCase(headers: Fault['headers']): Readonly<Record<string, string>> {
  const fields = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])
  return Object.fromEntries(fields) as Record<string, string> // made of pairs of strings
}

const typeOf = (headers: Fault['headers']): string | undefined => lowerCase(headers)['content-type']

function tooManyRequests(form: 'api' | 'oauth'): HttpResponse {
  const error = tooManyTokenRequests(form)
  return error instanceof OAuthError
    ? { status: 429, json: { error: error.error, error_description: error.message } }
    : errorResponse(error)
}
