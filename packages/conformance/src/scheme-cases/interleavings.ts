import type { AuthAttempt, Authenticator } from '@latchkey/contract'
import { turn } from '../deadline.ts'
import { ok } from '../expect.ts'
import type { SchemeCall, SchemeCase, SchemeFixture } from '../scheme-fixture.ts'
import type { Cases } from '../suite.ts'

/** How a call of an interleaving ends. */
const ENDS = ['settled', 'abandoned', 'never'] as const

/** Within this time a call is served although another one never ends. */
const MAX_WAIT_MS = 4_000

export const SCHEME_INTERLEAVINGS: Cases<SchemeCase> = {
  'serves 20 calls at a time that all begin without a challenge': async (fixture) => {
    const scheme = await fixture.make()
    const methods = ['GET', 'POST', 'DELETE', 'PUT']
    const calls = Array.from({ length: 20 }, (_, index) =>
      fixture.welcomed(scheme, {
        method: methods[index % 4] ?? 'GET',
        target: `/items/${index}?a=${index}`,
        ...(index % 2 === 1 && { body: `body ${index}` }),
      }),
    )
    await Promise.all(calls)
  },
  'serves calls whose responses arrive in any order': async (fixture) => {
    for (const order of permutations([0, 1, 2])) {
      const scheme = await fixture.make()
      await inOrder(fixture, scheme, order)
      await fixture.welcomed(scheme)
    }
  },
  'works after attempts that are abandoned, for any reason': async (fixture) => {
    for (const reason of [
      undefined,
      null,
      'text',
      new Error('lost'),
      new DOMException('x', 'AbortError'),
    ]) {
      const scheme = await fixture.make()
      for (let round = 0; round < 3; round++) {
        const attempt = await fixture.authorize(scheme)
        attempt.abandon?.(reason)
        await fixture.welcomed(scheme)
      }
    }
  },
  'works after an abandoned answer to a challenge': async (fixture) => {
    const scheme = await fixture.make()
    for (let round = 0; round < 3; round++) {
      const attempt = await fixture.authorize(scheme)
      const next = await fixture.settle(attempt, await fixture.respond({}, attempt.headers))
      next?.abandon?.(new Error('lost'))
      await fixture.welcomed(scheme)
    }
  },
  'does not wait for an attempt that never ends': async (fixture) => {
    const scheme = await fixture.make()
    for (const moment of ['the first send', 'the answer to a challenge']) {
      const attempt = await fixture.authorize(scheme)
      if (moment !== 'the first send') {
        await fixture.settle(attempt, await fixture.respond({}, attempt.headers))
      }
      const startedAt = performance.now()
      await fixture.waitFor(
        `a call while ${moment} of another one never ends`,
        fixture.welcomed(scheme, { target: '/items/other' }),
      )
      const took = performance.now() - startedAt
      ok(took < MAX_WAIT_MS, `a call waited ${Math.round(took)} ms for ${moment} of another one`)
    }
  },
  'serves a call after any two others, however they end': async (fixture) => {
    for (const first of ENDS) {
      for (const second of ENDS) {
        const scheme = await fixture.make()
        for (const end of [first, second]) {
          const attempt = await fixture.authorize(scheme)
          if (end === 'abandoned') attempt.abandon?.(new Error('lost'))
          if (end === 'settled') await finish(fixture, attempt, {})
        }
        await fixture.welcomed(scheme)
      }
    }
  },
}

function callOf(index: number): SchemeCall {
  return {
    method: index === 1 ? 'POST' : 'GET',
    target: `/items/${index}`,
    ...(index === 1 && { body: 'b' }),
  }
}

/** Starts a call for each index, and settles those that are ready in this order: a scheme may make one wait for another. */
async function inOrder(
  fixture: SchemeFixture,
  scheme: Authenticator,
  order: readonly number[],
): Promise<void> {
  const ready = new Map<number, AuthAttempt>()
  const waiting = new Map(
    order
      .slice()
      .sort()
      .map((index) => [
        index,
        fixture.authorize(scheme, callOf(index)).then((attempt) => {
          ready.set(index, attempt)
          waiting.delete(index)
        }),
      ]),
  )
  for (let left = order.length; left > 0;) {
    await turn()
    const index = order.find((one) => ready.has(one))
    if (index === undefined) {
      await Promise.race(waiting.values())
      continue
    }
    await finish(fixture, ready.get(index), callOf(index))
    ready.delete(index)
    left--
  }
}

/** Settles an attempt, and every further one, until the call is over. */
async function finish(
  fixture: SchemeFixture,
  attempt: AuthAttempt | undefined,
  call: SchemeCall,
): Promise<void> {
  for (let current = attempt, sends = 1; current !== undefined && sends <= 4; sends++) {
    const response = await fixture.respond(call, current.headers)
    const next = await fixture.settle(current, response)
    const isOver = next === undefined && response.status === 401
    ok(
      !isOver,
      `the server rejected ${call.method ?? 'GET'} ${call.target ?? ''} after ${sends} sends`,
    )
    current = next
  }
}

function permutations(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]]
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  )
}
