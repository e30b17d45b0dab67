import { AuthHeaderError, formatAuthorization } from '@latchkey/auth-header'
import { expect, test } from 'vitest'

test('writes a scheme without parameters', () => {
  expect(formatAuthorization('Negotiate', [])).toBe('Negotiate')
})

test('escapes quotes and backslashes, and leaves other octets alone', () => {
  const written = formatAuthorization('Digest', [{ name: 'realm', value: 'a"b\\c\té' }])
  expect(written).toBe('Digest realm="a\\"b\\\\c\té"')
})

test.each([
  ['Dig est', 'a', 'b', true],
  ['', 'a', 'b', true],
  ['Digest', 'a b', 'b', true],
  ['Digest', '', 'b', true],
  ['Digest', 'a', 'secret\r\nX: y', true],
  ['Digest', 'a', 'secret\0', true],
  ['Digest', 'a', 'secret\x7f', true],
  ['Digest', 'a', 'secret€', true],
  ['Digest', 'a', 'secret b', false],
  ['Digest', 'a', '', false],
])('refuses %j %j %j and does not repeat the value', (scheme, name, value, quoted) => {
  const write = () => formatAuthorization(scheme, [{ name, value, quoted }])
  expect(write).toThrow(AuthHeaderError)
  expect(write).not.toThrow(/secret/)
})

test('the error has a code', () => {
  expect(new AuthHeaderError('x')).toMatchObject({
    name: 'AuthHeaderError',
    code: 'ERR_AUTH_HEADER_INVALID',
  })
})
