import { digestOf, TARGET } from './authorization.mjs'
import { start } from './child.mjs'
import { Connection } from './connection.mjs'
/** @import { Row } from '../../suite.d.ts' */

const CLIENTS = 16

/**
 * How the emulator's heap grows while each request has a nonce of its own, used once.
 *
 * @param {number} requests
 * @returns {Promise<Row>}
 */
export async function heapGrowth(requests) {
  const emulator = await start('serve-emulator.mjs')
  const { url, key } = emulator.told
  const connections = Array.from({ length: CLIENTS }, () => new Connection(url))
  /** @param {number} count */
  const send = (count) =>
    Promise.all(
      connections.map(async (connection) => {
        for (let n = 0; n < count / CLIENTS; n++) {
          const authorization = digestOf(key, await connection.get(TARGET))()
          const head = await connection.get(TARGET, authorization)
          if (!head.startsWith('HTTP/1.1 200')) throw new Error(head.slice(0, 200))
        }
      }),
    )
  try {
    // As many nonces as are remembered at most come first.
    await send(12_000)
    const before = await emulator.ask('heap')
    await send(requests)
    return {
      metric: `heap over ${requests.toLocaleString('en')} requests, a nonce each`,
      value: (await emulator.ask('heap')) - before,
      unit: 'B',
      limit: { max: 1_048_576 },
      kind: 'size',
    }
  } finally {
    for (const connection of connections) connection.end()
    emulator.stop()
  }
}
