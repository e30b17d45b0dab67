// A process of its own: a token endpoint, and an API that takes the newest token only. It sends its port; a command gets
// the counts since the last one, 'revoke' also ends the newest token.
import { createServer } from 'node:http'

/** @typedef {{ tokenRequests: number, refusals: number }} Counts */

/** How long the endpoint takes for a token: a network and a signature. */
const TOKEN_MS = 20

let issued = 0
let newest = ''
/** @type {Counts} */
let counts = { tokenRequests: 0, refusals: 0 }

const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
  request.resume()
  if (request.url === '/token') {
    counts.tokenRequests++
    const token = `t-${++issued}`
    setTimeout(() => {
      newest = `Bearer ${token}`
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ access_token: token, token_type: 'Bearer', expires_in: 3600 }))
    }, TOKEN_MS)
  } else {
    const accepted = request.headers.authorization === newest
    if (!accepted) counts.refusals++
    response.writeHead(accepted ? 200 : 401)
    response.end()
  }
})
server.listen({ host: '127.0.0.1', port: 0, backlog: 4_096 }, () => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  process.send?.(address.port)
})

process.on('disconnect', () => process.exit())
process.on('message', (command) => {
  if (command === 'revoke') newest = ''
  process.send?.(counts)
  counts = { tokenRequests: 0, refusals: 0 }
})
