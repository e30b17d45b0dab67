import type { AuthAttempt, Authenticator } from '@latchkey/contract'
import { equal, ok, rejection } from '../expect.ts'
import { call, type Fixture, welcomed } from '../fixture.ts'
import { observed } from '../observed-scheme.ts'
import type { AdapterCase } from './adapter-case.ts'

/** What the adapter does with the attempts of a scheme. */
export const ATTEMPTS: readonly AdapterCase[] = [
  {
    name: 'sets every field of an attempt on every send',
    run: async (fixture) => {
      const client = await fixture.client(
        observed(fixture.scheme(), {
          fields: (headers, sends) => ({
            'x-first': `a${sends}`,
            ...headers,
            'x-second': `b${sends}`,
          }),
        }),
      )
      await welcomed(client, fixture.url('stale'), {
        method: 'PUT',
        headers: { 'X-Second': 'of the caller' },
        body: 'text',
      })
      const { requests } = await fixture.record()
      equal(
        requests.map(({ headers }) => [headers['x-first'], headers['x-second']]),
        [
          ['a1', 'b1'],
          ['a2', 'b2'],
          ['a3', 'b3'],
        ],
        'both fields of each send',
      )
    },
  },
  {
    name: 'sends the fields of the current attempt only',
    run: async (fixture) => {
      const client = await fixture.client(
        observed(fixture.scheme(), {
          fields: (headers, sends) => (sends === 1 ? { ...headers, 'x-first': 'once' } : headers),
        }),
      )
      await welcomed(client, fixture.url('protected'))
      const { requests } = await fixture.record()
      equal(
        requests.map(({ headers }) => headers['x-first'] ?? null),
        ['once', null],
        'a field that only the first attempt had',
      )
    },
  },
  {
    name: 'works with a scheme that has no settle',
    run: async (fixture) => {
      const attempt: AuthAttempt = { headers: { 'x-first': 'fixed' } }
      const fixed: Authenticator = {
        authorize: () => (fixture.isAsync ? Promise.resolve(attempt) : attempt),
      }
      const client = await fixture.client(fixed)
      await welcomed(client, fixture.url('open'))
      const { status } = await call(client, { url: fixture.url('protected') })
      equal(status, 401, 'the status')
      const { requests } = await fixture.record()
      equal(
        requests.map(({ headers }) => headers['x-first']),
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
  },
  {
    name: 'works with a scheme whose attempts are instances of a class',
    run: async (fixture) => {
      const scheme = fixture.scheme()
      const client = await fixture.client(new Delegate(scheme))
      // First, without credentials: some runtimes repeat a lost request by themselves.
      await rejection(call(client, { url: fixture.url('drop') }), 'a lost call')
      await welcomed(client, fixture.url('stale'), { method: 'POST', body: 'text' })
      equal([scheme.attempts.settled, scheme.attempts.abandoned], [3, 1], 'settled and abandoned')
    },
  },
  {
    name: 'works with a scheme that returns thenables',
    run: async (fixture) => {
      const client = await fixture.client(withThenables(fixture.scheme()))
      await welcomed(client, fixture.url('stale'), { method: 'POST', body: 'text' })
    },
  },
  {
    name: 'rejects with the error of the scheme, and discards the response',
    run: async (fixture) => {
      for (const where of ['onAuthorize', 'onSettle'] as const) {
        await passesOn(fixture, where)
      }
    },
  },
]

async function passesOn(fixture: Fixture, where: 'onAuthorize' | 'onSettle'): Promise<void> {
  const thrown = new Error('out of nonces')
  const fail = (): never => {
    throw thrown
  }
  const failLater = (): Promise<never> => Promise.reject(thrown)
  for (const body of [undefined, 'text']) {
    const scheme = fixture.scheme({ [where]: fixture.isAsync ? failLater : fail })
    const client = await fixture.client(scheme)
    const method = body === undefined ? 'GET' : 'POST'
    const request = { url: fixture.url('protected'), method, ...(body !== undefined && { body }) }
    const error = await rejection(call(client, request), `a throw in ${where}`)
    ok(causes(error).includes(thrown), `${where}: expected its error, found ${String(error)}`)
  }
}

/** An error and everything it was caused by: some clients wrap errors. */
export function causes(error: unknown): unknown[] {
  const found: unknown[] = []
  for (let at = error; at !== undefined && found.length < 10;) {
    found.push(at)
    at = at instanceof Error ? at.cause : undefined
  }
  return found
}

/** Methods on the prototype, with state that they find only through `this`. */
class Delegate implements Authenticator {
  readonly #scheme: Authenticator
  constructor(scheme: Authenticator) {
    this.#scheme = scheme
  }
  async authorize(request: Parameters<Authenticator['authorize']>[0]): Promise<AuthAttempt> {
    return new DelegateAttempt(await this.#scheme.authorize(request))
  }
}

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
  async settle(
    response: Parameters<NonNullable<AuthAttempt['settle']>>[0],
  ): Promise<AuthAttempt | undefined> {
    const next = await this.#attempt.settle?.(response)
    return next && new DelegateAttempt(next)
  }
  abandon(reason: unknown): void {
    this.#attempt.abandon?.(reason)
  }
}

/** `Awaitable` allows every thenable, not only promises. */
function withThenables(scheme: Authenticator): Authenticator {
  const thenable = <T>(value: PromiseLike<T> | T): PromiseLike<T> => {
    const promise = Promise.resolve(value)
    return {
      then: (onFulfilled, onRejected) => promise.then(onFulfilled, onRejected),
    }
  }
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
