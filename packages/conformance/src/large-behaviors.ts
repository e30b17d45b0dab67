import { challenge, isAuthorized } from './counter-credentials.ts'
import { reject, welcome } from './responses.ts'
import type { Visit } from './space.ts'

const CHUNK = new Uint8Array(65_536).fill(120)

/** Responses that are large, slow, or never end. */
export const LARGE_BEHAVIORS: Readonly<Record<string, (visit: Visit) => void>> = {
  /** Never responds. */
  hang: () => undefined,
  /** A rejection whose body never ends. */
  endless: (visit) => {
    if (isAuthorized(visit)) welcome(visit)
    else neverEnd(visit)
  },
  /** A rejection with a body of `mb` megabytes. */
  huge: (visit) => {
    if (isAuthorized(visit)) welcome(visit)
    else pour(visit, 401)
  },
  /** Rejects everything, with a body that never ends. */
  'endless-401': (visit) => {
    neverEnd(visit)
  },
  /** Rejects everything, with a body of `mb` megabytes. */
  'huge-401': (visit) => {
    pour(visit, 401)
  },
  /** Responds with `mb` megabytes. */
  download: (visit) => {
    if (isAuthorized(visit)) pour(visit, 200)
    else reject(visit)
  },
  /** Sends the first half of its body, and the second after the event `go`. */
  halves: (visit) => {
    if (!isAuthorized(visit)) {
      reject(visit)
      return
    }
    visit.response.write('first ')
    visit.space.when('go', () => visit.response.end('second'))
  },
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
      space.sent += CHUNK.byteLength
      if (!response.write(CHUNK)) {
        response.once('drain', more)
        return
      }
    }
    response.end()
  }
  more()
}
