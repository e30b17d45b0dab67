import { describe, expect, test } from 'vitest'
import { mergeHeaders, readFields } from '../src/headers.ts'

const FORMS = {
  'an object': { Accept: 'text/x', 'X-Many': ['a', 'b'] },
  pairs: new Map<string, string | string[]>([
    ['Accept', 'text/x'],
    ['X-Many', ['a', 'b']],
  ]),
  'a flat list': ['Accept', 'text/x', 'X-Many', 'a', 'X-Many', 'b'],
  Headers: new Headers([
    ['Accept', 'text/x'],
    ['X-Many', 'a'],
    ['X-Many', 'b'],
  ]),
}

describe.each(Object.entries(FORMS))('fields as %s', (name, given) => {
  test('fields are read by their names in lower case, with several values joined', () => {
    expect(readFields(given)).toEqual(
      new Map([
        ['accept', 'text/x'],
        ['x-many', 'a, b'],
      ]),
    )
  })

  test('fields are sent with those of the scheme, which replace them in any case', () => {
    const sent = mergeHeaders(given, { authorization: 'x', accept: 'text/y' })
    const many = name === 'Headers' ? { 'x-many': 'a, b' } : { 'X-Many': ['a', 'b'] }
    expect(sent).toEqual({ authorization: 'x', accept: 'text/y', ...many })
  })

  test("the caller's object is not changed", () => {
    const before = structuredClone(Object.entries(given))
    mergeHeaders(given, { accept: 'text/y' })
    expect(Object.entries(given)).toEqual(before)
  })

  test('fields are dropped by their names in lower case', () => {
    const sent = mergeHeaders(given, {}, (field) => field === 'x-many')
    expect(Object.keys(sent).map((field) => field.toLowerCase())).toEqual(['accept'])
  })
})

test.each([null, undefined])('%s has no fields', (given) => {
  expect(mergeHeaders(given, { authorization: 'x' })).toEqual({ authorization: 'x' })
  expect(readFields(given).size).toBe(0)
})

test('a field without a value is sent as it was given, and not read', () => {
  const given = { 'x-none': undefined, accept: 'text/x' }
  expect(mergeHeaders(given, {})).toEqual(given)
  expect([...readFields(given).keys()]).toEqual(['accept'])
})

test('a name that comes twice, once without a value, keeps the value', () => {
  const pairs: [string, string | undefined][] = [
    ['x-a', undefined],
    ['x-a', '1'],
    ['x-b', '1'],
    ['x-b', undefined],
  ]
  expect(mergeHeaders(pairs as never, {})).toEqual({ 'x-a': ['1'], 'x-b': ['1'] })
})
