import { createServer } from 'node:http'
import { listen } from '../servers/listen.mjs'
import { SECRETS } from './secrets.ts'

export interface Displayed {
  readonly origin: string
  readonly kinds: readonly string[]
  close(): Promise<void>
}

const KINDS = ['200', '401', '403', '404', '500', 'truncated', 'reset', 'slow', 'redirect']

/** Authenticates everybody, then responds with one kind of result or failure. */
export async function startDisplayServer(): Promise<Displayed> {
  const server = createServer((request, response) => {
    request.on('error', () => undefined).resume()
    const { url = '', headers } = request
    if (url.includes('/token')) {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ access_token: SECRETS.token, token_type: 'Bearer' }))
      return
    }
    const kind = url.slice(1)
    response.setHeader('www-authenticate', 'Digest realm="display", nonce="n", qop="auth"')
    if (headers.authorization === undefined || kind === '401') response.writeHead(401).end('no')
    else if (kind === 'reset') request.socket.resetAndDestroy()
    else if (kind === 'redirect') response.writeHead(302, { location: '/200' }).end()
    else if (kind === 'truncated') {
      response.setHeader('content-length', '1000')
      response.write('half', () => request.socket.destroy())
    } else if (kind !== 'slow') {
      response.setHeader('content-type', 'application/json')
      response.statusCode = Number(kind)
      response.end('{"results":[],"totalCount":0,"error":"invalid_client"}')
    }
  })
  return { ...(await listen(server)), kinds: KINDS }
}
