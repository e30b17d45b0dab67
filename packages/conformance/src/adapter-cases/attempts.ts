import type { AuthAttempt, Authenticator, AuthResponse } from '@latchkey/contract'
import { causes } from '../causes.ts'
import { equal, ok, rejection } from '../expect.ts'
import { call, eachRequest, welcomed } from '../fixture.ts'
import type { Cases } from '../suite.ts'
import type { AdapterCase } from './adapter-case.ts'

/** What the adapter does with the attempts of a scheme. */
export const ATTEMPTS: Cases<AdapterCase> = {
  'sets every field of an attempt on every send': async (fixture) => {
    const client = await fixture.observing({
      fields: (headers, sends) => ({
        'x-first': `a${sends}`,
        ...headers,
        'x-second': `b${sends}`,
      }),
    })
    await welcomed(client, fixture.url('stale'), {
      method: 'PUT',
      headers: { 'X-Second': 'of the caller' },
      body: 'text',
    })
    equal(
      await eachRequest(fixture, ({ headers }) => [headers['x-first'], headers['x-second']]),
      [
        ['a1', 'b1'],
        ['a2', 'b2'],
        ['a3', 'b3'],
      ],
      'both fields of each send',
    )
  },
  'sends the fields of the current attempt only': async (fixture) => {
    const client = await fixture.observing({
      fields: (headers, sends) => (sends === 1 ? { ...headers, 'x-first': 'once' } : headers),
    })
    await welcomed(client, fixture.url('protected'))
    equal(
      await eachRequest(fixture, ({ headers }) => headers['x-first'] ?? null),
      ['once', null],
      'a field that only the first attempt had',
    )
  },
  'works with a scheme that has no settle': async (fixture) => {
    const attempt: AuthAttempt = { headers: { 'x-first': 'fixed' } }
    const fixed: Authenticator = {
      authorize: () => (fixture.isAsync ? Promise.resolve(attempt) : attempt),
    }
    const client = await fixture.client(fixed)
    await welcomed(client, fixture.url('open'))
    const { status } = await call(client, { url: fixture.url('protected') })
    equal(status, 401, 'the status')
    equal(
      await eachRequest(fixture, ({ headers }) => headers['x-first']),
      ['fixed', 'fixed'],
      'the field of each send',
    )
    // Nothing of ours may fail because the attempt has no `abandon`.
    const error = await rejection(call(client, { url: fixture.url('drop') }), 'a lost call')
    ok(
      !String(error).includes('abandon'),
      `expected the client's own error, found ${String(error)}`,
    )
  },
  'works with a scheme whose attempts are instances of a class': async (fixture) => {
    const scheme = fixture.scheme()
    const client = await fixture.client({
      authorize: async (request) => new DelegateAttempt(await scheme.authorize(request)),
    })
    // First, without credentials: some runtimes repeat a lost request by themselves.
    await rejection(call(client, { url: fixture.url('drop') }), 'a lost call')
    await welcomed(client, fixture.url('stale'), { method: 'POST', body: 'text' })
    equal([scheme.attempts.settled, scheme.attempts.abandoned], [3, 1], 'settled and abandoned')
  },
  'works with a scheme that returns thenables': async (fixture) => {
    const client = await fixture.client(withThenables(fixture.scheme()))
    await welcomed(client, fixture.url('stale'), { method: 'POST', body: 'text' })
  },
  'rejects with the error of the scheme, and discards the response': async (fixture) => {
    const thrown = new Error('out of nonces')
    const fail = (): never => {
      throw thrown
    }
    const failLater = (): Promise<never> => Promise.reject(thrown)
    for (const where of ['onAuthorize', 'onSettle'] as const) {
      for (const rest of [{}, { method: 'POST', body: 'text' }]) {
        const scheme = fixture.scheme({ [where]: fixture.isAsync ? failLater : fail })
        const client = await fixture.client(scheme)
        const running = call(client, { url: fixture.url('protected'), ...rest })
        const error = await rejection(running, `a throw in ${where}`)
        ok(causes(error).includes(thrown), `${where}: expected its error, found ${String(error)}`)
      }
    }
  },
}

/** Methods on the prototype, with state that they find only through `this`. */
class DelegateAttempt implements AuthAttempt {
  readonly #attempt: AuthAttempt
  constructor(attempt: AuthAttempt) {
    this.#attempt = attempt
  }
  get headers(): AuthAttempt['headers'] {
    return this.#attempt.headers
  }
  get expectsChallenge(): boolean {
    return this.#attempt.expectsChallenge ?? false
  }
  async settle(response: AuthResponse): Promise<AuthAttempt | undefined> {
    const next = await this.#attempt.settle?.(response)
    return next && new DelegateAttempt(next)
  }
  abandon(reason: unknown): void {
    this.#attempt.abandon?.(reason)
  }
}

/** `Awaitable` allows every thenable, not only promises. */
function withThenables(scheme: Authenticator): Authenticator {
  const thenable = <T>(promise: Promise<T>): PromiseLike<T> => ({
    then: (onFulfilled, onRejected) => promise.then(onFulfilled, onRejected),
  })
  const wrap = (attempt: AuthAttempt): AuthAttempt => ({
    ...attempt,
    settle: (response) =>
      thenable(Promise.resolve(attempt.settle?.(response)).then((next) => next && wrap(next))),
  })
  return {
    authorize: (request) =>
      thenable(Promise.resolve(scheme.authorize(request)).then((attempt) => wrap(attempt))),
  }
}
