import { callMany, CLIENTS, SCHEMES } from './clients.mjs'
/** @import { Limit, Row } from '../../suite.d.ts' */

const CALLS = 1_000

/** @type {readonly [what: string, rule: string, atATime: number, limit: Limit][]} */
const CASES = [
  ['nonce kept, in turn', 'kept', 1, { min: 1_001, max: 1_001 }],
  ['nonce kept, 64 at a time', 'kept', 64, { min: 1_001, max: 1_001 }],
  ['nonce kept, cold burst', 'kept', CALLS, { min: 1_001, max: 1_001 }],
  ['stale after 100 uses, in turn', 'stale', 1, { min: 1_010, max: 1_010 }],
  ['nextnonce, good once, in turn', 'next', 1, { min: 1_001, max: 1_001 }],
]

/**
 * Counts the requests of 1,000 calls with digest through each adapter.
 *
 * @param {number} port
 * @returns {Promise<Row[]>}
 */
export async function roundTrips(port) {
  const origin = `http://127.0.0.1:${port}`
  /** @type {Row[]} */
  const rows = []
  for (const name of ['fetch', 'undici', 'axios']) {
    for (const [what, rule, atATime, limit] of CASES) {
      const scheme = SCHEMES['digest']?.(origin)
      const call = scheme && CLIENTS[name]?.authorised(scheme)
      if (call === undefined) throw new Error(`no client ${name}`)
      const place = `${origin}/${name}-${rule}-${atATime}`
      await callMany(call, `${place}/${rule}/groups`, CALLS, atATime)
      /** @type {{ requests: number, replays: number }} */
      const { requests, replays } = await (await fetch(`${place}/count`)).json()
      rows.push({
        metric: `${name}: ${what}`,
        // A count that was used twice would hide a request.
        value: replays === 0 ? requests : NaN,
        unit: 'requests',
        kind: 'count',
        limit,
      })
    }
  }
  return rows
}
