import { expect, test } from 'vitest'
import { LONGEST_LIFETIME_MS, readIssued } from '../src/issued-token.ts'
import type { Settings } from '../src/settings.ts'

// Only this setting is used.
const settings = { fallbackLifetimeMs: 300_000 } as Settings
const read = (issued: unknown) => readIssued(issued, settings, 1_000)
const jwt = (payload: string) =>
  ['e30', btoa(payload).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''), 's'].join('.')

test('a token has its value, scope and state, and expires from the moment of the request', () => {
  expect(read({ value: 't', expiresInMs: 60_000, scope: 'a b', state: 's' })).toEqual({
    value: 't',
    scope: 'a b',
    state: 's',
    lifetimeMs: 60_000,
    expiresAt: 61_000,
  })
})

test.each<[string, unknown, number]>([
  ['is what was stated', { expiresInMs: 1 }, 1],
  ['can be over from the start', { expiresInMs: 0 }, 0],
  ['is not negative', { expiresInMs: -5 }, 0],
  ['can be unlimited', { expiresInMs: Infinity }, LONGEST_LIFETIME_MS],
  ['is not longer than the longest', { expiresInMs: LONGEST_LIFETIME_MS + 1 }, LONGEST_LIFETIME_MS],
  ['is the fallback if none was stated', {}, 300_000],
  ['is the fallback for NaN', { expiresInMs: Number.NaN }, 300_000],
  ['is the fallback for text', { expiresInMs: '60000' }, 300_000],
  ['is that of a JWT', { value: jwt('{"iat":100,"exp":160}') }, 60_000],
  ['of a JWT can have been over', { value: jwt('{"iat":160,"exp":100}') }, 0],
  ['of a JWT with - and _', { value: jwt('{"a":"ÿþ>?>?","iat":1,"exp":2}') }, 1_000],
  ['of a JWT yields to a stated one', { value: jwt('{"iat":1,"exp":2}'), expiresInMs: 7 }, 7],
  ['is the fallback without iat', { value: jwt('{"exp":160}') }, 300_000],
  ['is the fallback without exp', { value: jwt('{"iat":160}') }, 300_000],
  ['is the fallback with text', { value: jwt('{"iat":"1","exp":"2"}') }, 300_000],
  ['is the fallback for null', { value: jwt('null') }, 300_000],
  ['is the fallback for a list', { value: jwt('[1]') }, 300_000],
  ['is the fallback for what is not JSON', { value: 'a.!!!.c' }, 300_000],
  ['is the fallback for one part', { value: 'abc' }, 300_000],
])('the lifetime %s', (_what, issued, lifetimeMs) => {
  expect(read({ value: 't', ...(issued as object) }).lifetimeMs).toBe(lifetimeMs)
})

test.each([
  [undefined],
  [null],
  ['t'],
  [{}],
  [{ value: '' }],
  [{ value: 'a b' }],
  [{ value: 'a\n' }],
  [{ value: '\u0020t' }],
  [{ value: 'ä' }],
  [{ value: 7 }],
])('%j is not a token', (issued) => {
  expect(() => read(issued)).toThrow(
    '"request" returned no token that a header can carry (expected { value } of visible ASCII characters)',
  )
})

test.each([7, { refresh: 'r' }, true])('a state that is %j would be lost', (state) => {
  expect(() => read({ value: 't', state })).toThrow('"request" must return "state" as a string')
})

test('a state of null is none', () => {
  expect(read({ value: 't', state: null }).state).toBeNull()
})

test('every visible character can be part of a token', () => {
  const value = String.fromCharCode(...Array.from({ length: 0x7e - 0x20 }, (_, n) => n + 0x21))
  expect(read({ value }).value).toBe(value)
})
