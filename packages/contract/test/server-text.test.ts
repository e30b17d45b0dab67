import { serverText } from '@latchkey/contract'
import { expect, test } from 'vitest'

test.each([
  ['plain', 'plain'],
  [' two\r\nlines\u2028 ', 'two lines'],
  ['color \u001b[31mred', 'color [31mred'],
  ['right-to-left \u202egnp', 'right-to-left gnp'],
  ['\u0000', undefined],
  ['', undefined],
  [7, undefined],
  [null, undefined],
])('the server text %j is safe to show', (value, expected) => {
  expect(serverText(value)).toBe(expected)
})

test('a long server text is shortened, and no character is cut in half', () => {
  expect(serverText('x'.repeat(10_000_000))).toBe(`${'x'.repeat(300)}…`)
  expect(serverText('ab😀c', { maxLength: 3 })).toBe('ab…')
})

test('secrets are hidden before a server text is shortened', () => {
  const text = `${'x'.repeat(8)}secret-value`
  expect(serverText(text, { maxLength: 10, secrets: ['', 'secret-value'] })).toBe('xxxxxxxxRE…')
})
