// One process of a fleet: node member.mjs TOKEN_ENDPOINT REDIS_PORT CLIENT. It says 'ready', then gets a token for each
// message, which says by how many ms its clock is ahead, and answers with the token.
import { performance } from 'node:perf_hooks'
import { clientCredentials } from '@latchkey/client-credentials'
import { redisTokenStore } from '@latchkey/redis-token-store'
import { Redis } from 'ioredis'
import { createClient } from 'redis'

/** Longer than a busy machine keeps an answer back: nothing but what is asked for fails. */
const PATIENCE_MS = 60_000

const [tokenEndpoint = '', port = '', kind = ''] = process.argv.slice(2)
let aheadMs = 0

const auth = clientCredentials({
  tokenEndpoint,
  clientId: 'fleet',
  clientSecret: 'one secret for all',
  origins: 'https://api.example',
  store: redisTokenStore(await connect(), { timeoutMs: PATIENCE_MS }),
  storeTimeoutMs: PATIENCE_MS,
  clock: {
    now: () => Date.now() + aheadMs,
    monotonic: () => performance.now() + aheadMs,
    setTimeout,
    // A handle is what setTimeout gave.
    clearTimeout: (handle) => clearTimeout(/** @type {NodeJS.Timeout} */ (handle)),
  },
  // So that the endpoint knows who asks.
  fetch: (input, init) => {
    const headers = new Headers(init?.headers)
    headers.set('x-member', String(process.pid))
    return fetch(input, { ...init, headers })
  },
})

process.on('disconnect', () => process.exit())
process.on('message', (/** @type {{ aheadMs: number }} */ message) => {
  aheadMs = message.aheadMs
  auth.accessToken().then(
    ({ value }) => process.send?.({ token: value }),
    (/** @type {unknown} */ error) => process.send?.({ error: String(error) }),
  )
})
process.send?.('ready')

async function connect() {
  if (kind === 'ioredis') return new Redis({ host: '127.0.0.1', port: Number(port) })
  const client = createClient({ socket: { host: '127.0.0.1', port: Number(port) } })
  return client.connect()
}
