import { clientCredentials } from '@latchkey/client-credentials'
import { redisTokenStore } from '@latchkey/redis-token-store'
import type { Redis } from 'ioredis'
import { startRedis } from '../../bench/suites/fleet/redis-server.mjs'
import { connectIoredis, redisClients } from '../servers/redis-clients.ts'
import { type Attack, product } from './attack.ts'
import { SECRETS } from './secrets.ts'

const PLANTED = 'planted-token'
const KEY = 'store-key'
const OURS = 'k'.repeat(40)
const far = (): number => Date.now() + 3_600_000

type Plant = (redis: Redis, key: string) => Promise<unknown>
const text =
  (value: string): Plant =>
  (redis, key) =>
    redis.set(key, value, 'PX', 60_000)
const json = (value: unknown): Plant => text(JSON.stringify(value))

/** What somebody who can write to Redis can put in the place of a token. */
const TOKENS: Readonly<Record<string, Plant>> = {
  'empty text': text(''),
  garbage: text('\0\xff{]'),
  'a bare token': text(PLANTED),
  'a number': text('12'),
  'JSON null': text('null'),
  'an empty object': json({}),
  'a list': json([PLANTED]),
  'a token without a time': json({ value: PLANTED }),
  'a time that is text': json({ value: PLANTED, expiresAt: String(far()) }),
  'a token with a line end': json({ value: `${PLANTED}\r\nx: y`, expiresAt: far(), issuedAt: 0 }),
  'a token that is an object': json({ value: { token: PLANTED }, expiresAt: far() }),
  'an expired token': json({ value: PLANTED, expiresAt: 1, issuedAt: 0 }),
  __proto__: text(`{"__proto__":{"value":"${PLANTED}","expiresAt":${far()}}}`),
  '2 MB of text': text('a'.repeat(2_000_000)),
  'a ciphertext of another key': text(`${'A'.repeat(16)}.${'B'.repeat(200)}`),
  'a hash': (redis, key) => redis.hset(key, 'value', PLANTED),
  'a set': (redis, key) => redis.sadd(key, PLANTED),
  'a stream': (redis, key) => redis.xadd(key, '*', 'value', PLANTED),
}

/** What can be in the place of a lease. */
const LEASES: Readonly<Record<string, Plant>> = {
  'a lease without an end': (redis, key) => redis.set(key, 'another program'),
  'a lease that is a list': (redis, key) => redis.lpush(key, 'another program'),
}

/** What is planted in Redis is never used as a token, and never keeps a caller from one. */
export async function hostileStores(): Promise<{ attacks: Attack[]; close: () => Promise<void> }> {
  const server = await startRedis()
  const admin = connectIoredis(server.port)
  const plants = [
    ...Object.entries(TOKENS).map(([name, plant]) => ['token', name, plant] as const),
    ...Object.entries(LEASES).map(([name, plant]) => ['lease', name, plant] as const),
  ]
  const clients = Object.entries(redisClients)
  const attacks = product(clients, ['plain', 'encrypted'] as const, plants).map(
    ([[name, connect], form, [place, kind, plant]], index) => ({
      name: `${name}, ${form}, in place of a ${place}: ${kind}`,
      run: async () => {
        const prefix = `attack-${index}:`
        // The store's keys: prefix, place, and the key of the manager.
        for (const key of await keysOf(admin, prefix)) await plant(admin, key)
        await plant(admin, `${prefix}${place}:${KEY}`)
        const { client, close } = connect(server.port)
        try {
          return await tokenProblem(redisTokenStore(client, { prefix }), form === 'encrypted')
        } finally {
          close()
        }
      },
    }),
  )
  return {
    attacks,
    close: async () => {
      admin.disconnect()
      await server.stop()
    },
  }
}

const keysOf = (redis: Redis, prefix: string): Promise<string[]> => redis.keys(`${prefix}*`)

async function tokenProblem(
  store: ReturnType<typeof redisTokenStore>,
  isEncrypted: boolean,
): Promise<string | undefined> {
  const { clientId, clientSecret, token } = SECRETS
  const auth = clientCredentials({
    tokenEndpoint: 'https://authorization.example/token',
    ...{ clientId, clientSecret, origins: 'https://api.example', store, storeKey: KEY },
    ...(isEncrypted && { encryptionKey: OURS }),
    lockLeaseMs: 1_000,
    fetch: () =>
      Promise.resolve(
        Response.json({ access_token: token, token_type: 'Bearer', expires_in: 3600 }),
      ),
  })
  const { value } = await auth.accessToken()
  return value === token ? undefined : `the token is ${value.slice(0, 100)}`
}
