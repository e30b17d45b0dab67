// A process of its own: HTTP servers behind digest authentication that count what they are asked. The parent sends a
// policy and gets a port; it sends the port and gets the counts.
import { createHash, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { account } from './account.mjs'

/**
 * How a server treats its nonces. The default: good for ever.
 *
 * @typedef {object} Policy
 * @property {number} [usesPerNonce] then it is stale
 * @property {boolean} [eachCountOnce] refuses a replayed `nc`
 * @property {boolean} [padded] nonces end with `==`
 * @property {boolean} [announcesNext] each answer brings a `nextnonce`
 */
/** @typedef {{ requests: number, replays: number }} Counts */

/** @type {Map<number, Counts>} */
const servers = new Map()

process.on('message', (/** @type {Policy | number} */ message) => {
  if (typeof message === 'number') process.send?.(servers.get(message))
  else start(message)
})
process.on('disconnect', () => process.exit())

/** @param {Policy} policy */
function start(policy) {
  /** @type {Counts} */
  const counts = { requests: 0, replays: 0 }
  /** @type {Map<string, { uses: number, seen: Set<string> }>} */
  const nonces = new Map()
  const issue = () => {
    const nonce = randomBytes(16).toString(policy.padded ? 'base64' : 'hex')
    nonces.set(nonce, { uses: 0, seen: new Set() })
    return nonce
  }

  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    counts.requests++
    const verdict = verify(request.headers.authorization ?? '', request.method, request.url)
    if (verdict === 'ok') {
      if (policy.announcesNext) response.setHeader('authentication-info', `nextnonce="${issue()}"`)
      response.end('ok')
      return
    }
    const stale = verdict === 'stale' ? ', stale=true' : ''
    response.writeHead(401, {
      'www-authenticate': `Digest realm="${account.realm}", nonce="${issue()}", algorithm=MD5, qop="auth"${stale}`,
    })
    response.end()
  })

  /**
   * @param {string} field
   * @param {string | undefined} method
   * @param {string | undefined} target
   */
  function verify(field, method, target) {
    /** @param {string} name */
    const get = (name) => new RegExp(`[ ,]${name}="?([^",]*)`).exec(field)?.[1] ?? ''
    if (get('uri') !== target || get('response') !== answerOf(get, method)) return 'refused'
    const nonce = nonces.get(get('nonce'))
    if (nonce === undefined || nonce.uses === policy.usesPerNonce) return 'stale'
    if (policy.eachCountOnce && nonce.seen.has(get('nc'))) {
      counts.replays++
      return 'refused'
    }
    nonce.uses++
    if (policy.eachCountOnce) nonce.seen.add(get('nc'))
    return 'ok'
  }

  server.listen({ host: '127.0.0.1', port: 0, backlog: 4_096 }, () => {
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    servers.set(address.port, counts)
    process.send?.(address.port)
  })
}

/**
 * @param {(name: string) => string} get
 * @param {string | undefined} method
 */
function answerOf(get, method) {
  const { username, realm, password } = account
  const middle = [get('nonce'), get('nc'), get('cnonce'), get('qop')].join(':')
  return md5(
    `${md5(`${username}:${realm}:${password}`)}:${middle}:${md5(`${method}:${get('uri')}`)}`,
  )
}

/** @param {string} text */
function md5(text) {
  return createHash('md5').update(text).digest('hex')
}
