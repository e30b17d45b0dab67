import { assertAuthenticator } from '@latchkey/contract'
import { expect, test } from 'vitest'

test('whatever has an authorize function is accepted', () => {
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
])('%o is rejected with what was expected, never the value', (value) => {
  const call = (): void => {
    assertAuthenticator(value)
  }
  expect(call).toThrow(TypeError)
  expect(call).toThrow(/^"authenticator" must be a scheme/)
  expect(call).not.toThrow(/secret/)
})
