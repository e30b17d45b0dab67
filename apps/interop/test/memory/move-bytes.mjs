// node move-bytes.mjs CLIENT ORIGIN: sends and gets 100 MB behind a challenge in a process of its own, and prints by how
// many bytes its peak memory grew.
import { Readable } from 'node:stream'
import { referenceScheme } from '@latchkey/conformance'
import { withAuth as axiosAuth } from '@latchkey/axios'
import { withAuth as fetchAuth } from '@latchkey/fetch'
import { withAuth as undiciAuth } from '@latchkey/undici'
import axios from 'axios'
import { Agent, request } from 'undici'

const [name = '', origin = ''] = process.argv.slice(2)
const scheme = referenceScheme({ origins: origin })

/** @type {Record<string, (method: 'GET' | 'POST', body?: Readable) => Promise<AsyncIterable<Uint8Array>>>} */
const clients = {
  fetch: async (method, body) => {
    /** @type {RequestInit & { duplex: 'half' }} */
    const init = { method, duplex: 'half', ...(body && { body: Readable.toWeb(body) }) }
    const { body: answer } = await fetchAuth(scheme)(origin, init)
    return answer ?? []
  },
  undici: async (method, body) => {
    const dispatcher = new Agent().compose(undiciAuth(scheme))
    return (await request(origin, { method, dispatcher, body: body ?? null })).body
  },
  axios: async (method, data) => {
    const adapter = axiosAuth(scheme, 'http')
    return (
      await axios.request({
        ...{ url: origin, method, data, adapter, responseType: 'stream' },
        ...{ maxContentLength: Infinity, maxBodyLength: Infinity, maxRedirects: 0 },
      })
    ).data
  },
}

const move = clients[name]
if (move === undefined) throw new Error('no such client')

const CHUNK = new Uint8Array(65_536).fill(120)

/** @param {number} bytes */
function* source(bytes) {
  for (let sent = 0; sent < bytes; sent += CHUNK.byteLength) yield CHUNK
}

/** @param {number} bytes */
async function both(bytes) {
  let got = 0
  for await (const chunk of await move('POST', Readable.from(source(bytes)))) got -= chunk.length
  for await (const chunk of await move('GET')) {
    got += chunk.byteLength
    if (got >= bytes) break
  }
  if (got < bytes) throw new Error(`only ${got} bytes came`)
}

const peak = () => process.resourceUsage().maxRSS * 1_024
await both(4 * 1_048_576)
const before = peak()
await both(100 * 1_048_576)
process.stdout.write(String(peak() - before))
process.exit()
