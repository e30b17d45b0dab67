import { challenge } from './counter-credentials.ts'
import { type Behavior, welcome, withCredentials } from './responses.ts'
import type { Visit } from './space.ts'

const CHUNK = new Uint8Array(65_536).fill(120)

const pourRejection: Behavior = (visit) => {
  pour(visit, 401)
}

/** Responses that are large, slow, or never end. */
export const LARGE_BEHAVIORS: Readonly<Record<string, Behavior>> = {
  /** Never responds. */
  hang: () => undefined,
  /** A rejection whose body never ends. */
  endless: withCredentials(welcome, neverEnd),
  /** A rejection with a body of `mb` megabytes. */
  huge: withCredentials(welcome, pourRejection),
  /** Rejects everything, with a body that never ends. */
  'endless-401': neverEnd,
  /** Rejects everything, with a body of `mb` megabytes. */
  'huge-401': pourRejection,
  /** Responds with `mb` megabytes. */
  download: withCredentials((visit) => {
    pour(visit, 200)
  }),
  /** Sends the first half of its body, and the second after the event `go`. */
  halves: withCredentials(({ response, space }) => {
    response.write('first ')
    space.when('go', () => response.end('second'))
  }),
}

function neverEnd({ response, space }: Visit): void {
  response.writeHead(401, { 'www-authenticate': challenge(space.nonce) })
  response.write('once upon a time')
}

function pour({ request, response, space, url }: Visit, status: number): void {
  request.resume()
  if (status === 401) response.setHeader('www-authenticate', challenge(space.nonce))
  let left = Number(url.searchParams.get('mb')) * 16
  response.writeHead(status, { 'content-length': left * CHUNK.byteLength })
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      left--
      space.record.sent += CHUNK.byteLength
      if (!response.write(CHUNK)) {
        response.once('drain', more)
        return
      }
    }
    response.end()
  }
  more()
}
