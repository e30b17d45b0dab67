import { expect, test } from 'vitest'
import { rejections } from '../src/rejections.ts'
import type { Settings } from '../src/settings.ts'

const MINUTE_MS = 60_000
const url = new URL('https://api.example/items')

function clockedRejections(rejected?: Settings['rejected']) {
  let now = 0
  // Only these two settings are used.
  const settings = { clock: { monotonic: () => now }, rejected } as Settings
  const response = (status: number, field: string | null = null) => ({
    status,
    url,
    headers: { get: (name: string) => (name === 'www-authenticate' ? field : null) },
  })
  const pass = (ms: number) => {
    now += ms
  }
  return { ...rejections(settings), response, pass }
}

test.each([
  [401, null, true],
  [401, 'Basic realm="a"', true],
  [403, null, false],
  [403, 'Bearer error="invalid_token"', true],
  [403, 'Bearer error=invalid_token', true],
  [403, 'Bearer error = "invalid_token"', true],
  [403, 'Bearer error=invalid_token scope=a', true],
  [403, 'Bearer scope="a",error="invalid_token",realm="b"', true],
  [403, 'Basic realm="a",bearer error="invalid_token"', true],
  [403, 'Digest realm="a", error="invalid_token"', false],
  [403, 'Forbearer error="invalid_token"', false],
  [403, 'Bearer my_error="invalid_token"', false],
  [403, 'Bearer errors="invalid_token"', false],
  [403, 'Bearer error=_invalid_token', false],
  [403, 'Bearer error="invalid_tokens"', false],
  [403, `Bearer realm="${'a'.repeat(4_100)}", error="invalid_token"`, false],
  [200, 'Bearer error="invalid_token"', false],
  [498, null, false],
])('a response of status %i with the field %j is a rejection: %j', (status, field, isRejection) => {
  const r = clockedRejections()
  expect(r.isRejection(r.response(status, field))).toBe(isRejection)
})

test('a rejection can be recognized by the caller, who decides with a boolean', () => {
  const r = clockedRejections(({ status }) => status === 498)
  expect(r.isRejection(r.response(498))).toBe(true)
  expect(r.isRejection(r.response(200))).toBe(false)
  const truthy = clockedRejections(() => 'yes' as never)
  expect(truthy.isRejection(truthy.response(200))).toBe(false)
})

test('a pinned token stays pinned for a minute, and no other token is', () => {
  const r = clockedRejections()
  expect(r.isPinned('a')).toBe(false)
  r.pin('a')
  expect([r.isPinned('a'), r.isPinned('b')]).toEqual([true, false])
  r.pass(MINUTE_MS - 1)
  expect(r.isPinned('a')).toBe(true)
  r.pass(1)
  expect(r.isPinned('a')).toBe(false)
})

test.each([
  [199, true],
  [200, false],
  [299, false],
  [300, true],
  [403, true],
])('a pinned token that is accepted with status %i is still pinned: %j', (status, isPinned) => {
  const r = clockedRejections()
  r.pin('a')
  r.accepted('b', r.response(200), false)
  expect(r.isPinned('a')).toBe(true)
  r.accepted('a', r.response(status), false)
  expect(r.isPinned('a')).toBe(isPinned)
})

const pinTwice = (betweenMs: number, helped?: number) => {
  const r = clockedRejections()
  r.pass(1_000)
  r.pin('a')
  r.accepted('a', r.response(200), false)
  if (helped !== undefined) r.accepted('b', r.response(helped), true)
  r.pass(betweenMs)
  r.pin('b')
  r.accepted('b', r.response(200), false)
  return r.isPinned('b')
}

test('a pinned token stays pinned in spite of a 2xx if its replacement was rejected as well within two minutes', () => {
  expect(pinTwice(2 * MINUTE_MS - 1)).toBe(true)
  expect(pinTwice(2 * MINUTE_MS)).toBe(false)
})

test('a pinned token is unpinned by a 2xx if a replacement was accepted in the meantime', () => {
  expect(pinTwice(1_000, 200)).toBe(false)
  expect(pinTwice(1_000, 404)).toBe(true)
})
