import { challenge, isAuthorized } from './counter-credentials.ts'
import { LARGE_BEHAVIORS } from './large-behaviors.ts'
import { LOST_BEHAVIORS } from './lost-behaviors.ts'
import { afterBody, type Behavior, reject, welcome, withCredentials } from './responses.ts'
import type { Visit } from './space.ts'

/** What each path does: `/space/protected`, `/space/stale`, … */
export const BEHAVIORS: Readonly<Record<string, Behavior>> = {
  ...LARGE_BEHAVIORS,
  ...LOST_BEHAVIORS,
  /** Accepts every request. */
  open: afterBody(welcome),
  /** Accepts requests with valid credentials. */
  protected: withCredentials(welcome),
  /** Rejects the first valid credentials with a new nonce. */
  stale: afterBody((visit) => {
    const fresh = visit.space.nonce > 1
    if (isAuthorized(visit) && fresh) {
      welcome(visit)
      return
    }
    if ('authorization' in visit.seen.headers) visit.space.nonce++
    reject(visit)
  }),
  /** Rejects everything, each time with a new nonce. */
  never: afterBody((visit) => {
    visit.space.nonce++
    reject(visit)
  }),
  /** Challenges among other schemes, in several fields. */
  several: withCredentials(welcome, ({ response, space }) => {
    response.setHeader('www-authenticate', [
      'Other realm="a, b"',
      challenge(space.nonce),
      'Basic realm="c"',
    ])
    response.writeHead(401).end('one of these')
  }),
  /** Requires credentials for a gateway, and for the origin behind it. */
  gateway: afterBody((visit) => {
    const { response, space } = visit
    if (!isAuthorized(visit, 'x-gateway-authorization')) {
      response.setHeader('www-authenticate', `Gateway${challenge(space.nonce)}`)
      response.writeHead(401).end('the gateway')
    } else if (isAuthorized(visit)) welcome(visit)
    else reject(visit)
  }),
  /** The same for a proxy. */
  proxy: afterBody((visit) => {
    const { response, space } = visit
    if (!isAuthorized(visit, 'proxy-authorization')) {
      response.setHeader('proxy-authenticate', challenge(space.nonce))
      response.writeHead(407).end('the proxy')
    } else if (isAuthorized(visit)) welcome(visit)
    else reject(visit)
  }),
  /** Sends an interim response (RFC 8297) before every other one. */
  interim: afterBody((visit) => {
    visit.response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' }, () => {
      if (isAuthorized(visit)) welcome(visit)
      else reject(visit)
    })
  }),
  /** Responds with the status of the query. */
  status: withCredentials(statusOfQuery),
  /** Does not support HEAD: it responds to it with the status of the query. */
  'no-head': (visit) => {
    if (visit.request.method === 'HEAD') statusOfQuery(visit)
    else withCredentials(welcome)(visit)
  },
  /** Redirects to `to` with `status`, to the other origin if `to` begins with `@`. */
  redirect: withCredentials((visit) => {
    redirect(visit, visit.url.searchParams.get('to') ?? '')
  }),
  /** Redirects to itself at the other origin, without end. */
  loop: afterBody((visit) => {
    const round = Number(visit.url.searchParams.get('round') ?? 0) + 1
    redirect(visit, `@${visit.url.pathname}?round=${round}`)
  }),
}

function statusOfQuery({ response, url }: Visit): void {
  response.writeHead(Number(url.searchParams.get('code'))).end()
}

function redirect({ response, otherOrigin, url }: Visit, to: string): void {
  const location = to.startsWith('@') ? otherOrigin + to.slice(1) : to
  response.writeHead(Number(url.searchParams.get('status') ?? 302), { location }).end('moved')
}
