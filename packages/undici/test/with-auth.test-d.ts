import type { Authenticator } from '@latchkey/contract'
import { withAuth, type WithAuthOptions } from '@latchkey/undici'
import { Agent, Client, type Dispatcher, MockAgent, Pool, ProxyAgent } from 'undici'
import { expectTypeOf, test } from 'vitest'

const scheme: Authenticator = { authorize: () => ({ headers: {} }) }

test('the result is an interceptor of undici', () => {
  const interceptor = withAuth(scheme)
  expectTypeOf(interceptor).toEqualTypeOf<Dispatcher.DispatcherComposeInterceptor>()
  expectTypeOf(interceptor).not.toBeAny()
  expectTypeOf(interceptor).parameter(0).not.toBeAny()
})

test('every dispatcher composes it', () => {
  const interceptor = withAuth(scheme)
  for (const dispatcher of [
    new Agent(),
    new Client('https://api.example'),
    new Pool('https://api.example'),
    new MockAgent(),
    new ProxyAgent('http://proxy.example'),
  ]) {
    expectTypeOf(dispatcher.compose(interceptor)).toEqualTypeOf<Dispatcher.ComposedDispatcher>()
    expectTypeOf(dispatcher.compose([interceptor])).toEqualTypeOf<Dispatcher.ComposedDispatcher>()
  }
})

test('the options are the documented ones', () => {
  expectTypeOf<WithAuthOptions>().toEqualTypeOf<{ readonly origin?: string | URL | undefined }>()
  withAuth(scheme, {})
  withAuth(scheme, { origin: new URL('https://api.example') })
})

test('wrong uses do not compile', () => {
  // @ts-expect-error a scheme is missing
  withAuth()
  // @ts-expect-error a token is not a scheme
  withAuth('token')
  // @ts-expect-error what authorize gives has headers
  withAuth({ authorize: () => ({}) })
  // @ts-expect-error an origin is text or a URL
  withAuth(scheme, { origin: 1 })
  // @ts-expect-error there is no such option
  withAuth(scheme, { origins: [] })
  // @ts-expect-error compose takes the interceptor, not the maker of it
  new Agent().compose(withAuth)
  // @ts-expect-error nor the scheme
  new Agent().compose(scheme)
})
