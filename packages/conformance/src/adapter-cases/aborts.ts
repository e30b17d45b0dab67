import { countedSignal } from '../counted-signal.ts'
import { equal, ok, rejection } from '../expect.ts'
import { call, type Fixture, start, textOf, welcomed } from '../fixture.ts'
import type { ReferenceScheme } from '../reference-scheme.ts'
import type { Cases } from '../suite.ts'
import type { AdapterCase } from './adapter-case.ts'

/** Where a call is when the caller aborts it. */
const MOMENTS = ['before the call', 'in authorize', 'in settle', 'during a send'] as const

export const ABORTS: Cases<AdapterCase> = {
  'does nothing when the signal was aborted before': async (fixture) => {
    const scheme = fixture.scheme()
    const client = await fixture.client(scheme)
    await abortedCall(fixture, 'before the call')
    equal((await fixture.record()).requests.length, 0, 'requests')
    await welcomed(client, fixture.url('protected'))
  },
  'ends on abort while the scheme waits, even if it ignores the signal': async (fixture) => {
    await abortedCall(fixture, 'in authorize')
    equal((await fixture.record()).requests.length, 0, 'requests')
  },
  'ends on abort while the scheme settles, even if it ignores the signal': async (fixture) => {
    await abortedCall(fixture, 'in settle')
    equal((await fixture.record()).requests.length, 1, 'requests')
  },
  'ends on abort while a scheme waits that rejects with the reason': async (fixture) => {
    const controller = new AbortController()
    const scheme = fixture.scheme({
      onAuthorize: ({ signal }) =>
        controller.signal.aborted
          ? undefined
          : new Promise((_resolve, reject) => {
              signal?.addEventListener('abort', () => {
                // The reason of a signal may be anything.
                // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
                reject(signal.reason)
              })
              queueMicrotask(() => {
                controller.abort(new Error('changed my mind'))
              })
            }),
    })
    const client = await fixture.client(scheme)
    const { signal } = controller
    await rejection(call(client, { url: fixture.url('protected'), signal }), 'an aborted call')
    equal((await fixture.record()).requests.length, 0, 'requests')
    await welcomed(client, fixture.url('protected'))
  },
  'abandons an attempt that arrives after the abort': async (fixture) => {
    for (const moment of ['in authorize', 'in settle'] as const) {
      const { finish, attempts } = await abortedCall(fixture, moment)
      const { authorized, abandoned } = attempts
      finish()
      await fixture.until(() => attempts.abandoned > abandoned)
      equal(
        [attempts.authorized - authorized, attempts.abandoned - abandoned],
        [1, 1],
        `late attempts and abandoned attempts, ${moment}`,
      )
    }
    ok((await fixture.record()).requests.length <= 1, 'a late attempt was sent')
  },
  'ends on abort between two sends': async (fixture) => {
    const controller = new AbortController()
    const scheme = fixture.scheme({
      onSettle: () => {
        controller.abort(new Error('changed my mind'))
      },
    })
    const client = await fixture.client(scheme)
    const { signal } = controller
    await rejection(call(client, { url: fixture.url('protected'), signal }), 'an aborted call')
    equal((await fixture.record()).requests.length, 1, 'requests')
    await welcomed(client, fixture.url('protected'))
  },
  'ends on abort during a send, and abandons the attempt once': async (fixture) => {
    const { attempts } = await abortedCall(fixture, 'during a send')
    equal([attempts.settled, attempts.abandoned], [0, 1], 'settled and abandoned')
  },
  'ends on abort while the response body arrives': async (fixture) => {
    const controller = new AbortController()
    const client = await fixture.client()
    const { signal } = controller
    const response = await start(client, { url: fixture.url('halves'), signal })
    const reading = rejection(textOf(response), 'reading an aborted response')
    controller.abort(new Error('changed my mind'))
    ok((await reading) instanceof Error, 'expected an error')
    await fixture.event('cut')
    await welcomed(client, fixture.url('protected'))
  },
  'rejects with the reason of the signal': async (fixture) => {
    await rejectsWithReason(fixture, [new Error('changed my mind')])
  },
  'rejects with the reason of the signal when no reason was given': async (fixture) => {
    await rejectsWithReason(fixture, [])
  },
  'leaves no listener on the signal': async (fixture) => {
    const { signal, listeners } = countedSignal()
    const client = await fixture.client()
    for (const behavior of ['open', 'protected', 'protected', 'never']) {
      await call(client, { url: fixture.url(behavior), signal })
      await call(client, { url: fixture.url(behavior), method: 'PUT', body: 'text', signal })
    }
    const before = listeners()
    // Some clients keep one for each of their own requests until the request is collected as garbage.
    let kept: unknown[] = []
    for (let round = 0; round < 60 && listeners() > 0; round++) {
      // Garbage that stays for some rounds becomes old; if all of it dies young, V8 may never collect what is old.
      kept = round % 5 === 0 ? [] : [...kept, makeGarbage()]
      await fixture.record()
    }
    const left = `${listeners()} of ${before} listeners of eight calls are still on the signal`
    equal(listeners(), 0, left)
  },
  'does nothing when the signal is aborted after the response': async (fixture) => {
    const controller = new AbortController()
    const scheme = fixture.scheme()
    const client = await fixture.client(scheme)
    const { signal } = controller
    const { text } = await call(client, { url: fixture.url('protected'), signal })
    controller.abort(new Error('too late'))
    await fixture.record()
    equal(text, 'welcome', 'the response')
    equal([scheme.attempts.settled, scheme.attempts.abandoned], [2, 0], 'settled and abandoned')
  },
}

async function rejectsWithReason(fixture: Fixture, given: readonly [unknown?]): Promise<void> {
  for (const moment of MOMENTS) {
    const { error, reason } = await abortedCall(fixture, moment, given)
    ok(error === reason, `aborted ${moment}: expected signal.reason, found ${String(error)}`)
  }
}

interface AbortedCall {
  readonly error: unknown
  readonly reason: unknown
  readonly attempts: ReferenceScheme['attempts']
  /** Lets the scheme finish, after the abort. */
  readonly finish: () => void
}

/** A call that is aborted at a moment; its scheme ignores the signal. */
async function abortedCall(
  fixture: Fixture,
  moment: (typeof MOMENTS)[number],
  reason: readonly [unknown?] = [new Error('changed my mind')],
): Promise<AbortedCall> {
  const controller = new AbortController()
  const { signal } = controller
  let finish: () => void = () => undefined
  const wait = (here: boolean): unknown => {
    if (!here) return undefined
    // Other work first, so that the adapter is surely waiting.
    void fixture.record().then(() => {
      controller.abort(...reason)
    })
    return new Promise<void>((resolve) => {
      finish = resolve
    })
  }
  const scheme = fixture.scheme({
    onAuthorize: () => wait(moment === 'in authorize'),
    onSettle: () => wait(moment === 'in settle'),
  })
  const client = await fixture.client(scheme)
  if (moment === 'before the call') controller.abort(...reason)
  const url = fixture.url(moment === 'during a send' ? 'hang' : 'protected')
  const ended = rejection(call(client, { url, signal }), `a call that is aborted ${moment}`)
  if (moment === 'during a send') {
    const arrived = fixture.event('arrived')
    await Promise.race([arrived, ended])
    // `arrived` may be about an earlier call; the request of this one is on its way or there.
    for (let turn = 0; turn < 20; turn++) await fixture.record()
    controller.abort(...reason)
  }
  const error = await fixture.waitFor(`the end of a call that was aborted ${moment}`, ended)
  return {
    error,
    reason: signal.reason,
    attempts: scheme.attempts,
    finish: () => {
      finish()
    },
  }
}

/** Enough to make the garbage collector run. The result is only to be kept for a while. */
function makeGarbage(): unknown[] {
  // A test that exposes it doesn't depend on when the runtime collects.
  const { gc } = globalThis as { gc?: () => void }
  gc?.()
  const garbage: unknown[] = []
  for (let index = 0; index < 200_000; index++) garbage.push({ index })
  garbage.push({ index: new Uint8Array(16 * 1_048_576).byteLength })
  return garbage
}
