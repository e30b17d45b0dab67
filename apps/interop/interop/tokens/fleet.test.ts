import { expect, test } from 'vitest'
import { startRedis } from '../../../bench/suites/fleet/redis-server.mjs'
import { runFleet } from '../../../bench/suites/fleet/run-fleet.mjs'
import { useServer } from '../../test/use-server.ts'

const server = useServer(startRedis)

test('32 processes request one token cold, one when it expires, and at most two if the requesting process is killed', async () => {
  const { cold, expired, killed } = await runFleet({ redisPort: server().port, size: 32 })
  expect(cold).toMatchObject({ requests: 1, served: 32 })
  expect(expired).toMatchObject({ requests: 1, served: 32 })
  expect(killed.served).toBe(32)
  expect(killed.requests).toBeLessThanOrEqual(2)
}, 180_000)
