import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { digest } from '@latchkey/digest'
import { withAuth } from '@latchkey/fetch'
import { account } from './account.mjs'
/** @import { Limit, Row } from '../../suite.d.ts' */
/** @import { Counts, Policy } from './server.mjs' */

const CALLS = 1_000

/**
 * What is called how: as many calls, so many at a time. A limit counts requests.
 *
 * @typedef {object} Case
 * @property {string} metric
 * @property {Policy} policy
 * @property {number} [calls] default: 1,000
 * @property {number} [atATime] default: 1
 * @property {Limit} [limit]
 * @property {string} [note]
 */

/** @param {number} count */
const exactly = (count) => ({ min: count, max: count })

/** @type {readonly Case[]} */
const cases = [
  { metric: 'nonce kept, in turn', policy: {}, limit: exactly(1_001) },
  { metric: 'nonce kept, 64 at a time', policy: {}, atATime: 64, limit: exactly(1_001) },
  { metric: 'nonce kept, cold burst', policy: {}, atATime: CALLS, limit: exactly(1_001) },
  { metric: 'each nc once, in turn', policy: { eachCountOnce: true }, limit: exactly(1_001) },
  {
    metric: 'each nc once, 64 at a time',
    policy: { eachCountOnce: true },
    atATime: 64,
    limit: exactly(1_001),
  },
  {
    metric: 'each nc once, cold burst of 100',
    policy: { eachCountOnce: true },
    calls: 100,
    atATime: 100,
    limit: exactly(101),
  },
  { metric: 'base64 nonce with padding, in turn', policy: { padded: true }, limit: exactly(1_001) },
  {
    metric: 'stale after 100 uses, in turn',
    policy: { usesPerNonce: 100 },
    limit: exactly(1_010),
    note: 'ten nonces: nine calls meet a stale one',
  },
  { metric: 'stale after 100 uses, 64 at a time', policy: { usesPerNonce: 100 }, atATime: 64 },
  { metric: 'nextnonce, in turn', policy: { announcesNext: true }, limit: exactly(1_001) },
  {
    metric: 'nextnonce, 64 at a time',
    policy: { announcesNext: true },
    atATime: 64,
    limit: { max: 1_064 },
  },
  {
    metric: 'nextnonce, nonce good once, in turn',
    policy: { announcesNext: true, usesPerNonce: 1 },
    limit: exactly(1_001),
  },
  {
    metric: 'nextnonce, nonce good once, 64 at a time',
    policy: { announcesNext: true, usesPerNonce: 1 },
    atATime: 64,
    limit: { max: 1_064 },
  },
  {
    metric: 'nonce good once, in turn',
    policy: { usesPerNonce: 1 },
    limit: { max: 2_000 },
    note: 'without nextnonce nobody can know the next nonce: two requests for each call',
  },
]

/**
 * Counts the requests that arrive at a loopback server, through `withAuth` of `@latchkey/fetch`.
 *
 * @returns {Promise<Row[]>}
 */
export async function roundTrips() {
  const server = fork(fileURLToPath(new URL('server.mjs', import.meta.url)))
  /** @param {Policy | number} message */
  const ask = async (message) => {
    const answer = once(server, 'message')
    server.send(message)
    return (await answer)[0]
  }
  try {
    /** @type {Row[]} */
    const rows = []
    for (const { metric, policy, limit, note, calls = CALLS, atATime = 1 } of cases) {
      /** @type {number} */
      const port = await ask(policy)
      const refused = await callAll(`http://127.0.0.1:${port}`, calls, atATime)
      /** @type {Counts} */
      const { requests, replays } = await ask(port)
      const kind = 'count'
      rows.push({
        metric,
        // A call that failed makes the count worthless.
        value: refused === 0 ? requests : NaN,
        unit: 'requests',
        kind,
        ...(limit === undefined ? {} : { limit }),
        ...(refused > 0 ? { note: `${refused} of ${calls} calls got no 200` } : note && { note }),
      })
      if (policy.eachCountOnce && calls < CALLS) {
        rows.push({
          metric: '  of them replays',
          value: replays,
          unit: '',
          limit: exactly(0),
          kind,
        })
      }
    }
    return rows
  } finally {
    server.disconnect()
  }
}

/**
 * @param {string} origin
 * @param {number} calls
 * @param {number} atATime
 */
async function callAll(origin, calls, atATime) {
  const authFetch = withAuth(digest({ ...account, origins: origin }))
  let next = 0
  let refused = 0
  const worker = async () => {
    while (next < calls) {
      const response = await authFetch(`${origin}/item/${next++}`)
      await response.arrayBuffer()
      if (response.status !== 200) refused++
    }
  }
  await Promise.all(Array.from({ length: atATime }, worker))
  return refused
}
