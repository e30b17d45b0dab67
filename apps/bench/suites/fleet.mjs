import { hasCommand } from '../drivers/has-command.mjs'
import { startRedis } from './fleet/redis-server.mjs'
import { runFleet } from './fleet/run-fleet.mjs'
/** @import { Row, Suite } from '../suite.d.ts' */

const SIZE = 32

/** @type {Suite} */
export default {
  title: `${SIZE} processes, half of them with ioredis, share a token over one Redis`,
  checked: true,
  async run() {
    if (!hasCommand('redis-server')) {
      const note = 'not run: there is no redis-server; scripts/install-servers.sh'
      return [{ metric: 'fleet', value: NaN, unit: '', kind: 'count', note }]
    }
    const redis = await startRedis()
    try {
      const { cold, expired, killed } = await runFleet({ redisPort: redis.port, size: SIZE })
      return [
        ...rows('cold', cold, { min: 1, max: 1 }),
        ...rows('token expired', expired, { min: 1, max: 1 }),
        ...rows('leader killed before its answer', killed, { min: 1, max: 2 }),
      ]
    } finally {
      await redis.stop()
    }
  },
}

/**
 * @param {string} when
 * @param {import('./fleet/run-fleet.mjs').Outcome} outcome
 * @param {import('../suite.d.ts').Limit} limit
 * @returns {Row[]}
 */
function rows(when, { requests, served }, limit) {
  const everyone = { min: SIZE, max: SIZE }
  return [
    { metric: when, value: requests, unit: 'requests', limit, kind: 'count' },
    { metric: '  got a token', value: served, unit: 'processes', limit: everyone, kind: 'count' },
  ]
}
