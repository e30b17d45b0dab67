import type { HttpResponse } from './http-response.ts'
import { Buffer } from 'node:buffer'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ApiError } from './api-error.ts'

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
  // Filled in place: this runs once for every request.
  const sent: Record<string, string | number> = {}
  if (status !== 204) {
    sent['content-type'] = download?.type ?? 'application/json'
    sent['content-length'] = Buffer.byteLength(body)
  }
  sent['date'] = new Date(now).toUTCString()
  sent['strict-transport-security'] = 'max-age=300'
  sent['vary'] = 'Accept-Encoding'
  sent['x-mongodb-service-version'] = 'gitHash=emulator; versionString=emulator'
  if (headers !== undefined) Object.assign(sent, headers)
  response.writeHead(status, sent)
  if (truncate !== undefined) {
    response.write(Buffer.from(body).subarray(0, truncate), () => request.socket.destroy())
    return
  }
  if (request.method === 'HEAD' || body.length === 0) response.end()
  else response.end(body)
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
