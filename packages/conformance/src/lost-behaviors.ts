import { isAuthorized } from './counter-credentials.ts'
import { readBody, reject, requireCredentials, welcome, whenRead } from './responses.ts'
import type { Visit } from './space.ts'

/** Connections that are closed early. */
export const LOST_BEHAVIORS: Readonly<Record<string, (visit: Visit) => void>> = {
  /** Closes the connection without a response. */
  drop: ({ request }) => {
    request.socket.destroy()
  },
  /** Closes the connection with the challenge, and announces it. */
  'close-after': (visit) => {
    requireCredentials(
      { ...visit, response: visit.response.setHeader('connection', 'close') },
      welcome,
    )
  },
  /** Closes the connection after the challenge without announcing it. */
  'drop-after': (visit) => {
    whenRead(visit, (visit) => {
      if (isAuthorized(visit)) {
        welcome(visit)
        return
      }
      reject(visit)
      visit.response.on('finish', () => visit.request.socket.destroy())
    })
  },
  /** Closes the connection of the first `times` requests with credentials, without a response. */
  'drop-authorized': (visit) => {
    whenRead(visit, (visit) => {
      const { space, request, seen, url } = visit
      const times = Number(url.searchParams.get('times') ?? 1)
      if ('authorization' in seen.headers && space.dropped < times) {
        space.dropped++
        request.socket.destroy()
      } else if (isAuthorized(visit)) welcome(visit)
      else reject(visit)
    })
  },
  /** Rejects before it has read the body. */
  early: (visit) => {
    if ('authorization' in visit.seen.headers) requireCredentials(visit, welcome)
    else {
      readBody(visit)
      reject(visit)
    }
  },
}
