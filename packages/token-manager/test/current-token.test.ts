import { expect, test } from 'vitest'
import { currentToken } from '../src/current-token.ts'
import type { HeldToken } from '../src/held-token.ts'

/** A token with a time that is left, and the time below which it is refreshed. */
const held = (value: string, leftMs = 600_000, refreshBelowMs = 300_000): HeldToken => ({
  token: { value, tokenType: 'Bearer', expiresAt: 0 },
  lifetimeMs: 3_600_000,
  leftMs: () => leftMs,
  refreshBelowMs,
})

test('there is no token at first', () => {
  const current = currentToken()
  expect([current.held, current.live(), current.isDue(), current.rejected]).toEqual([
    undefined,
    undefined,
    false,
    [],
  ])
  current.postpone()
  expect(current.held).toBeUndefined()
})

test.each([
  [1, true],
  [0, false],
  [-1, false],
])('a token with %i ms left is live: %j', (leftMs, isLive) => {
  const current = currentToken()
  current.hold(held('t', leftMs))
  expect(current.live() !== undefined).toBe(isLive)
  expect(current.held).toBeDefined()
})

test.each([
  [300_001, false],
  [300_000, true],
  [299_999, true],
])('a token with %i ms left is due: %j', (leftMs, isDue) => {
  const current = currentToken()
  current.hold(held('t', leftMs))
  expect(current.isDue()).toBe(isDue)
})

test.each([
  ['half of what is left', 100_000, 300_000, 50_000],
  ['its own time, if that is less', 100_000, 20_000, 20_000],
  ['a second from now at the earliest', 1_500, 300_000, 500],
])('a refresh is postponed to %s', (_what, leftMs, refreshBelowMs, expected) => {
  const current = currentToken()
  const before = held('t', leftMs, refreshBelowMs)
  current.hold(before)
  current.postpone()
  expect(current.held).toEqual({ ...before, refreshBelowMs: expected })
})

test('a token that is dropped is gone, and remembered if it was rejected', () => {
  const current = currentToken()
  current.drop(true)
  expect(current.rejected).toEqual([])
  current.hold(held('a'))
  current.drop(false)
  expect([current.held, current.rejected]).toEqual([undefined, []])
  current.hold(held('b'))
  current.drop(true)
  expect([current.held, current.rejected]).toEqual([undefined, ['b']])
})

test('a token that is dropped is remembered with the 15 before it', () => {
  const current = currentToken()
  for (let n = 1; n <= 20; n++) {
    current.hold(held(`t-${n}`))
    current.drop(true)
  }
  expect(current.rejected).toEqual(Array.from({ length: 16 }, (_, n) => `t-${20 - n}`))
})
