import type { AuthAttempt } from '@latchkey/contract'
import { digest } from '@latchkey/digest'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer, credentialsOf, request, turn, url } from './exchange.ts'

const step = fc.record({
  act: fc.constantFrom('authorize', 'abort', 'ok', 'next', 'reject', 'stale', 'abandon', 'alien'),
  pick: fc.nat(9),
  nonce: fc.nat(5),
})

test.each(['share', 'race'] as const)(
  'any interleaving uses each nc of a nonce once and leaves nobody waiting (%s)',
  async (coldStart) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 50 }), async (steps) => {
        const auth = digest({ username: 'u', password: 'p', origins: url.origin, coldStart })
        const used = new Set<string>()
        const open: AuthAttempt[] = []
        const stops: AbortController[] = []
        let waiting = 0
        const take = (attempt: AuthAttempt | undefined) => {
          if (attempt === undefined) return
          open.push(attempt)
          const params = credentialsOf(attempt)
          if (params === undefined) return
          const key = `${params['nonce']!} ${params['nc']!}`
          expect(used.has(key)).toBe(false)
          used.add(key)
        }
        const settle = async (act: string, attempt: AuthAttempt | undefined, nonce: number) => {
          const challenge = [
            act === 'alien'
              ? 'Basic realm="r"'
              : `Digest realm="r", nonce="n${nonce}", qop="auth", stale=${act === 'stale'}`,
          ]
          const reply =
            act === 'ok'
              ? { status: 200 }
              : act === 'next'
                ? { status: 200, authenticationInfo: `nextnonce="n${nonce}"` }
                : { status: 401, challenge }
          if (act === 'abandon') attempt?.abandon?.(new Error('gone'))
          else take(await attempt?.settle?.(answer(url, reply)))
        }
        for (const { act, pick, nonce } of steps) {
          if (act === 'authorize') {
            const stop = new AbortController()
            stops.push(stop)
            waiting++
            void Promise.resolve(auth.authorize(request('/', 'GET', { signal: stop.signal })))
              .then(take, (reason: unknown) => {
                expect(reason).toBe(stop.signal.reason)
              })
              .finally(() => waiting--)
          } else if (act === 'abort') {
            stops[pick % Math.max(stops.length, 1)]?.abort(new Error('stop'))
          } else {
            const [attempt] = open.splice(pick % Math.max(open.length, 1), 1)
            await settle(act, attempt, nonce)
          }
          await turn()
        }
        for (let rounds = 0; open.length > 0 && rounds < 500; rounds++) {
          await settle('ok', open.pop(), 0)
          await turn()
        }
        expect(waiting).toBe(0)
      }),
      { numRuns: 300 },
    )
  },
)
