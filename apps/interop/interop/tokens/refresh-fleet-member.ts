// One process of a fleet that shares a refresh token over Redis. Gets a sign-in by message, and calls all the time.
import { setTimeout as sleep } from 'node:timers/promises'
import { redisTokenStore } from '@latchkey/redis-token-store'
import { Redis } from 'ioredis'
import { refreshTokens } from '../../examples/tokens/refresh-token.ts'

/** What a member needs of a sign-in. */
export interface SignIn {
  readonly client: { tokenEndpoint: string; clientId: string; clientSecret: string }
  readonly firstRefreshToken: string
  readonly prefix: string
}

/** What a member reports. */
export type Report =
  | { readonly served: string }
  | { readonly failed: string }
  /** The number of a request whose response did not arrive. */
  | { readonly unanswered: string }

const TIMEOUT_MS = 1_500
/** Three times the timeout, as by default: a busy machine must not make a lease expire during a request. */
const LEASE_MS = 3 * TIMEOUT_MS
const PAUSE_MS = 10

const redis = new Redis({ host: '127.0.0.1', port: Number(process.argv[2]) })
redis.on('error', () => undefined)
const send = globalThis.fetch
let requests = 0
// So that the server knows who sent a request, and the test whether its response arrived.
globalThis.fetch = async (input, init) => {
  const headers = new Headers(init?.headers)
  const request = `${process.pid}-${++requests}`
  headers.set('x-member', String(process.pid))
  headers.set('x-request', request)
  try {
    const response = await send(input, { ...init, headers })
    return new Response(await response.text(), response)
  } catch (error) {
    report({ unanswered: request })
    throw error
  }
}

let generation = 0
process.on('disconnect', () => process.exit())
process.on('message', ({ client, firstRefreshToken, prefix }: SignIn) => {
  const mine = ++generation
  const auth = refreshTokens({
    ...client,
    firstRefreshToken,
    store: redisTokenStore(redis, { prefix, timeoutMs: 10_000 }),
    storeTimeoutMs: 10_000,
    encryptionKey: 'a key of at least 32 characters, longer',
    origins: 'https://api.example',
    timeoutMs: TIMEOUT_MS,
    lockLeaseMs: LEASE_MS,
  })
  void (async () => {
    let last = ''
    while (generation === mine) {
      try {
        const { value } = await auth.accessToken()
        if (value !== last) report({ served: prefix })
        last = value
      } catch (error) {
        report({ failed: `${prefix}${String(error)}` })
      }
      await sleep(PAUSE_MS)
    }
  })()
})
process.send?.('ready')

function report(what: Report): void {
  process.send?.(what)
}
