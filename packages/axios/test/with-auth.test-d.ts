import { withAuth } from '@latchkey/axios'
import type { Authenticator } from '@latchkey/contract'
import axios, { type AxiosAdapter, type AxiosPromise, type InternalAxiosRequestConfig } from 'axios'
import { expectTypeOf, test } from 'vitest'

const scheme: Authenticator = { authorize: () => ({ headers: {} }) }

test('the result is an adapter of axios', () => {
  const adapter = withAuth(scheme)
  expectTypeOf(adapter).toEqualTypeOf<AxiosAdapter>()
  expectTypeOf(adapter).not.toBeAny()
  expectTypeOf(adapter).parameters.toEqualTypeOf<[InternalAxiosRequestConfig]>()
  expectTypeOf(adapter).returns.toEqualTypeOf<AxiosPromise>()
  axios.create({ adapter })
})

test('the adapter below is given as axios takes it', () => {
  withAuth(scheme, 'http')
  withAuth(scheme, ['xhr', 'fetch'])
  withAuth(scheme, axios.getAdapter('fetch'))
  withAuth(scheme, withAuth(scheme))
})

test('wrong uses do not compile', () => {
  // @ts-expect-error a scheme is missing
  withAuth()
  // @ts-expect-error a token is not a scheme
  withAuth('token')
  // @ts-expect-error what authorize gives has headers
  withAuth({ authorize: () => ({}) })
  // @ts-expect-error a fetch is not an adapter
  withAuth(scheme, fetch)
  // @ts-expect-error there are two parameters
  withAuth(scheme, 'http', {})
  // @ts-expect-error axios takes the adapter, not the scheme
  axios.create({ adapter: scheme })
})
