// Challenges and welcomes from a process of its own, so that its CPU time is not the client's. Counts the requests, by
// the first part of their paths. It checks no response: the digest suite does.
import { createServer } from 'node:http'

/** @type {Map<string, { requests: number, replays: number, nonce: number, uses: number, seen: Set<string> }>} */
const places = new Map()

/** @type {Readonly<Record<string, number>>} how many requests a nonce is good for; default: all */
const USES = { stale: 100, next: 1 }

const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
  const [, name = '', rule = ''] = (request.url ?? '').split('/')
  const place = places.get(name) ?? { requests: 0, replays: 0, nonce: 1, uses: 0, seen: new Set() }
  places.set(name, place)
  if (rule === 'count') {
    response.end(JSON.stringify({ requests: place.requests, replays: place.replays }))
    return
  }
  place.requests++
  const credentials = request.headers.authorization ?? ''
  if (rule === 'bearer' || (rule === 'constant' && credentials !== '')) {
    response.end('{"ok":true}')
    return
  }
  /** @param {string} parameter */
  const get = (parameter) => new RegExp(`[ ,]${parameter}="?([^",]*)`).exec(credentials)?.[1] ?? ''
  const isGood =
    get('nonce') === String(place.nonce) &&
    get('uri') === request.url &&
    place.uses < (USES[rule] ?? Infinity)
  const isReplay = place.seen.has(get('nc'))
  if (isGood && isReplay) place.replays++
  if (isGood && !isReplay) {
    place.uses++
    // The CPU cases have no end, and their counts are not looked at.
    if (rule !== 'constant') place.seen.add(get('nc'))
    if (rule === 'next') {
      renew()
      response.setHeader('authentication-info', `nextnonce="${place.nonce}"`)
    }
    response.end('{"ok":true}')
    return
  }
  if (credentials !== '') renew()
  response.setHeader(
    'www-authenticate',
    `Digest realm="bench", nonce="${place.nonce}", algorithm=MD5, qop="auth"${credentials === '' ? '' : ', stale=true'}`,
  )
  response.writeHead(401).end()

  function renew() {
    place.nonce++
    place.uses = 0
    place.seen = new Set()
  }
})

server.listen({ host: '127.0.0.1', port: 0, backlog: 4_096 }, () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : undefined)
})
process.on('disconnect', () => process.exit())
