// node --expose-gc grow.mjs WHAT: prints by how many bytes the heap grows at least in each of three rounds of the
// same work. A compiled function or a full buffer grows it once; a leak grows it in every round.
import { createServer } from 'node:http'
import { withAuth as axiosAuth } from '@latchkey/axios'
import { clientCredentials } from '@latchkey/client-credentials'
import { CloudManager } from '@latchkey/cloud-manager'
import { digest } from '@latchkey/digest'
import { startEmulator } from '@latchkey/emulator'
import { withAuth as fetchAuth } from '@latchkey/fetch'
import { withAuth as undiciAuth } from '@latchkey/undici'
import axios from 'axios'
import { Agent, request } from 'undici'
import { listen } from '../../servers/listen.mjs'

const CHALLENGE = 'Digest realm="r", nonce="dcd98b7102dd2f0e", qop="auth", algorithm=MD5'

/** A server that challenges requests without credentials. */
async function serve() {
  const server = createServer((incoming, outgoing) => {
    const isKnown = incoming.headers.authorization !== undefined
    outgoing.writeHead(isKnown ? 200 : 401, { 'www-authenticate': CHALLENGE }).end('{}')
  })
  return (await listen(server)).origin
}

/** @param {string} origin */
const schemeFor = (origin) => digest({ username: 'a', password: 'b', origins: origin })

/**
 * Each returns the work of one round, with its number.
 *
 * @type {Readonly<Record<string, { rounds: number, prepare: () => Promise<(round: number) => Promise<unknown>> }>>}
 */
const WORK = {
  fetch: {
    rounds: 3_000,
    prepare: async () => {
      const origin = await serve()
      const send = fetchAuth(schemeFor(origin))
      return async (turn) => (await send(`${origin}/${turn}`)).text()
    },
  },
  undici: {
    rounds: 3_000,
    prepare: async () => {
      const origin = await serve()
      const dispatcher = new Agent().compose(undiciAuth(schemeFor(origin)))
      return async (turn) => (await request(`${origin}/${turn}`, { dispatcher })).body.text()
    },
  },
  axios: {
    rounds: 3_000,
    prepare: async () => {
      const origin = await serve()
      const client = axios.create({ adapter: axiosAuth(schemeFor(origin), 'http') })
      return (turn) => client.get(`${origin}/${turn}`)
    },
  },
  // One call a minute, with a signal that lives as long as the manager.
  'client-credentials': {
    rounds: 30_000,
    prepare: async () => {
      let now = 0
      const { signal } = new AbortController()
      const body = { access_token: 't', token_type: 'Bearer', expires_in: 3_600 }
      const auth = clientCredentials({
        tokenEndpoint: 'https://as.example/token',
        clientId: 'a',
        clientSecret: 'b',
        origins: 'https://api.example',
        clock: {
          now: () => now,
          monotonic: () => now,
          setTimeout: () => 0,
          clearTimeout: () => {},
        },
        fetch: async () => Response.json(body),
      })
      return async () => {
        now += 60_000
        await auth.accessToken({ signal })
      }
    },
  },
  // A turn is one item of a list.
  'cloud-manager': {
    rounds: 30_000,
    prepare: async () => {
      const item = { desc: 'x'.repeat(200), roles: [] }
      const cm = new CloudManager({
        fetch: async (url) => {
          const page = new URL(String(url)).searchParams.get('pageNum')
          const results = Array.from({ length: 500 }, (_, n) => ({ id: `${page}-${n}`, ...item }))
          return Response.json({ results, totalCount: 500_000 })
        },
        limits: { ratePerMinute: Infinity },
      })
      const items = cm.apiKeys.list({ orgId: 'o' })[Symbol.asyncIterator]()
      return () => items.next()
    },
  },
  // Each request gets a nonce of its own. More than the emulator remembers come first.
  emulator: {
    rounds: 12_000,
    prepare: async () => {
      const { url } = await startEmulator()
      const dispatcher = new Agent()
      return async () =>
        (await request(`${url}/api/public/v1.0/groups`, { dispatcher })).body.text()
    },
  },
}

const { rounds = 0, prepare } = WORK[process.argv[2] ?? ''] ?? {}
if (prepare === undefined) throw new Error(`one of ${Object.keys(WORK).join(', ')}`)
const work = await prepare()
let turn = 0

/** @param {number} count */
async function run(count) {
  for (const end = turn + count; turn < end; turn++) await work(turn)
}

/** In use when everything that can be freed is freed; finalizers run between the passes. */
async function heapUsed() {
  for (let pass = 0; pass < 5; pass++) {
    globalThis.gc?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return process.memoryUsage().heapUsed
}

await run(rounds)
let before = await heapUsed()
let least = Infinity
for (let round = 0; round < 3; round++) {
  await run(rounds)
  const after = await heapUsed()
  least = Math.min(least, after - before)
  before = after
}
process.stdout.write(String(least))
process.exit()
