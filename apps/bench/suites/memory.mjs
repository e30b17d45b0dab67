import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { faultOf } from '../drivers/fault.mjs'
import { clients } from '../drivers/list.mjs'
import { runTasks } from '../measure/run-tasks.mjs'
/** @import { Client } from '../drivers/list.mjs' */
/** @import { Row, Suite } from '../suite.d.ts' */

const run = promisify(execFile)
const MIB = 1_048_576
/** Guards a hang. */
const PATIENCE_MS = 120_000

/** @type {Suite} */
export default {
  title: 'Heap that calls of distinct URLs leave behind, after garbage collection',
  checked: true,
  async run({ quick, peers }) {
    const overFetch = clients.filter(
      ({ kind, name, bare }) =>
        name === 'fetch' ||
        (bare === 'fetch' && (kind === 'ours' || (peers && REPLACEABLE.has(name)))),
    )
    /** @type {(() => Promise<Row[]>)[]} */
    const tasks = [authorized, longLife]
    for (const client of quick ? [] : overFetch) {
      const schemes = client.kind === 'bare' ? /** @type {const} */ (['none']) : client.schemes
      for (const scheme of schemes) tasks.push(() => calls(client, scheme))
    }
    // A figure of memory doesn't depend on the time.
    return runTasks(2, tasks)
  },
}

/** Peers that take the `fetch` that is there, so that it can answer from memory. */
const REPLACEABLE = new Set(['digest-fetch', 'openid-client', 'oauth4webapi'])

/** @returns {Promise<Row[]>} */
async function authorized() {
  return [
    {
      metric: 'digest: heap from 20,000 to 200,000 URLs',
      value: Number.parseInt(await print('digest.mjs'), 10),
      unit: 'B',
      limit: { max: MIB },
      kind: 'size',
    },
  ]
}

/**
 * @param {Client} client
 * @param {'none' | 'digest' | 'bearer'} scheme
 * @returns {Promise<Row[]>}
 */
async function calls(client, scheme) {
  const file = fileURLToPath(new URL(`../drivers/${client.file}`, import.meta.url))
  const what = scheme === 'none' ? 'without auth' : scheme
  /** @type {Row} */
  const start = {
    metric: `fetch, ${what}: heap from call 20,000 to 200,000`,
    client: client.name,
    value: NaN,
    unit: 'B',
    kind: 'size',
    ...(client.kind === 'peer' ? { peer: true } : { limit: { max: MIB } }),
  }
  try {
    const { version, grownBytes } = JSON.parse(await print('calls.mjs', file, scheme))
    return [{ ...start, client: version, value: grownBytes }]
  } catch (error) {
    if (client.kind === 'ours') throw error
    return [{ ...start, note: faultOf(error) }]
  }
}

/** @returns {Promise<Row[]>} */
async function longLife() {
  /** @type {Record<'requests' | 'heapBytes' | 'timers' | 'listeners' | 'timersAfterClose', number>} */
  const left = JSON.parse(await print('long-life.mjs'))
  const limit = { max: 0 }
  /** @type {'count'} */
  const kind = 'count'
  const note = `from day 1 to day 400, one call a minute, ${left.requests} tokens, renewed by a timer`
  return [
    { metric: '400 days of a token: timers', value: left.timers, unit: 'more', limit, kind, note },
    { metric: "  listeners on a caller's signal", value: left.listeners, unit: '', limit, kind },
    { metric: '  timers after close()', value: left.timersAfterClose, unit: '', limit, kind },
    { metric: '  heap', value: left.heapBytes, unit: 'B', limit: { max: MIB }, kind: 'size' },
  ]
}

/**
 * What a script of `memory/` prints.
 *
 * @param {string} script
 * @param {string[]} given
 */
async function print(script, ...given) {
  const file = fileURLToPath(new URL(`memory/${script}`, import.meta.url))
  const options = { timeout: PATIENCE_MS, killSignal: /** @type {const} */ ('SIGKILL') }
  const { stdout } = await run(process.execPath, ['--expose-gc', file, ...given], options)
  return stdout
}
