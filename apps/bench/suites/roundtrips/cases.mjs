/** @import { DigestMode, Mode } from '../../server/modes.d.ts' */
/** @import { Limit } from '../../suite.d.ts' */

/**
 * How often what is called, so many at a time. A limit counts requests and is for ours.
 *
 * @typedef {object} Case
 * @property {string} metric
 * @property {Mode} mode
 * @property {number} calls
 * @property {number} atATime
 * @property {string} path
 * @property {Limit} [limit]
 * @property {boolean} [oursOnly] long, and the same as a shorter case
 * @property {boolean} [aboutNonces] what happens to a nonce that is used again
 * @property {boolean} [countsReplays] no digest may arrive twice
 */

/** @param {number} count */
const exactly = (count) => ({ min: count, max: count })

/**
 * @param {string} metric
 * @param {Omit<DigestMode, 'protection'>} mode
 * @param {number} calls
 * @param {number} atATime
 * @param {Limit} [limit]
 * @returns {Case}
 */
const digest = (metric, mode, calls, atATime, limit) => ({
  metric,
  mode: { protection: 'digest', ...mode },
  calls,
  atATime,
  path: '/item/*',
  aboutNonces: Boolean(mode.usesPerNonce ?? mode.announcesNext ?? mode.eachCountOnce),
  ...(limit && { limit }),
})

/** @type {readonly Case[]} */
export const cases = [
  digest('1 call', {}, 1, 1, exactly(2)),
  digest('100 in turn', {}, 100, 1, exactly(101)),
  digest('1,000 in turn', {}, 1_000, 1, exactly(1_001)),
  digest('1,000, 16 at a time', {}, 1_000, 16, exactly(1_001)),
  digest('1,000, 64 at a time', {}, 1_000, 64, exactly(1_001)),
  { ...digest('1,000 at once, cold', {}, 1_000, 1_000, exactly(1_001)), oursOnly: true },
  { ...digest('100 without auth', {}, 100, 1, exactly(100)), mode: { protection: 'none' } },
  { ...digest('100 with a query', {}, 100, 1, exactly(101)), path: '/item/*?page=*' },
  digest('SHA-256, 100', { algorithm: 'SHA-256' }, 100, 1, exactly(101)),
  digest('each nc once, 100', { eachCountOnce: true }, 100, 1, exactly(101)),
  {
    ...digest('each nc once, 100 at once, cold', { eachCountOnce: true }, 100, 100, exactly(101)),
    countsReplays: true,
  },
  {
    ...digest('each nc once, 1,000, 64 at a time', { eachCountOnce: true }, 1_000, 64),
    limit: exactly(1_001),
    oursOnly: true,
    countsReplays: true,
  },
  digest('nonce ends in ==, 100', { padded: true }, 100, 1, exactly(101)),
  digest('stale after 10 uses, 100', { usesPerNonce: 10 }, 100, 1, exactly(110)),
  {
    ...digest('stale after 100 uses, 1,000', { usesPerNonce: 100 }, 1_000, 1, exactly(1_010)),
    oursOnly: true,
  },
  {
    ...digest('stale after 100 uses, 1,000, 64 at a time', { usesPerNonce: 100 }, 1_000, 64),
    oursOnly: true,
  },
  digest('nextnonce, 100', { announcesNext: true }, 100, 1, exactly(101)),
  {
    ...digest('nextnonce, 1,000, 64 at a time', { announcesNext: true }, 1_000, 64),
    limit: { max: 1_064 },
    oursOnly: true,
  },
  digest(
    'nextnonce, good once, 100',
    { announcesNext: true, usesPerNonce: 1 },
    100,
    1,
    exactly(101),
  ),
  {
    ...digest(
      'nextnonce, good once, 1,000, 64 at a time',
      { announcesNext: true, usesPerNonce: 1 },
      1_000,
      64,
    ),
    limit: { max: 1_064 },
    oursOnly: true,
  },
  // Without nextnonce nobody can know the next nonce: two requests for each call.
  digest('fresh nonce each time, 100', { usesPerNonce: 1 }, 100, 1, { max: 200 }),
]
