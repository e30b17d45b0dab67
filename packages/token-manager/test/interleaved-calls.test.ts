import { isTokenError, memoryTokenStore, TokenError } from '@latchkey/token-manager'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { managers } from './managers.ts'

interface Answer {
  readonly status: number
  readonly afterMs: number
  readonly lifetimeMs: number
}

/** Managers with generated answers; concurrent requests are counted, and until when each token is valid is known. */
function answering(answers: readonly Answer[]) {
  const validUntil = new Map<string, number>()
  let inFlight = 0
  let most = 0
  const m = managers(async (n) => {
    const { status, afterMs, lifetimeMs } = answers[(n - 1) % answers.length]!
    const value = `t-${n}`
    const bornAt = m.time.monotonic
    most = Math.max(most, ++inFlight)
    await m.sleep(afterMs)
    inFlight--
    if (status === 0) throw new TypeError('fetch failed')
    const retryable = status === 503
    if (status !== 200) throw new TokenError('rejected', { kind: 'http', status, retryable })
    validUntil.set(value, bornAt + lifetimeMs)
    return { value, expiresInMs: lifetimeMs }
  })
  return { ...m, validUntil, most: () => most }
}

const answer = fc.record({
  status: fc.constantFrom(200, 200, 200, 400, 503, 0),
  afterMs: fc.constantFrom(0, 10, 500, 2_500),
  lifetimeMs: fc.constantFrom(10_000, 90_000, 600_000, 3_600_000),
})

const action = fc.oneof(
  fc.constantFrom('get', 'abortable', 'reject', 'abort').map((op) => ({ op, ms: 0 })),
  fc
    .tuple(fc.constantFrom('advance', 'jump'), fc.constantFrom(1, 400, 3_000, 50_000, 1_000_000))
    .map(([op, ms]) => ({ op, ms })),
)

test.each([
  ['alone', () => ({ jitter: 0.1 })],
  ['with a timer', () => ({ jitter: 0.1, background: true })],
  [
    'with a store and encryption',
    () => ({
      jitter: 0.1,
      store: memoryTokenStore(),
      encryptionKey: 'a key of at least 32 characters, longer',
    }),
  ],
])(
  'any interleaving: one token request at a time, no expired token, no call hangs, %s',
  async (_name, options) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(answer, { minLength: 1, maxLength: 6 }),
        fc.array(action, { maxLength: 25 }),
        async (answers, actions) => {
          const m = answering(answers)
          const auth = m.make(options())
          const waiting: Promise<unknown>[] = []
          const controllers: AbortController[] = []
          const reason = new Error('changed my mind')
          let last = ''
          for (const { op, ms } of actions) {
            if (op === 'get' || op === 'abortable') {
              const controller = new AbortController()
              if (op === 'abortable') controllers.push(controller)
              waiting.push(
                auth.accessToken({ signal: controller.signal }).then(
                  ({ value }) => {
                    last = value
                    expect(m.validUntil.get(value)).toBeGreaterThan(m.time.monotonic)
                  },
                  (error: unknown) => {
                    if (error !== reason && !isTokenError(error)) throw error
                  },
                ),
              )
              await m.time.flush()
            }
            if (op === 'reject') auth.invalidate(last)
            if (op === 'abort') controllers.shift()?.abort(reason)
            if (op === 'advance') await m.time.advance(ms)
            if (op === 'jump') m.time.wall += ms
          }
          const all = await m.time.settle(Promise.all(waiting))
          if (all.status === 'rejected') throw all.reason
          expect(m.most()).toBeLessThanOrEqual(1)
          await m.time.settle(auth.close())
          await m.time.advance(10_000)
          expect(m.time.timers.size).toBe(0)
        },
      ),
      { numRuns: 60 },
    )
  },
  120_000,
)

test('a thousand calls at a time cause one request, cold, at expiry and after rejection', async () => {
  const m = answering([{ status: 200, afterMs: 50, lifetimeMs: 3_600_000 }])
  const auth = m.make()
  const many = async () => {
    const calls = Array.from({ length: 1000 }, () => auth.accessToken())
    const result = await m.time.settle(Promise.all(calls))
    if (result.status === 'rejected') throw result.reason
    return result.value[0]?.value ?? ''
  }
  expect(await many()).toBe('t-1')
  await m.time.advance(3_350_000)
  expect(await many()).toBe('t-1')
  await m.time.advance(100)
  expect(await many()).toBe('t-2')
  await m.time.advance(3_600_000)
  const value = await many()
  for (let n = 0; n < 1000; n++) auth.invalidate(value)
  expect(await many()).toBe('t-4')
  expect(m.requests).toHaveLength(4)
})
