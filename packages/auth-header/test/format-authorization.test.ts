import { AuthHeaderError, formatAuthorization, quote } from '@latchkey/auth-header'
import { expect, test } from 'vitest'

test('a scheme without parameters is written', () => {
  expect(formatAuthorization('Negotiate', [])).toBe('Negotiate')
})

test('parameters are written in the given order, with a comma and a space between them', () => {
  const params = [
    { name: 'nc', value: '00000001', quoted: false },
    { name: 'uri', value: '/' },
  ]
  expect(formatAuthorization('Digest', params)).toBe('Digest nc=00000001, uri="/"')
})

test('quotes and backslashes are escaped, and other octets stay', () => {
  const written = formatAuthorization('Digest', [{ name: 'realm', value: 'a"b\\c\té' }])
  expect(written).toBe('Digest realm="a\\"b\\\\c\té"')
  expect(quote('a"b\\c\té')).toBe('"a\\"b\\\\c\té"')
  expect(quote('')).toBe('""')
})

test.each([
  ['Dig est', 'a', 'b', true, /token/],
  ['', 'a', 'b', true, /token/],
  ['Digest', 'a b', 'b', true, /token/],
  ['Digest', '', 'b', true, /token/],
  ['Digest', 'a', 'secret\rX: y', true, /control characters/],
  ['Digest', 'a', 'secret\nX: y', true, /control characters/],
  ['Digest', 'a', 'secret\0', true, /control characters/],
  ['Digest', 'a', 'secret\x7f', true, /control characters/],
  ['Digest', 'a', 'secret€', true, /control characters/],
  ['Digest', 'a', 'secret b', false, /token/],
  ['Digest', 'a', '', false, /token/],
])(
  '%j with %j and %j is rejected, and the value is not repeated',
  (scheme, name, value, quoted, message) => {
    const write = () => formatAuthorization(scheme, [{ name, value, quoted }])
    expect(write).toThrow(AuthHeaderError)
    const error = { name: 'AuthHeaderError', code: 'ERR_AUTH_HEADER_INVALID' }
    expect(write).toThrow(expect.objectContaining(error) as Error)
    expect(write).toThrow(message)
    expect(write).not.toThrow(/secret/)
  },
)
