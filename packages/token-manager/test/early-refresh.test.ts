import { TokenError } from '@latchkey/token-manager'
import { expect, test, vi } from 'vitest'
import { issue, managers } from './managers.ts'

const DAY_MS = 86_400_000
const issueFor = (expiresInMs: number) => (n: number) => ({ value: `t-${n}`, expiresInMs })

test('an early refresh by the timer of a token with a long validity is not a tight loop', async () => {
  const m = managers(issueFor(90 * DAY_MS))
  await m.value(m.make({ background: true }).accessToken())
  expect([...m.time.timers.values()].every(({ at }) => at < 2 ** 31)).toBe(true)
  await m.time.advance(89 * DAY_MS)
  expect(m.requests).toHaveLength(1)
  await m.time.advance(DAY_MS)
  expect(m.requests).toHaveLength(2)
})

test('an early refresh by the timer begins with its window', async () => {
  const m = managers()
  await m.value(m.make({ background: true }).accessToken())
  await m.time.advance(3_300_000)
  expect(m.requests.map(({ at }) => at)).toEqual([0, 3_300_000])
})

test('an early refresh by a call begins with its window', async () => {
  const m = managers()
  const auth = m.make()
  await m.value(auth.accessToken())
  for (const ms of [3_299_999, 1]) {
    await m.time.advance(ms)
    expect(await m.value(auth.accessToken())).toBe('t-1')
  }
  await m.time.flush()
  expect(m.requests.map(({ at }) => at)).toEqual([0, 3_300_000])
})

test.each([60_000, 0])('a token that is valid for %i ms gets no timer', async (lifetimeMs) => {
  const m = managers(issueFor(lifetimeMs))
  await m.value(m.make({ background: true }).accessToken())
  expect(m.time.timers.size).toBe(0)
})

test('an early refresh that fails is not tried again within a second, until the token expires', async () => {
  const down = new TokenError('down', { kind: 'http', retryable: true })
  const m = managers((n, context) => (n === 1 ? issue(n, context) : Promise.reject(down)))
  const auth = m.make({ maxAttempts: 1 })
  await m.value(auth.accessToken())
  await m.time.advance(3_560_000)
  for (let n = 0; n < 99; n++) {
    expect(await m.value(auth.accessToken())).toBe('t-1')
    await m.time.advance(100)
  }
  const times = m.requests.slice(1).map(({ at }) => at)
  expect(times.length).toBeGreaterThan(2)
  for (const [n, at] of times.slice(1).entries()) {
    expect(at - (times[n] ?? 0)).toBeGreaterThanOrEqual(1_000)
  }
})

test('a refresh whose moment lies between two milliseconds comes before the end of use', async () => {
  const random = vi.spyOn(Math, 'random')
  for (let n = 0; n < 50; n++) {
    random.mockReturnValue(0.997 + n / 100_000)
    const m = managers()
    await m.value(m.make({ background: true, jitter: 1 }).accessToken())
    await m.time.advance(3_570_000)
    expect(m.requests).toHaveLength(2)
  }
  random.mockRestore()
})

test('a wall clock that jumps while a token is requested costs one more request', async () => {
  const m = managers((n, context) => {
    if (n === 1) m.time.wall += 7_200_000
    return issue(n, context)
  })
  expect(await m.value(m.make().accessToken())).toBe('t-2')
  expect(m.requests).toHaveLength(2)
})
