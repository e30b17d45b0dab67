import { assertAuthenticator } from '@latchkey/contract'
import { expect, test } from 'vitest'

test('accepts whatever has an authorize function', () => {
  class Scheme {
    authorize(): { headers: object } {
      return { headers: {} }
    }
  }
  expect(() => {
    assertAuthenticator(new Scheme())
  }).not.toThrow()
})

test.each([
  undefined,
  null,
  'digest',
  7,
  {},
  { authorize: 'Bearer' },
  { username: 'u', password: 'secret' },
])('rejects %o and says what was expected, never the value', (value) => {
  const call = (): void => {
    assertAuthenticator(value)
  }
  expect(call).toThrow(TypeError)
  expect(call).toThrow(/^"authenticator" must be a scheme/)
  expect(call).not.toThrow(/secret/)
})
