import type { AuthAttempt, Authenticator } from '@latchkey/contract'
import { countedSignal } from '../counted-signal.ts'
import { turn } from '../deadline.ts'
import { equal, ok } from '../expect.ts'
import type { SchemeCase, SchemeFixture } from '../scheme-fixture.ts'
import type { Cases } from '../suite.ts'

/** Within this time a scheme reacts to an abort. */
const PROMPT_MS = 2_000

export const SCHEME_ABORTS: Cases<SchemeCase> = {
  'ends on abort while it waits, with the reason of the signal': async (fixture) => {
    for (const iterations of [-1, 0, 1, 5]) {
      await abortedAuthorize(fixture, await fixture.make(), iterations)
    }
  },
  'ends on abort while it waits for another call': async (fixture) => {
    const scheme = await fixture.make()
    // This attempt never ends, so a scheme that waits for challenges makes the next call wait.
    await fixture.authorize(scheme)
    await abortedAuthorize(fixture, scheme, 1)
    await fixture.welcomed(scheme)
  },
  'serves other calls when one is aborted': async (fixture) => {
    const scheme = await fixture.make()
    const controller = new AbortController()
    const { signal } = controller
    const aborted = fixture.authorize(scheme, { signal }).then(
      (attempt) => attempt.abandon?.(signal.reason),
      () => undefined,
    )
    const others = Promise.all([fixture.welcomed(scheme), fixture.welcomed(scheme)])
    controller.abort(new Error('changed my mind'))
    await aborted
    await others
    await fixture.welcomed(scheme)
  },
  'works after an attempt that arrives after the abort': async (fixture) => {
    const scheme = await fixture.make()
    for (let round = 0; round < 3; round++) {
      await abortedAuthorize(fixture, scheme, 0)
      await fixture.welcomed(scheme)
    }
  },
  'leaves no listener on the signal': async (fixture) => {
    const scheme = await fixture.make()
    const { signal, listeners } = countedSignal()
    await fixture.welcomed(scheme, { signal })
    await Promise.all(
      Array.from({ length: 5 }, () =>
        fixture.welcomed(scheme, { signal, method: 'POST', body: 'b' }),
      ),
    )
    for (let round = 0; round < 20 && listeners() > 0; round++) await turn()
    equal(listeners(), 0, 'listeners that are left on the signal of six calls')
  },
}

/** Aborts during `authorize`, after some iterations of the event loop; -1: before the call. */
async function abortedAuthorize(
  fixture: SchemeFixture,
  scheme: Authenticator,
  iterations: number,
): Promise<void> {
  const controller = new AbortController()
  const { signal } = controller
  const reason = new Error('changed my mind')
  if (iterations < 0) controller.abort(reason)
  const running = fixture.authorize(scheme, { signal }).then(
    (attempt) => ({ attempt }),
    (error: unknown) => ({ error }),
  )
  for (let passed = 0; passed < iterations; passed++) await turn()
  const abortedAt = performance.now()
  controller.abort(reason)
  const result: { attempt?: AuthAttempt; error?: unknown } = await fixture.waitFor(
    'the end of authorize after an abort',
    running,
  )
  const took = performance.now() - abortedAt
  ok(took < PROMPT_MS, `authorize ended ${Math.round(took)} ms after the abort`)
  if ('error' in result) {
    ok(result.error === reason, `expected signal.reason, found ${String(result.error)}`)
  }
  // An attempt that was ready before the abort is abandoned.
  result.attempt?.abandon?.(reason)
}
