import { type AuthRequest, requestTarget, sendWithAuth } from '@latchkey/contract'
import { isTokenError } from '@latchkey/client-credentials'
import { expect, test } from 'vitest'
import { type Reply, scenario } from './scenario.ts'

const CALLS = 20_000
const CALLERS = 20
const FAULTS = 0.05
const LIFETIME_S = 60
const LONGEST_PAUSE_MS = 20_000

/** Mulberry32: the same faults for the same seed. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const url = new URL('https://api.example/items')
const request: AuthRequest = {
  method: 'GET',
  url,
  target: requestTarget(url),
  headers: new Headers(),
}

test.each([1, 2, 3])(
  '20,000 calls with 5 % faults: none is rejected that the token endpoint could have prevented (seed %i)',
  async (seed) => {
    const next = random(seed)
    const isFault = () => next() < FAULTS
    /** Until when each token is accepted. */
    const valid = new Map<string, number>()
    let lastRequestFailed = false
    const faults: (() => Response | Promise<Response>)[] = [
      () => new Response('', { status: 503 }),
      () => new Response('', { status: 429, headers: { 'retry-after': '2' } }),
      () => new Response('<html>a proxy</html>'),
      () => Promise.reject(new TypeError('fetch failed')),
      () => new Promise<never>(() => undefined),
    ]
    const reply: Reply = (n) => {
      lastRequestFailed = isFault()
      if (lastRequestFailed) return faults[Math.floor(next() * faults.length)]?.() ?? issue(n)
      return issue(n)
    }
    const issue = (n: number) => {
      valid.set(`at-${n}`, w.time.wall + LIFETIME_S * 1000)
      return Response.json({
        access_token: `at-${n}`,
        token_type: 'Bearer',
        expires_in: LIFETIME_S,
      })
    }
    const w = scenario(reply)
    const auth = w.make('one', { timeoutMs: 2_000 })
    const counts = { served: 0, rejected: 0, withoutToken: 0, preventable: 0, revocations: 0 }

    let wasStray = false
    /** The API: 5 % of its responses are faults, a fifth of them stray 401s, and now and then a token is revoked. */
    const send = (headers: Readonly<Record<string, string>>) => {
      const token = (headers['authorization'] ?? '').replace('Bearer ', '')
      const isValid = (valid.get(token) ?? 0) > w.time.wall
      wasStray = isValid && next() < FAULTS / 5
      const status = !isValid || wasStray ? 401 : isFault() ? 503 : 200
      if (isValid && next() < 1 / 200) {
        counts.revocations++
        valid.delete(token)
      }
      return Promise.resolve({ status, headers: new Headers() })
    }
    const describe = ({ status, headers }: { status: number; headers: Headers }) => ({
      status,
      url,
      headers,
    })
    const call = async (): Promise<void> => {
      const tokenRequests = w.sent.length
      try {
        const client = { request, send, describe, discard: () => undefined }
        const { status } = await sendWithAuth(auth, client)
        if (status !== 401) counts.served++
        else counts.rejected++
        if (status === 401 && !wasStray) counts.preventable++
      } catch (error) {
        if (!isTokenError(error)) throw error
        counts.withoutToken++
        // Excused only if the newest token request failed.
        if (!lastRequestFailed && w.sent.length === tokenRequests) counts.preventable++
      }
    }
    const caller = async (): Promise<void> => {
      for (let n = 0; n < CALLS / CALLERS; n++) {
        await new Promise<void>((resolve) => {
          w.time.clock.setTimeout(resolve, next() * LONGEST_PAUSE_MS)
        })
        await call()
      }
    }
    const all = Promise.all(Array.from({ length: CALLERS }, caller))
    expect((await w.time.settle(all)).status).toBe('fulfilled')
    process.stdout.write(
      `seed ${seed}: ${JSON.stringify({ ...counts, tokenRequests: w.sent.length })}\n`,
    )
    expect(counts).toMatchObject({ preventable: 0 })
    expect(counts.served + counts.rejected + counts.withoutToken).toBe(CALLS)
  },
)
