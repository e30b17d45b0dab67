// node --expose-gc heap-growth.mjs PORT CLIENT WHICH: prints by how many bytes the heap grows over 100,000 calls.
import { callMany, CLIENTS, SCHEMES } from './clients.mjs'

const [port, clientName = '', which] = process.argv.slice(2)
const origin = `http://127.0.0.1:${port}`
const scheme = SCHEMES['digest']?.(origin)
const client = CLIENTS[clientName]
if (client === undefined || scheme === undefined) throw new Error('no such client')
const call = which === 'bare' ? client.bare('Digest constant') : client.authorised(scheme)

const heapUsed = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

const url = `${origin}/heap/constant/groups`
await callMany(call, url, 5_000, 16)
const before = heapUsed()
await callMany(call, url, 100_000, 16)
process.stdout.write(String(heapUsed() - before))
process.exit()
