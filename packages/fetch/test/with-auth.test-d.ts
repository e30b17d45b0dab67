import type { Authenticator } from '@latchkey/contract'
import { withAuth } from '@latchkey/fetch'
import { expectTypeOf, test } from 'vitest'

const scheme: Authenticator = { authorize: () => ({ headers: {} }) }

test('the result is a fetch: it has the parameters and the result of fetch', () => {
  const fetch = withAuth(scheme)
  expectTypeOf(fetch).toEqualTypeOf<typeof globalThis.fetch>()
  expectTypeOf(fetch).not.toBeAny()
  expectTypeOf(fetch).parameter(0).not.toBeAny()
  expectTypeOf(fetch).returns.toEqualTypeOf<Promise<Response>>()
  expectTypeOf(withAuth(scheme, withAuth(scheme))).toEqualTypeOf<typeof globalThis.fetch>()
})

test('wrong uses do not compile', () => {
  // @ts-expect-error a scheme is missing
  withAuth()
  // @ts-expect-error a token is not a scheme
  withAuth('token')
  // @ts-expect-error what authorize gives has headers
  withAuth({ authorize: () => ({}) })
  // @ts-expect-error fields have text
  withAuth({ authorize: () => ({ headers: { authorization: 1 } }) })
  // @ts-expect-error a base URL is not a fetch
  withAuth(scheme, 'https://api.example')
  // @ts-expect-error there are two parameters
  withAuth(scheme, fetch, {})
})
