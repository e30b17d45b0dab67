import {
  type ClientCredentials,
  clientCredentials,
  type SecretOptions,
  type TokenEvent,
} from '@latchkey/client-credentials'
import { startEmulator } from '@latchkey/emulator'
import { redisTokenStore } from '@latchkey/redis-token-store'
import type { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startRedis } from '../../../bench/suites/fleet/redis-server.mjs'
import { connectIoredis, redisClients } from '../../servers/redis-clients.ts'
import { useServer } from '../../test/use-server.ts'

const emulator = await startEmulator()
afterAll(() => emulator.close())

const server = useServer(startRedis)
let admin: Redis
beforeAll(() => {
  admin = connectIoredis(server().port)
  return () => {
    admin.disconnect()
  }
})

/** Long enough for a busy machine. */
const PATIENT = 30_000
/** Long enough to be sure that no response comes. */
const HASTY = 50

describe.each(['ioredis', 'node-redis'] as const)('over %s', (kind) => {
  let requests = 0
  let closers: (() => void)[] = []
  beforeEach(async () => {
    await admin.flushall()
    requests = 0
  })
  afterEach(() => {
    for (const close of closers) close()
    closers = []
  })

  /** A manager with a connection of its own, as in another process. */
  function manager(waitMs: number, options: Partial<SecretOptions> = {}) {
    const { client, close } = redisClients[kind]!(server().port)
    closers.push(close)
    const events: TokenEvent['type'][] = []
    const [account] = emulator.seed.serviceAccounts
    const auth = clientCredentials({
      tokenEndpoint: `${emulator.url}/api/oauth/token`,
      clientId: account!.clientId,
      clientSecret: account!.clientSecret,
      origins: emulator.url,
      timeoutMs: PATIENT,
      store: redisTokenStore(client, { timeoutMs: waitMs }),
      storeTimeoutMs: PATIENT,
      fetch: (input, init) => {
        requests++
        // The server allows ten token requests a minute; these are faster.
        emulator.clock.advance(7_000)
        return fetch(input, init)
      },
      onEvent: ({ type }) => events.push(type),
      ...options,
    })
    return { auth, events }
  }
  const tokenOf = async ({ auth }: { auth: ClientCredentials }) => (await auth.accessToken()).value
  const key = async (kind: 'token' | 'lease') => {
    const keys = await admin.keys(`latchkey:${kind}:*`)
    expect(keys).toHaveLength(1)
    return keys[0]!
  }

  test('a second process reads the token of the first', async () => {
    const first = await tokenOf(manager(PATIENT))
    expect(await tokenOf(manager(PATIENT))).toBe(first)
    expect(requests).toBe(1)
    expect(await admin.keys('latchkey:lease:*')).toEqual([])
  })

  test('twenty processes that start at the same moment send one request', async () => {
    const tokens = await Promise.all(Array.from({ length: 20 }, () => tokenOf(manager(PATIENT))))
    expect(new Set(tokens).size).toBe(1)
    expect(requests).toBe(1)
  })

  test('each restart of the server costs one request, and no call fails', async () => {
    const running = manager(PATIENT)
    const first = await tokenOf(running)
    await server().kill()
    expect(await tokenOf(running)).toBe(first)
    expect(requests).toBe(1)
    const alone = manager(HASTY)
    await tokenOf(alone)
    expect(requests).toBe(2)
    expect(alone.events).toContain('store-failed')
    await server().restart()
    const second = await tokenOf(manager(PATIENT))
    expect(requests).toBe(3)
    expect(await tokenOf(manager(PATIENT))).toBe(second)
    expect(requests).toBe(3)
  })

  test('nobody waits for a server that pauses its clients', async () => {
    const hasty = manager(HASTY)
    await tokenOf(hasty)
    hasty.auth.invalidate(await tokenOf(hasty))
    await admin.client('PAUSE', 600_000, 'ALL')
    await tokenOf(hasty)
    expect(requests).toBe(2)
    expect(hasty.events).toContain('store-failed')
    // A paused server does not take its own UNPAUSE.
    await server().restart()
  })

  test('with a full server, each process sends a request, and no call fails', async () => {
    await admin.config('SET', 'maxmemory', '1')
    try {
      const tokens = [await tokenOf(manager(PATIENT)), await tokenOf(manager(PATIENT))]
      expect(new Set(tokens).size).toBe(2)
      expect(requests).toBe(2)
    } finally {
      await admin.config('SET', 'maxmemory', '0')
    }
  })

  test.each<[string, (key: string) => Promise<unknown>]>([
    ['nothing', (key) => admin.set(key, '')],
    ['text', (key) => admin.set(key, 'not a token')],
    ['another object', (key) => admin.set(key, '{"value":7}')],
    ['half of what it was', async (key) => admin.set(key, (await admin.get(key))!.slice(0, 40))],
    ['bytes that are not text', (key) => admin.set(key, Buffer.from([0xff, 0xfe, 0]))],
    ['a list', async (key) => [await admin.del(key), await admin.lpush(key, 'a')]],
    ['a hash', async (key) => [await admin.del(key), await admin.hset(key, 'a', 'b')]],
  ])('a token key that holds %s is replaced by one request', async (_what, spoil) => {
    const first = await tokenOf(manager(PATIENT))
    await spoil(await key('token'))
    const second = await tokenOf(manager(PATIENT))
    expect(second).not.toBe(first)
    expect(await tokenOf(manager(PATIENT))).toBe(second)
    expect(requests).toBe(2)
  })

  test.each<[string, (key: string) => Promise<unknown>]>([
    ['a text without an end', (key) => admin.set(key, 'x')],
    ['a list', (key) => admin.lpush(key, 'x')],
  ])('a lease key that holds %s costs one lease', async (_what, spoil) => {
    await tokenOf(manager(PATIENT))
    const lease = (await key('token')).replace(':token:', ':lease:')
    await admin.del(await key('token'))
    await spoil(lease)
    await tokenOf(manager(PATIENT, { timeoutMs: 3_000, lockLeaseMs: 3_000 }))
    expect(requests).toBe(2)
  })

  test('a process that was killed while it held the lease blocks others for one lease at most', async () => {
    await tokenOf(manager(PATIENT))
    const lease = (await key('token')).replace(':token:', ':lease:')
    await admin.del(await key('token'))
    await admin.set(lease, 'of a dead process', 'PX', 1_000)
    const tokens = await Promise.all([tokenOf(manager(PATIENT)), tokenOf(manager(PATIENT))])
    expect(new Set(tokens).size).toBe(1)
    expect(requests).toBe(2)
  })

  test('an encrypted token is read only with its key', async () => {
    const withKeys = (...names: string[]) =>
      manager(PATIENT, { encryptionKey: names.map((name) => name.padEnd(32, '.')) })
    const first = await tokenOf(withKeys('old'))
    expect(await admin.get(await key('token'))).not.toContain(first.slice(0, 20))
    expect(await tokenOf(withKeys('new', 'old'))).toBe(first)
    expect(requests).toBe(1)
    const second = await tokenOf(withKeys('stranger'))
    expect(second).not.toBe(first)
    expect(requests).toBe(2)
    expect(await tokenOf(manager(PATIENT))).not.toBe(second)
    expect(requests).toBe(3)
  })

  test('a rejected token is deleted from the server, and no other', async () => {
    const one = manager(PATIENT)
    const other = manager(PATIENT)
    const first = await tokenOf(one)
    expect(await tokenOf(other)).toBe(first)
    one.auth.invalidate(first)
    const second = await tokenOf(one)
    other.auth.invalidate(first)
    expect(await tokenOf(other)).toBe(second)
    expect(requests).toBe(2)
  })

  test('close() does not revoke a token that others share', async () => {
    const revocationEndpoint = `${emulator.url}/api/oauth/revoke`
    const one = manager(PATIENT, { revocationEndpoint })
    const first = await tokenOf(one)
    await one.auth.close()
    expect(one.events).not.toContain('token-revoked')
    expect(await tokenOf(manager(PATIENT))).toBe(first)
  })
})
