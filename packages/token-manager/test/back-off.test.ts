import { TokenError } from '@latchkey/token-manager'
import { afterEach, expect, test, vi } from 'vitest'
import { backOff } from '../src/back-off.ts'
import type { Settings } from '../src/settings.ts'

const HOUR_MS = 3_600_000

afterEach(() => {
  vi.restoreAllMocks()
})

function clockedBackOff(jitter = 0) {
  let now = 0
  // Only these settings are used.
  const settings = {
    clock: { monotonic: () => now },
    jitter,
    negativeCacheMs: 5_000,
    retryMaxMs: 1_000,
    retryAfterMaxMs: 60_000,
  } as Settings
  const pass = (ms: number) => {
    now += ms
  }
  return { ...backOff(settings), pass }
}

const transient = (retryAfterMs?: number) =>
  new TokenError('later', { kind: 'http', retryable: true, retryAfterMs, status: 503 })

test('nothing is remembered or waited for at first', () => {
  const b = clockedBackOff()
  expect([b.remembered(), b.waitMs()]).toEqual([undefined, 0])
})

test.each([
  ['a TokenError', new TokenError('no', { kind: 'oauth', status: 400 })],
  ['any error', new Error('mine')],
  ['what is not an error', 'no'],
])('a final failure is remembered unchanged for negativeCacheMs: %s', (_what, failure) => {
  const b = clockedBackOff()
  b.failed(failure, true)
  expect(b.waitMs()).toBe(0)
  b.pass(4_999)
  expect(b.remembered()).toBe(failure)
  b.pass(1)
  expect(b.remembered()).toBeUndefined()
})

test('a final failure does not lengthen the next back-off', () => {
  const b = clockedBackOff()
  b.failed(new Error('mine'), true)
  b.pass(5_000)
  b.failed(transient(), true)
  b.pass(1_000)
  expect(b.remembered()).toBeUndefined()
})

test('a transient failure before the last attempt is not remembered, but the wait of the server is kept', () => {
  const b = clockedBackOff()
  b.failed(transient(3_000), false)
  expect([b.remembered(), b.waitMs()]).toEqual([undefined, 3_000])
  b.pass(0.5)
  expect(b.waitMs()).toBe(3_000)
  b.pass(2_999.5)
  expect(b.waitMs()).toBe(0)
  b.pass(1)
  expect(b.waitMs()).toBe(0)
})

test('a transient failure without a wait of the server has none', () => {
  const b = clockedBackOff()
  b.failed(transient(), false)
  expect([b.remembered(), b.waitMs()]).toEqual([undefined, 0])
})

test('a transient failure is remembered if the server wants a longer wait than retryAfterMaxMs', () => {
  const b = clockedBackOff()
  b.failed(transient(60_001), false)
  b.pass(0.5)
  expect(b.remembered()).toMatchObject({
    message: 'later',
    code: 'ERR_TOKEN_HTTP',
    status: 503,
    retryable: true,
    retryAfterMs: 60_001,
  })
  b.pass(0.5)
  // As long as the longest wait: the next search waits.
  b.pass(999)
  expect(b.remembered()).toBeUndefined()
  expect(b.waitMs()).toBe(59_001)
})

test('a transient failure has a wait of an hour at most', () => {
  const b = clockedBackOff()
  b.failed(transient(2 * HOUR_MS), true)
  expect(b.waitMs()).toBe(HOUR_MS)
})

test('a transient failure after the last attempt is remembered for a time that doubles up to a minute', () => {
  const b = clockedBackOff()
  const backOffs = Array.from({ length: 8 }, () => {
    b.failed(transient(), true)
    const { retryAfterMs = 0 } = b.remembered() as TokenError
    b.pass(retryAfterMs - 1)
    expect(b.remembered()).toMatchObject({ retryAfterMs: 1 })
    b.pass(1)
    expect(b.remembered()).toBeUndefined()
    return retryAfterMs / 1_000
  })
  expect(backOffs).toEqual([1, 2, 4, 8, 16, 32, 60, 60])
})

test('the back-off starts with a second again after a success, which also ends the back-off', () => {
  const b = clockedBackOff()
  b.failed(transient(), true)
  b.failed(transient(), true)
  b.succeeded()
  expect(b.remembered()).toBeUndefined()
  b.failed(transient(), true)
  expect(b.remembered()).toMatchObject({ retryAfterMs: 1_000 })
})

test('a transient failure is remembered for a time of which jitter is random', () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  const b = clockedBackOff(0.4)
  b.failed(transient(), true)
  expect(b.remembered()).toMatchObject({ retryAfterMs: 800 })
})
