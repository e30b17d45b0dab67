import { createServer } from 'node:http'

/**
 * A token endpoint on a free loopback port, whose tokens are valid for an hour, that counts requests.
 */
export async function serveTokens() {
  let requests = 0
  /** @type {((pid: number) => void) | undefined} */
  let hold
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    requests++
    request.resume()
    if (hold !== undefined) {
      hold(Number(request.headers['x-member']))
      hold = undefined
      return
    }
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify({ access_token: `t-${requests}`, token_type: 'Bearer', expires_in: 3600 }),
    )
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}/token`,
    requests: () => requests,
    /**
     * Does not answer the next request. Resolves with the process that sent it.
     *
     * @returns {Promise<number>}
     */
    holdNext: () => new Promise((resolve) => (hold = resolve)),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
