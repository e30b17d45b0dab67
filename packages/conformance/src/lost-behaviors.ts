import { isAuthorized } from './counter-credentials.ts'
import {
  afterBody,
  type Behavior,
  readBody,
  reject,
  welcome,
  withCredentials,
} from './responses.ts'

/** Connections that are closed early. */
export const LOST_BEHAVIORS: Readonly<Record<string, Behavior>> = {
  /** Closes the connection without a response. */
  drop: ({ request }) => request.socket.destroy(),
  /** Closes the connection with the challenge, and announces it. */
  'close-after': (visit) => {
    visit.response.setHeader('connection', 'close')
    withCredentials(welcome)(visit)
  },
  /** Closes the connection after the challenge without announcing it. */
  'drop-after': withCredentials(welcome, (visit) => {
    reject(visit)
    visit.response.on('finish', () => visit.request.socket.destroy())
  }),
  /** Closes the connection of the first `times` requests with credentials, without a response. */
  'drop-authorized': afterBody((visit) => {
    const { space, request, seen, url } = visit
    const times = Number(url.searchParams.get('times') ?? 1)
    if ('authorization' in seen.headers && space.dropped < times) {
      space.dropped++
      request.socket.destroy()
    } else if (isAuthorized(visit)) welcome(visit)
    else reject(visit)
  }),
  /** Rejects before it has read the body. */
  early: (visit) => {
    if ('authorization' in visit.seen.headers) withCredentials(welcome)(visit)
    else {
      readBody(visit)
      reject(visit)
    }
  },
}
