import { test } from 'vitest'
import { startRedis } from '../../../bench/suites/fleet/redis-server.mjs'
import { endsByItself } from '../../test/ends-by-itself.ts'
import { useServer } from '../../test/use-server.ts'

const server = useServer(startRedis)

const SETUP = `
import { tokenManager } from '@latchkey/token-manager'
import { redisTokenStore } from '@latchkey/redis-token-store'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
const port = Number(process.env.REDIS_PORT)
const { signal } = new AbortController()
const options = { origins: 'https://api.example', storeKey: 'key', request: async () => ({ value: 't', expiresInMs: 3_600_000 }) }
`

const CLIENTS = {
  ioredis: {
    open: `const client = new Redis({ port, host: '127.0.0.1' })`,
    close: `client.disconnect()`,
  },
  'node-redis': {
    open: `const client = await createClient({ socket: { port, host: '127.0.0.1' } }).connect()`,
    close: `client.destroy()`,
  },
}

/** What is still open when the program closes its client. */
const WORK = {
  'a shared token': `await tokenManager({ ...options, store }).accessToken()`,
  'a lease that is held': `await store.acquire('lease', 600_000, signal)`,
  'a wait for a lease of another process': `
    await store.acquire('key', 600_000, signal)
    tokenManager({ ...options, store }).accessToken().catch(() => undefined)`,
  'an operation that was aborted': `
    await store.get('key', AbortSignal.abort()).catch(() => undefined)`,
}

const programs = Object.entries(CLIENTS).flatMap(([name, { open, close }]) =>
  Object.entries(WORK).map(([work, code]) => ({
    name,
    work,
    program: [SETUP, open, 'const store = redisTokenStore(client)', code, close].join('\n'),
  })),
)

test.each(programs)(
  'a process that closes its client of Redis ($name) ends with $work',
  async ({ program }) => {
    await endsByItself(program, { PATH: process.env['PATH'], REDIS_PORT: String(server().port) })
  },
)
