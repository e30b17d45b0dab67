import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { bundle } from '../measure/bundle.mjs'
import { addedStartTime, startTimeRow } from '../measure/start-time.mjs'
import { bursts } from './token/bursts.mjs'
import { liveSpeed } from './token/live-speed.mjs'
import { nearExpiry } from './token/near-expiry.mjs'
/** @import { Row, Suite } from '../suite.d.ts' */

/** @type {Suite} */
export default {
  title: 'OAuth 2.0 client credentials over fetch; requests counted by the server',
  async run({ quick }) {
    return [
      ...(await bursts()),
      ...(await nearExpiry(quick ? 5 : 25)),
      await liveSpeed(quick ? 5 : 25),
      ...longLife(),
      ...(await sizes(quick ? 5 : 25)),
    ]
  },
}

/** @returns {Row[]} */
function longLife() {
  const script = fileURLToPath(new URL('token/long-life.mjs', import.meta.url))
  const printed = execFileSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' })
  /** @type {Record<'requests' | 'heapBytes' | 'timers' | 'listeners' | 'timersAfterClose', number>} */
  const left = JSON.parse(printed)
  const limit = { max: 0 }
  const note = `from day 1 to day 400, one call a minute, ${left.requests} tokens, renewed by a timer`
  return [
    { metric: '400 days: timers', value: left.timers, unit: 'more', limit, kind: 'count', note },
    {
      metric: "400 days: listeners on a caller's signal",
      value: left.listeners,
      unit: '',
      limit,
      kind: 'count',
    },
    {
      metric: '400 days: timers after close()',
      value: left.timersAfterClose,
      unit: '',
      limit,
      kind: 'count',
    },
    {
      metric: '400 days: heap',
      value: left.heapBytes,
      unit: 'B more',
      limit: { max: 1_048_576 },
      kind: 'size',
    },
  ]
}

/**
 * @param {number} rounds
 * @returns {Promise<Row[]>}
 */
async function sizes(rounds) {
  const everything = ['client-credentials', 'contract']
    .map((name) => `export * from '@latchkey/${name}'`)
    .join('\n')
  const { code, gzipBytes } = await bundle(everything, 'browser', ['jose'])
  const added = addedStartTime({ installed: everything, bundled: code }, rounds)
  return [
    {
      metric: 'bundle, gzip -9',
      value: gzipBytes,
      unit: 'B',
      limit: { max: 7_000 },
      kind: 'size',
      note: 'all of client-credentials and contract; jose is loaded for signing methods only',
    },
    startTimeRow('import as installed', added['installed']),
    startTimeRow('import of the bundle', added['bundled']),
    startTimeRow('import of nothing (control)', added['control']),
  ]
}
