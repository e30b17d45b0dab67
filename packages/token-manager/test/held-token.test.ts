import { expect, test } from 'vitest'
import { holdToken } from '../src/held-token.ts'
import type { Settings } from '../src/settings.ts'

const HOUR_MS = 3_600_000

/** A token that was issued for an hour at the wall time 1,000,000 and the monotonic time 0. */
function held(more: object = {}, options: Partial<Settings> = {}, issuedAtWall = 1_000_000) {
  const time = { wall: issuedAtWall, monotonic: 0 }
  // Only these settings are used.
  const settings = {
    clock: { now: () => time.wall, monotonic: () => time.monotonic },
    expirySkewMs: 30_000,
    refreshAheadMs: 300_000,
    jitter: 0,
    ...options,
  } as Settings
  const known = { value: 't', expiresAt: 1_000_000 + HOUR_MS, lifetimeMs: HOUR_MS, ...more }
  return { time, token: holdToken(settings, known, { ...time }) }
}

test('a token can be used until its margin before it expires', () => {
  const { time, token } = held()
  expect(token.leftMs()).toBe(HOUR_MS - 30_000)
  time.wall += 10
  time.monotonic += 10
  expect(token.leftMs()).toBe(HOUR_MS - 30_010)
})

test('the wall clock counts after the machine slept', () => {
  const { time, token } = held()
  time.wall += HOUR_MS
  expect(token.leftMs()).toBe(-30_000)
})

test('the monotonic clock counts after the wall clock was set back', () => {
  const { time, token } = held()
  time.wall -= HOUR_MS
  time.monotonic += HOUR_MS
  expect(token.leftMs()).toBe(-30_000)
})

test('the lifetime counts if the wall clock was late when the token was read', () => {
  const { time, token } = held({}, {}, 0)
  expect(token.leftMs()).toBe(HOUR_MS - 30_000)
  time.monotonic += HOUR_MS
  expect(token.leftMs()).toBe(-30_000)
})

test('what is left counts if the token was read late in its lifetime', () => {
  const { token } = held({}, {}, 1_000_000 + HOUR_MS - 40_000)
  expect(token.leftMs()).toBe(10_000)
})

test.each([
  [HOUR_MS, 30_000, 300_000, 270_000],
  [100_000, 30_000, 300_000, 20_000],
  [40_000, 30_000, 300_000, 0],
  [HOUR_MS, 30_000, 0, -30_000],
  [HOUR_MS, 0, 300_000, 300_000],
])(
  'a token of %i ms with margins of %i and %i ms is refreshed below %i ms',
  (lifetimeMs, expirySkewMs, refreshAheadMs, expected) => {
    const { token } = held({ lifetimeMs }, { expirySkewMs, refreshAheadMs })
    expect(token.refreshBelowMs).toBe(expected)
  },
)

test('jitter delays the refresh by up to its part', () => {
  const all = Array.from({ length: 200 }, () => held({}, { jitter: 0.5 }).token.refreshBelowMs)
  expect(Math.min(...all)).toBeGreaterThanOrEqual(135_000)
  expect(Math.max(...all)).toBeLessThanOrEqual(270_000)
  expect(new Set(all).size).toBeGreaterThan(100)
})

test('the token that callers get cannot be changed, and has a scope and a state only if they are text', () => {
  const { token } = held({ scope: 'a', state: 's' })
  expect(Object.isFrozen(token.token)).toBe(true)
  expect(token.token).toEqual({
    value: 't',
    tokenType: 'Bearer',
    expiresAt: 1_000_000 + HOUR_MS,
    scope: 'a',
  })
  expect(token.state).toBe('s')
  const { token: other } = held({ scope: 1, state: null })
  expect([Object.keys(other.token), 'state' in other]).toEqual([
    ['value', 'tokenType', 'expiresAt'],
    false,
  ])
})
