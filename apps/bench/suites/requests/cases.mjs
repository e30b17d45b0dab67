/** @import { DigestMode, Mode } from '../../server/modes.d.ts' */
/** @import { Limit } from '../../suite.d.ts' */

/**
 * A number of calls, some at a time, to a server in a mode. The limit counts requests and is for ours.
 *
 * @typedef {{ metric: string, mode: Mode, calls: number, atATime: number, path: string, limit: Limit, oursOnly: boolean }} Case
 */

/**
 * @param {string} metric
 * @param {number} calls
 * @param {number} atATime
 * @param {number | Limit} limit a number: exactly that many
 * @param {Omit<DigestMode, 'protection'>} mode
 * @param {Partial<Case>} [more]
 * @returns {Case}
 */
const digest = (metric, calls, atATime, limit, mode = {}, more = {}) => ({
  metric,
  calls,
  atATime,
  limit: typeof limit === 'number' ? { min: limit, max: limit } : limit,
  mode: { protection: 'digest', ...mode },
  path: '/item/*',
  oursOnly: false,
  ...more,
})
const oursOnly = { oursOnly: true }

/** @type {readonly Case[]} */
export const cases = [
  digest('1 call', 1, 1, 2),
  digest('100 in turn', 100, 1, 101),
  digest('1,000 in turn', 1_000, 1, 1_001),
  digest('1,000, 16 at a time', 1_000, 16, 1_001),
  digest('1,000, 64 at a time', 1_000, 64, 1_001),
  digest('1,000 at once, cold', 1_000, 1_000, 1_001, {}, oursOnly),
  digest('100 without auth', 100, 1, 100, {}, { mode: { protection: 'none' } }),
  digest('100 with a query', 100, 1, 101, {}, { path: '/item/*?page=*' }),
  digest('SHA-256, 100', 100, 1, 101, { algorithm: 'SHA-256' }),
  digest('nonce with ==, 100', 100, 1, 101, { padded: true }),
  digest('each nc once, 100', 100, 1, 101, { eachCountOnce: true }),
  digest('each nc once, 100 at once, cold', 100, 100, 101, { eachCountOnce: true }),
  digest('each nc once, 1,000, 64 at a time', 1_000, 64, 1_001, { eachCountOnce: true }, oursOnly),
  digest('stale after 10 uses, 100', 100, 1, 110, { usesPerNonce: 10 }),
  digest('stale after 100 uses, 1,000', 1_000, 1, 1_010, { usesPerNonce: 100 }, oursOnly),
  digest('nextnonce, 100', 100, 1, 101, { announcesNext: true }),
  digest(
    'nextnonce, 1,000, 64 at a time',
    1_000,
    64,
    { max: 1_064 },
    { announcesNext: true },
    oursOnly,
  ),
  digest('nextnonce, good once, 100', 100, 1, 101, { announcesNext: true, usesPerNonce: 1 }),
  digest(
    'nextnonce, good once, 1,000, 64 at a time',
    1_000,
    64,
    { max: 1_064 },
    { announcesNext: true, usesPerNonce: 1 },
    oursOnly,
  ),
  // Without nextnonce nobody can know the next nonce: two requests for each call.
  digest('fresh nonce each time, 100', 100, 1, { max: 200 }, { usesPerNonce: 1 }),
]
