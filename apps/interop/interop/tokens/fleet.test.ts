import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RedisServer, startRedis } from '../../servers/redis.ts'

interface Outcome {
  readonly requests: number
  readonly served: number
}
interface Fleet {
  readonly runFleet: (options: {
    redisPort: number
    size: number
  }) => Promise<Record<'cold' | 'expired' | 'killed', Outcome>>
}

let server: RedisServer
beforeAll(async () => {
  server = await startRedis()
})
afterAll(() => server[Symbol.asyncDispose]())

test('32 processes get one token cold, one when it ends, and at most two when who asks is killed', async () => {
  const module = new URL('../../../bench/suites/fleet/run-fleet.mjs', import.meta.url).href
  // The bench counts the same; its JavaScript has no types here.
  const { runFleet } = (await import(/* @vite-ignore */ module)) as Fleet
  const { cold, expired, killed } = await runFleet({ redisPort: server.port, size: 32 })
  expect(cold).toMatchObject({ requests: 1, served: 32 })
  expect(expired).toMatchObject({ requests: 1, served: 32 })
  expect(killed.served).toBe(32)
  expect(killed.requests).toBeLessThanOrEqual(2)
}, 180_000)
