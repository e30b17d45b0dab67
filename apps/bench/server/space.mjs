import { createServer } from 'node:http'
import { bearerSpace } from './bearer-space.mjs'
import { digestSpace } from './digest-space.mjs'
/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { Counts, Mode } from './modes.d.ts' */

/** How long the endpoint takes for a token: a network and a signature. */
const TOKEN_DELAY_MS = 20

/**
 * One protected server on a free port of 127.0.0.1, which answers with the path that it was asked for.
 *
 * @param {Mode} mode
 * @param {() => number} now
 */
export async function openSpace(mode, now) {
  let counts = noCounts()
  const digest = mode.protection === 'digest' ? digestSpace(mode) : undefined
  const bearer = mode.protection === 'bearer' ? bearerSpace(now) : undefined

  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    request.resume()
    if (bearer !== undefined && request.url === '/token') return giveToken(response)
    counts.requests++
    const challenge = rejection(request, response)
    if (challenge === undefined) response.end(request.url)
    else response.writeHead(401, { 'www-authenticate': challenge }).end()
  })

  /**
   * The challenge for a request that is not answered.
   *
   * @param {IncomingMessage} request
   * @param {ServerResponse} response
   */
  function rejection({ headers, method = '', url = '' }, response) {
    const field = headers.authorization ?? ''
    if (bearer !== undefined) return bearer.accepts(field) ? undefined : 'Bearer'
    if (digest === undefined) return undefined
    const verdict = digest.verify(field, method, url)
    if (verdict === 'replay') counts.replays++
    if (verdict !== 'ok') return digest.challenge(verdict === 'stale')
    if (mode.protection === 'digest' && mode.announcesNext)
      response.setHeader('authentication-info', `nextnonce="${digest.issue()}"`)
    return undefined
  }

  /** @param {ServerResponse} response */
  function giveToken(response) {
    counts.tokenRequests++
    setTimeout(() => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(bearer?.tokenAnswer())
    }, TOKEN_DELAY_MS)
  }

  await new Promise((resolve) =>
    server.listen({ host: '127.0.0.1', port: 0, backlog: 4_096 }, () => resolve(undefined)),
  )
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    takeCounts: () => {
      const taken = counts
      counts = noCounts()
      return taken
    },
    revokeAll: () => bearer?.revokeAll(),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** @returns {{ -readonly [Name in keyof Counts]: number }} */
function noCounts() {
  return { requests: 0, tokenRequests: 0, replays: 0 }
}
