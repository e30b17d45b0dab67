import { connect, type ConnectOptions } from '@latchkey/sdk'
import { expect, test } from 'vitest'

const ACCOUNT = { clientId: 'i', clientSecret: 's' }

test('options of the client reach it, and those of signing in do not', () => {
  expect(() => connect({ ...ACCOUNT, maxPages: 0 })).toThrow(/maxPages/)
  const options = { userAgent: 'a/1', retry: false, headers: { 'x-a': '1' } } as const
  expect(connect({ ...ACCOUNT, ...options })).toBeDefined()
})

test('an option of neither is rejected', () => {
  const options = { ...ACCOUNT, clientID: 'i' } as ConnectOptions
  expect(() => connect(options)).toThrow(new TypeError('unknown option "clientID"'))
})
