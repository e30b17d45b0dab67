import { challenge, isAuthorized } from './counter-door.ts'
import type { Visit } from './space.ts'

const CHUNK = new Uint8Array(65_536).fill(120)
const KEPT_BYTES = 1_048_576

/** What each path does: `/space/door`, `/space/stale`, … */
export const BEHAVIOURS: Readonly<Record<string, (visit: Visit) => void>> = {
  /** Lets everybody in. */
  open: (visit) => {
    readBody(visit, welcome)
  },
  /** Lets in who answers the challenge. */
  door: (visit) => {
    readBody(visit, (visit) => {
      if (isAuthorized(visit)) welcome(visit)
      else refuse(visit)
    })
  },
  /** Says once that the nonce is too old. */
  stale: (visit) => {
    readBody(visit, (visit) => {
      const fresh = visit.space.nonce > 1
      if (isAuthorized(visit) && fresh) {
        welcome(visit)
        return
      }
      if ('authorization' in visit.seen.headers) visit.space.nonce++
      refuse(visit)
    })
  },
  /** Refuses everything, each time with a fresh nonce. */
  never: (visit) => {
    readBody(visit, (visit) => {
      visit.space.nonce++
      refuse(visit)
    })
  },
  /** Challenges among other schemes, in fields of their own. */
  several: (visit) => {
    readBody(visit, (visit) => {
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
  /** Wants to be paid at the gate, and at the door too. */
  gate: (visit) => {
    readBody(visit, (visit) => {
      if (!isAuthorized(visit, 'x-gate')) {
        visit.response.setHeader('www-authenticate', `Gate${challenge(visit.space.nonce)}`)
        visit.response.writeHead(401).end('the gate')
      } else if (isAuthorized(visit)) welcome(visit)
      else refuse(visit)
    })
  },
  /** The same in a proxy's words. */
  proxy: (visit) => {
    readBody(visit, (visit) => {
      if (!isAuthorized(visit, 'proxy-authorization')) {
        visit.response.setHeader('proxy-authenticate', challenge(visit.space.nonce))
        visit.response.writeHead(407).end('the proxy')
      } else if (isAuthorized(visit)) welcome(visit)
      else refuse(visit)
    })
  },
  /** Ends the connection with the challenge, and says so. */
  'last-words': (visit) => {
    readBody(visit, (visit) => {
      if (isAuthorized(visit)) {
        welcome(visit)
        return
      }
      visit.response.setHeader('connection', 'close')
      refuse(visit)
    })
  },
  /** Ends the connection after the challenge without a word. */
  'slam-after': (visit) => {
    readBody(visit, (visit) => {
      if (isAuthorized(visit)) {
        welcome(visit)
        return
      }
      refuse(visit)
      visit.response.on('finish', () => visit.request.socket.destroy())
    })
  },
  /** Ends the connection without an answer. */
  slam: ({ request }) => {
    request.socket.destroy()
  },
  /** Takes the request and never answers. */
  hang: () => undefined,
  /** A refusal whose body never ends. */
  endless: (visit) => {
    if (isAuthorized(visit)) {
      welcome(visit)
      return
    }
    visit.response.writeHead(401, { 'www-authenticate': challenge(visit.space.nonce) })
    visit.response.write('once upon a time')
  },
  /** A refusal with a body of `mb` megabytes. */
  huge: (visit) => {
    if (isAuthorized(visit)) {
      welcome(visit)
      return
    }
    visit.response.setHeader('www-authenticate', challenge(visit.space.nonce))
    pour(visit, 401)
  },
  /** Refuses everything, with a body that never ends. */
  'endless-no': (visit) => {
    visit.response.writeHead(401, { 'www-authenticate': challenge(visit.space.nonce) })
    visit.response.write('once upon a time')
  },
  /** Refuses everything, with a body of `mb` megabytes. */
  'huge-no': (visit) => {
    visit.response.setHeader('www-authenticate', challenge(visit.space.nonce))
    pour(visit, 401)
  },
  /** Answers with `mb` megabytes. */
  download: (visit) => {
    if (isAuthorized(visit)) pour(visit, 200)
    else refuse(visit)
  },
  /** Gives the first half, and the second when it is told to. */
  halves: (visit) => {
    if (!isAuthorized(visit)) {
      refuse(visit)
      return
    }
    visit.response.write('first ')
    visit.space.when('go', () => visit.response.end('second'))
  },
  /** Answers with the status of the query. */
  status: (visit) => {
    readBody(visit, (visit) => {
      const code = Number(visit.url.searchParams.get('code'))
      if (isAuthorized(visit)) visit.response.writeHead(code).end()
      else refuse(visit)
    })
  },
  /** Sends on to `to`, at the other origin when it says so. */
  redirect: (visit) => {
    readBody(visit, (visit) => {
      if (isAuthorized(visit)) redirect(visit, visit.url.searchParams.get('to') ?? '')
      else refuse(visit)
    })
  },
  /** Sends on to itself at the other origin, for ever. */
  loop: (visit) => {
    const round = Number(visit.url.searchParams.get('round') ?? 0) + 1
    readBody(visit, (visit) => {
      redirect(visit, `@${visit.url.pathname}?round=${round}`)
    })
  },
}

function readBody(visit: Visit, then: (visit: Visit) => void): void {
  const { request, seen, space } = visit
  request.on('data', (chunk: Uint8Array) => {
    space.received += chunk.byteLength
    seen.bytes += chunk.byteLength
    if (seen.bytes <= KEPT_BYTES) seen.body += new TextDecoder('latin1').decode(chunk)
  })
  request.on('end', () => {
    then(visit)
  })
}

function welcome({ request, response }: Visit): void {
  request.resume()
  response.setHeader('x-told', 'a, b')
  response.setHeader('content-type', 'text/plain')
  response.end('welcome')
}

function refuse({ request, response, space }: Visit): void {
  request.resume()
  response.setHeader('www-authenticate', challenge(space.nonce))
  response.setHeader('content-length', 12)
  response.writeHead(401).end('who is there')
}

function redirect({ response, otherOrigin }: Visit, to: string): void {
  const location = to.startsWith('@') ? otherOrigin + to.slice(1) : to
  response.writeHead(302, { location }).end('moved')
}

function pour({ request, response, space, url }: Visit, status: number): void {
  request.resume()
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
