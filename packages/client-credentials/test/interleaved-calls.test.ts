import {
  clientCredentials,
  type ClientCredentials,
  isTokenError,
  memoryTokenStore,
} from '@latchkey/client-credentials'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { VirtualTime } from '../../token-manager/test/virtual-time.ts'

const unhandled: unknown[] = []
const note = (reason: unknown): void => void unhandled.push(reason)
beforeEach(() => void process.on('unhandledRejection', note))
afterEach(() => {
  process.off('unhandledRejection', note)
  expect(unhandled.splice(0)).toEqual([])
})

/** An authorization server with generated responses; it counts concurrent requests and knows which tokens are valid. */
function scenario(answers: readonly Answer[], options: object = {}) {
  const time = new VirtualTime()
  const livesUntil = new Map<string, number>()
  let inFlight = 0
  let most = 0
  let sent = 0
  const fetch = async (_url: unknown, init?: RequestInit): Promise<Response> => {
    const answer = answers[sent++ % answers.length] ?? { status: 200, afterMs: 0, lifetimeS: 3600 }
    const value = `at-${sent}`
    const bornAt = time.monotonic
    most = Math.max(most, ++inFlight)
    try {
      await new Promise<void>((resolve, reject) => {
        time.clock.setTimeout(resolve, answer.afterMs)
        init?.signal?.addEventListener('abort', () => {
          reject(new Error('aborted'))
        })
      })
    } finally {
      inFlight--
    }
    if (answer.status === 0) throw new TypeError('fetch failed')
    livesUntil.set(value, bornAt + answer.lifetimeS * 1000)
    return answer.status === 200
      ? Response.json({ access_token: value, token_type: 'Bearer', expires_in: answer.lifetimeS })
      : Response.json({ error: 'rejected' }, { status: answer.status })
  }
  const make = (): ClientCredentials =>
    clientCredentials({
      tokenEndpoint: 'https://as.example/token',
      clientId: 'id',
      clientSecret: 'secret',
      origins: 'https://api.example',
      clock: time.clock,
      // A fetch in all that is used of it.
      fetch: fetch,
      ...options,
    })
  return { time, livesUntil, make, most: () => most, sent: () => sent }
}

interface Answer {
  readonly status: number
  readonly afterMs: number
  readonly lifetimeS: number
}

const answer = fc.record({
  status: fc.constantFrom(200, 200, 200, 400, 503, 0),
  afterMs: fc.constantFrom(0, 10, 500, 2_500),
  lifetimeS: fc.constantFrom(10, 90, 600, 3600),
})

const action = fc.oneof(
  fc.constantFrom('get', 'abortable', 'reject', 'abort').map((op) => ({ op, ms: 0 })),
  fc
    .tuple(fc.constantFrom('advance', 'jump'), fc.constantFrom(1, 400, 3_000, 50_000, 1_000_000))
    .map(([op, ms]) => ({ op, ms })),
)

test.each([
  ['alone', {}],
  ['with a timer', { background: true }],
  [
    'with a store and encryption',
    { store: memoryTokenStore(), encryptionKey: 'a key of at least 32 characters, longer' },
  ],
])(
  'any interleaving: one token request at a time, no expired token, no call hangs, %s',
  async (_name, options) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(answer, { minLength: 1, maxLength: 6 }),
        fc.array(action, { maxLength: 25 }),
        async (answers, actions) => {
          const store = 'store' in options ? { store: memoryTokenStore() } : {}
          const w = scenario(answers, { ...options, ...store })
          const auth = w.make()
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
                    expect(w.livesUntil.get(value)).toBeGreaterThan(w.time.monotonic)
                  },
                  (error: unknown) => {
                    if (error !== reason && !isTokenError(error)) throw error
                  },
                ),
              )
              await w.time.flush()
            }
            if (op === 'reject') auth.invalidate(last)
            if (op === 'abort') controllers.shift()?.abort(reason)
            if (op === 'advance') await w.time.advance(ms)
            if (op === 'jump') w.time.wall += ms
          }
          const all = await w.time.settle(Promise.all(waiting))
          if (all.status === 'rejected') throw all.reason
          expect(w.most()).toBeLessThanOrEqual(1)
          await w.time.settle(auth.close())
          await w.time.advance(10_000)
          expect(w.time.timers.size).toBe(0)
        },
      ),
      { numRuns: 60 },
    )
  },
  120_000,
)

test('a thousand calls at a time cause one request, cold, at expiry and after rejection', async () => {
  const w = scenario([{ status: 200, afterMs: 50, lifetimeS: 3600 }])
  const auth = w.make()
  const many = async () => {
    const calls = Array.from({ length: 1000 }, () => auth.accessToken())
    const result = await w.time.settle(Promise.all(calls))
    if (result.status === 'rejected') throw result.reason
    return result.value[0]?.value ?? ''
  }
  expect(await many()).toBe('at-1')
  await w.time.advance(3_350_000)
  expect(await many()).toBe('at-1')
  await w.time.advance(100)
  expect(await many()).toBe('at-2')
  await w.time.advance(3_600_000)
  const value = await many()
  for (let n = 0; n < 1000; n++) auth.invalidate(value)
  expect(await many()).toBe('at-4')
  expect(w.sent()).toBe(4)
})
