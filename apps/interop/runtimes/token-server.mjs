// An API that accepts the newest token only, with its token endpoint.
import { createServer } from 'node:http'
import { listen } from '../servers/listen.mjs'

export async function startTokenServer() {
  let tokens = 0
  let hold = false
  let held = () => undefined
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    request.resume()
    if (request.url !== '/token') {
      const isNewest = request.headers.authorization === `Bearer at-${tokens}`
      response.writeHead(isNewest ? 200 : 401).end()
      return
    }
    if (hold) {
      hold = false
      held()
      return
    }
    response.writeHead(200, { 'content-type': 'application/json' })
    const token = { access_token: `at-${++tokens}`, token_type: 'Bearer', expires_in: 3600 }
    response.end(JSON.stringify(token))
  })
  const { origin, close } = await listen(server)
  return {
    url: origin,
    tokens: () => tokens,
    /** Ends the newest token. */
    revoke: () => tokens++,
    /** Never responds to the next token request; resolves when it is there. */
    holdNext: () => {
      hold = true
      return new Promise((resolve) => (held = resolve))
    },
    close,
  }
}
