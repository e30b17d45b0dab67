import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { account } from '../server/account.mjs'
import { startServer } from '../server/start.mjs'
import { record } from './record.mjs'
/** @import { Order } from '../drivers/launch.mjs' */

const CALLS = 5_000

/**
 * Authorised calls of a client, 16 at a time.
 *
 * @param {string} driver
 * @param {'digest' | 'bearer'} scheme
 */
export async function profileCalls(driver, scheme) {
  const file = fileURLToPath(new URL(`../drivers/${driver}.mjs`, import.meta.url))
  const server = startServer()
  try {
    const { origin } = await server.open({ protection: scheme })
    const { username, password } = account
    const target = { origin, scheme, username, password, tokenEndpoint: `${origin}/token` }
    return await record('drivers/process.mjs', [file], async (child) => {
      await once(child, 'message')
      /** @param {Order} order */
      const ask = async (order) => {
        const answer = once(child, 'message')
        child.send(order)
        await answer
      }
      await ask({ name: 'start', target })
      await ask({ name: 'batch', batch: { origin, path: '/item/*', calls: CALLS, atATime: 16 } })
    })
  } finally {
    server.stop()
  }
}
