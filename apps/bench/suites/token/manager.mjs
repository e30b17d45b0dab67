import { fork } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { clientCredentials } from '@latchkey/client-credentials'
import { withAuth } from '@latchkey/fetch'
/** @import { Counts } from './server.mjs' */

/**
 * Starts a server, gives it to a function, and stops it.
 *
 * @template T
 * @param {(server: { origin: string, ask: (command: 'count' | 'revoke') => Promise<Counts> }) => Promise<T>} use
 */
export async function withServer(use) {
  const server = fork(fileURLToPath(new URL('server.mjs', import.meta.url)))
  try {
    const [port] = await once(server, 'message')
    return await use({
      origin: `http://127.0.0.1:${port}`,
      ask: async (command) => {
        const answer = once(server, 'message')
        server.send(command)
        return (await answer)[0]
      },
    })
  } finally {
    server.disconnect()
  }
}

/**
 * A manager for a server, whose clocks can be set forward, and a call of the API that says whether it was answered well.
 *
 * @param {string} origin
 */
export function makeManager(origin) {
  let aheadMs = 0
  const auth = clientCredentials({
    tokenEndpoint: `${origin}/token`,
    clientId: 'bench',
    clientSecret: 'secret',
    origins: origin,
    timeoutMs: 60_000,
    clock: {
      now: () => Date.now() + aheadMs,
      monotonic: () => performance.now() + aheadMs,
      setTimeout,
      // A handle is what setTimeout gave.
      clearTimeout: (handle) => clearTimeout(/** @type {NodeJS.Timeout} */ (handle)),
    },
  })
  const authFetch = withAuth(auth)
  return {
    auth,
    /** @param {number} ms */
    advance: (ms) => {
      aheadMs += ms
    },
    call: async () => {
      const response = await authFetch(`${origin}/item`)
      await response.arrayBuffer()
      return response.status === 200
    },
  }
}
