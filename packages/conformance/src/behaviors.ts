import { challenge, isAuthorized } from './counter-credentials.ts'
import { LARGE_BEHAVIORS } from './large-behaviors.ts'
import { LOST_BEHAVIORS } from './lost-behaviors.ts'
import { reject, requireCredentials, welcome, whenRead } from './responses.ts'
import type { Visit } from './space.ts'

/** What each path does: `/space/protected`, `/space/stale`, … */
export const BEHAVIORS: Readonly<Record<string, (visit: Visit) => void>> = {
  ...LARGE_BEHAVIORS,
  ...LOST_BEHAVIORS,
  /** Accepts every request. */
  open: (visit) => {
    whenRead(visit, welcome)
  },
  /** Accepts requests with valid credentials. */
  protected: (visit) => {
    requireCredentials(visit, welcome)
  },
  /** Rejects the first valid credentials with a new nonce. */
  stale: (visit) => {
    whenRead(visit, (visit) => {
      const fresh = visit.space.nonce > 1
      if (isAuthorized(visit) && fresh) {
        welcome(visit)
        return
      }
      if ('authorization' in visit.seen.headers) visit.space.nonce++
      reject(visit)
    })
  },
  /** Rejects everything, each time with a new nonce. */
  never: (visit) => {
    whenRead(visit, (visit) => {
      visit.space.nonce++
      reject(visit)
    })
  },
  /** Challenges among other schemes, in several fields. */
  several: (visit) => {
    whenRead(visit, (visit) => {
      if (isAuthorized(visit)) {
        welcome(visit)
        return
      }
      visit.response.setHeader('www-authenticate', [
        'Other realm="a, b"',
        challenge(visit.space.nonce),
        'Basic realm="c"',
      ])
      visit.response.writeHead(401).end('one of these')
    })
  },
  /** Requires credentials for a gateway, and for the origin behind it. */
  gateway: (visit) => {
    whenRead(visit, (visit) => {
      if (!isAuthorized(visit, 'x-gateway-authorization')) {
        visit.response.setHeader('www-authenticate', `Gateway${challenge(visit.space.nonce)}`)
        visit.response.writeHead(401).end('the gateway')
      } else if (isAuthorized(visit)) welcome(visit)
      else reject(visit)
    })
  },
  /** The same for a proxy. */
  proxy: (visit) => {
    whenRead(visit, (visit) => {
      if (!isAuthorized(visit, 'proxy-authorization')) {
        visit.response.setHeader('proxy-authenticate', challenge(visit.space.nonce))
        visit.response.writeHead(407).end('the proxy')
      } else if (isAuthorized(visit)) welcome(visit)
      else reject(visit)
    })
  },
  /** Sends an interim response (RFC 8297) before every other one. */
  interim: (visit) => {
    whenRead(visit, (visit) => {
      visit.response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' }, () => {
        if (isAuthorized(visit)) welcome(visit)
        else reject(visit)
      })
    })
  },
  /** Responds with the status of the query. */
  status: (visit) => {
    requireCredentials(visit, ({ response, url }) => {
      response.writeHead(Number(url.searchParams.get('code'))).end()
    })
  },
  /** Does not support HEAD: it responds to it with the status of the query. */
  'no-head': (visit) => {
    const { request, response, url } = visit
    if (request.method === 'HEAD') response.writeHead(Number(url.searchParams.get('code'))).end()
    else requireCredentials(visit, welcome)
  },
  /** Redirects to `to` with `status`, to the other origin if `to` begins with `@`. */
  redirect: (visit) => {
    requireCredentials(visit, (visit) => {
      redirect(visit, visit.url.searchParams.get('to') ?? '')
    })
  },
  /** The same without credentials. */
  'open-redirect': (visit) => {
    whenRead(visit, (visit) => {
      redirect(visit, visit.url.searchParams.get('to') ?? '')
    })
  },
  /** Redirects to itself at the other origin, without end. */
  loop: (visit) => {
    const round = Number(visit.url.searchParams.get('round') ?? 0) + 1
    whenRead(visit, (visit) => {
      redirect(visit, `@${visit.url.pathname}?round=${round}`)
    })
  },
}

function redirect({ response, otherOrigin, url }: Visit, to: string): void {
  const location = to.startsWith('@') ? otherOrigin + to.slice(1) : to
  response.writeHead(Number(url.searchParams.get('status') ?? 302), { location }).end('moved')
}
