import { once } from 'node:events'
/** @import { AddressInfo, Server } from 'node:net' */

/**
 * Starts a server on a free port of this machine.
 *
 * @param {Server & { closeAllConnections?: () => void }} server
 * @returns {Promise<{ readonly origin: string, readonly port: number, readonly close: () => Promise<void> }>} `origin` is
 * `http://127.0.0.1:PORT`; `close` also ends the connections of an HTTP server
 */
export async function listen(server) {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A listening TCP server has an AddressInfo.
  const { port } = /** @type {AddressInfo} */ (server.address())
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections?.()
      }),
  }
}
