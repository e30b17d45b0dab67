import type { HttpResponse } from './http-response.ts'
import { Buffer } from 'node:buffer'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ApiError } from './api-error.ts'

const EVERY_RESPONSE = {
  'strict-transport-security': 'max-age=300',
  vary: 'Accept-Encoding',
  'x-mongodb-service-version': 'gitHash=emulator; versionString=emulator',
}

/** Writes a response with the date `now`. `truncate` closes the connection after this many octets of the body. */
export function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: HttpResponse,
  now: number,
  truncate?: number,
): void {
  const { status, json, download, pretty = false, headers } = answer
  if (response.destroyed || response.headersSent) return
  const body = download?.octets ?? (json === undefined ? '' : toText(json, pretty))
  // Written out, as this runs once for every request.
  const sent: Record<string, string | number> =
    status === 204
      ? { date: dateOf(now), ...EVERY_RESPONSE }
      : {
          'content-type': download?.type ?? 'application/json',
          'content-length': Buffer.byteLength(body),
          date: dateOf(now),
          ...EVERY_RESPONSE,
        }
  if (headers !== undefined) Object.assign(sent, headers)
  response.writeHead(status, sent)
  if (truncate !== undefined) {
    response.write(Buffer.from(body).subarray(0, truncate), () => request.socket.destroy())
    return
  }
  if (request.method === 'HEAD' || body.length === 0) response.end()
  else response.end(body)
}

let latest = { second: NaN, text: '' }

/** The field `Date`. Writing it takes a third of the time of a short response, so it is written once a second. */
function dateOf(now: number): string {
  const second = Math.floor(now / 1000)
  if (second !== latest.second) latest = { second, text: new Date(now).toUTCString() }
  return latest.text
}

/** Without further arguments `JSON.stringify` is faster. */
function toText(json: unknown, pretty: boolean): string {
  return pretty ? JSON.stringify(json, undefined, 2) : JSON.stringify(json)
}

/** The response to an error. An unexpected error reveals nothing. */
export function errorResponse(error: unknown): HttpResponse {
  const known =
    error instanceof ApiError ? error : new ApiError(500, 'UNEXPECTED_ERROR', 'Unexpected error.')
  const { status, body: json, headers } = known
  return { status, json, headers }
}
