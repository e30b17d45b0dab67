import { Buffer } from 'node:buffer'
import { challenge, isAuthorized } from './counter-credentials.ts'
import { REJECTION } from './rejection.ts'
import type { Visit } from './space.ts'

/** How the server responds to a request. */
export type Behavior = (visit: Visit) => unknown

const KEPT_BYTES = 1_048_576

/** Reads the request body to its end first. */
export function afterBody(then: Behavior): Behavior {
  return (visit) => {
    readBody(visit)
    visit.request.on('end', () => then(visit))
  }
}

/** Reads the request body, and records its start. */
export function readBody({ request, seen, space }: Visit): void {
  request.on('data', (chunk: Uint8Array) => {
    space.record.received += chunk.byteLength
    seen.bytes += chunk.byteLength
    // Latin-1 shows every byte; TextDecoder's "latin1" is windows-1252.
    if (seen.bytes <= KEPT_BYTES) seen.body += Buffer.from(chunk).toString('latin1')
    space.happen('received')
  })
}

/** Rejects a request, by default with a challenge, unless its credentials are valid. */
export function withCredentials(then: Behavior, otherwise: Behavior = reject): Behavior {
  return afterBody((visit) => (isAuthorized(visit) ? then(visit) : otherwise(visit)))
}

export function welcome({ request, response }: Visit): void {
  request.resume()
  response.setHeader('x-told', 'a, b')
  response.setHeader('content-type', 'text/plain')
  response.end('welcome')
}

export function reject({ request, response, space }: Visit): void {
  request.resume()
  response.setHeader('www-authenticate', challenge(space.nonce))
  response.setHeader('content-length', REJECTION.length)
  response.writeHead(401).end(REJECTION)
}
