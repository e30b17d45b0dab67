// node --expose-gc soak/main.mjs [--calls N] [--only CLIENT/SCHEME]: N calls over each client with each scheme. Prints one
// line of JSON for each, and fails if one of them counted what must not happen.
import { parseArgs } from 'node:util'
import { CLIENTS, SCHEMES } from './clients.mjs'
import { soak, startServer } from './soak.mjs'

const MOST_HEAP_MB = 8
const NEVER = ['hung', 'wrongBodies', 'wrongEnds', 'twice', 'reused', 'avoidable']

const { values } = parseArgs({
  options: { calls: { type: 'string', default: '20000' }, only: { type: 'string' } },
})
if (globalThis.gc === undefined) throw new Error('run it with node --expose-gc')

for (const [client, connect] of Object.entries(CLIENTS)) {
  for (const [scheme, create] of Object.entries(SCHEMES)) {
    const name = `${client}/${scheme}`
    if (values.only !== undefined && values.only !== name) continue
    const server = await startServer()
    const { send, close } = connect(create(server.origin))
    const startedAt = performance.now()
    const ended = await soak({ origin: server.origin, send, calls: Number(values.calls) })
    await close()
    const counted = { name, ...ended, ...(await server.stop()) }
    const seconds = Math.round((performance.now() - startedAt) / 1000)
    console.log(JSON.stringify({ ...counted, seconds }))
    if (NEVER.some((one) => counted[one] > 0) || counted.heapGrowthMB > MOST_HEAP_MB) {
      process.exitCode = 1
    }
  }
}
