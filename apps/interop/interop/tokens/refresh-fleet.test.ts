import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RedisServer, startRedis } from '../../../bench/suites/fleet/redis-server.mjs'
import { runRefreshFleet } from './refresh-fleet.ts'

/** `npm run test:refresh-fleet` kills 200. */
const kills = Number(process.env['REFRESH_KILLS'] ?? 20)
const SECONDS_PER_KILL = 30

// Inside this package, so that the packages under test are found.
const modules = join(import.meta.dirname, '../../node_modules')
mkdirSync(modules, { recursive: true })
const folder = mkdtempSync(join(modules, '.refresh-fleet-'))
const member = join(folder, 'member.mjs')
let redis: RedisServer
beforeAll(async () => {
  redis = await startRedis()
  await build({
    entryPoints: [join(import.meta.dirname, 'refresh-fleet-member.ts')],
    outfile: member,
    bundle: true,
    packages: 'external',
    format: 'esm',
    logLevel: 'error',
  })
})
afterAll(async () => {
  await redis.stop()
  rmSync(folder, { recursive: true, force: true })
})

test(
  'the family of a refresh token is revoked only if a process is killed before it stored the next one',
  async () => {
    const figures = await runRefreshFleet({ member, redisPort: redis.port, size: 8, kills })
    process.stdout.write(`${JSON.stringify(figures)}\n`)
    expect(figures).toMatchObject({ revokedWithoutLoss: 0, lostOtherwise: 0, failures: [] })
    expect(figures.rotations).toBeGreaterThan(kills / 2)
    expect(figures.signIns).toBe(1 + figures.lostByKill + figures.lostByTimeout)
  },
  (60 + kills * SECONDS_PER_KILL) * 1_000,
)
