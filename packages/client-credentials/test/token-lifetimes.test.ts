import { describe, expect, test, vi } from 'vitest'
import { issue, issueFor, rejection, scenario } from './scenario.ts'

const jwt = (claims: object) =>
  `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`
const hour = { access_token: jwt({ iat: 5_000, exp: 8_600 }), expires_in: undefined }

describe('a token is used for its life less half a minute when the answer says', () => {
  test.each([
    ['a number', { expires_in: 630 }, 600_000],
    ['a fraction', { expires_in: 630.5 }, 600_500],
    ['a numeric string', { expires_in: '630' }, 600_000],
    ['a numeric string with a fraction', { expires_in: '630.5' }, 600_500],
    ['a number and a JWT', { ...hour, expires_in: 630 }, 600_000],
    ['a word and a JWT', { ...hour, expires_in: 'soon' }, 3_570_000],
    ['an empty string and a JWT', { ...hour, expires_in: '' }, 3_570_000],
    ['an endless number and a JWT', { ...hour, expires_in: '1e999' }, 3_570_000],
    ['a boolean and a JWT', { ...hour, expires_in: true }, 3_570_000],
    ['a list and a JWT', { ...hour, expires_in: [630] }, 3_570_000],
    ['nothing', { expires_in: undefined }, 270_000],
  ])(
    'a token is used for its validity less half a minute when the response has %s',
    async (_what, answer, usableMs) => {
      const w = scenario(issueFor(answer), issueFor({ access_token: 'next' }))
      const auth = w.make('one', { refreshAheadMs: 0 })
      const first = await w.value(auth.accessToken())
      await w.time.advance(usableMs - 1)
      expect(await w.value(auth.accessToken())).toBe(first)
      await w.time.advance(1)
      expect(await w.value(auth.accessToken())).toBe('next')
    },
  )
})

describe('a life that is over from the start', () => {
  test.each([0, -1, -1e300, '0', '-3600'])(
    'expires_in %j: the token is given to those who waited, and not kept',
    async (expires_in) => {
      const w = scenario(issueFor({ ...hour, expires_in }), issueFor({ expires_in }))
      const auth = w.make('one', { background: true })
      const waited = await Promise.all([auth.accessToken(), auth.accessToken()])
      expect(new Set(waited.map(({ value }) => value)).size).toBe(1)
      expect(waited[0].expiresAt).toBe(w.time.wall)
      expect(await w.value(auth.accessToken())).toBe('at-2')
      await w.time.advance(60_000)
      expect(w.sent).toHaveLength(2)
      expect(w.time.timers.size).toBe(0)
    },
  )
})

test.each([2 ** 53, 1e300, Number.MAX_VALUE, '1e300', '9'.repeat(300)])(
  'expires_in %j ends on a date, long after this program',
  async (expires_in) => {
    const w = scenario(issueFor({ expires_in }))
    const auth = w.make('one', { background: true })
    const { expiresAt } = await auth.accessToken()
    expect(new Date(expiresAt).getUTCFullYear()).toBe(2094)
    expect(w.events.at(-1)).toEqual({ type: 'token-received', expiresAt })
    await w.time.advance(400 * 86_400_000)
    expect(await w.value(auth.accessToken())).toBe('at-1')
    expect(w.sent).toHaveLength(1)
  },
)

describe('when the clocks disagree', () => {
  test('a wall clock that jumps while a token is asked for costs one more request', async () => {
    const w = scenario((n) => {
      w.time.wall += 7_200_000
      return issue(n)
    }, issue)
    const auth = w.make('one')
    expect(await w.value(auth.accessToken())).toBe('at-2')
    expect(w.sent).toHaveLength(2)
  })
})

test('margins take no more than half of a short life each', async () => {
  const w = scenario(issueFor({ expires_in: 20 }))
  const auth = w.make('one')
  await w.value(auth.accessToken())
  await w.time.advance(9_999)
  expect(await w.value(auth.accessToken())).toBe('at-1')
  await w.time.advance(1)
  expect(await w.value(auth.accessToken())).toBe('at-2')
})

describe('an early refresh', () => {
  test('an early refresh by the timer of a token with a long validity is not a tight loop', async () => {
    const w = scenario(issueFor({ expires_in: 90 * 86_400 }))
    await w.value(w.make('one', { background: true }).accessToken())
    expect([...w.time.timers.values()].every(({ at }) => at < 2 ** 31)).toBe(true)
    await w.time.advance(89 * 86_400_000)
    expect(w.sent).toHaveLength(1)
    await w.time.advance(86_400_000)
    expect(w.sent).toHaveLength(2)
  })

  test('an early refresh by the timer begins with its window', async () => {
    const w = scenario(issue)
    await w.value(w.make('one', { background: true }).accessToken())
    await w.time.advance(3_300_000)
    expect(w.sent.map(({ at }) => at)).toEqual([0, 3_300_000])
  })

  test('an early refresh by a call begins with its window', async () => {
    const w = scenario(issue)
    const auth = w.make('one')
    await w.value(auth.accessToken())
    for (const ms of [3_299_999, 1]) {
      await w.time.advance(ms)
      expect(await w.value(auth.accessToken())).toBe('at-1')
    }
    await w.time.flush()
    expect(w.sent.map(({ at }) => at)).toEqual([0, 3_300_000])
  })

  test('has no timer where the life is too short for one', async () => {
    const w = scenario(issueFor({ expires_in: 60 }))
    await w.value(w.make('one', { background: true }).accessToken())
    expect(w.time.timers.size).toBe(0)
  })

  test('an early refresh that fails is not tried again within a second, until the token expires', async () => {
    const w = scenario(issue, rejection(503))
    const auth = w.make('one', { maxAttempts: 1 })
    await w.value(auth.accessToken())
    await w.time.advance(3_560_000)
    for (let n = 0; n < 99; n++) {
      expect(await w.value(auth.accessToken())).toBe('at-1')
      await w.time.advance(100)
    }
    const times = w.sent.slice(1).map(({ at }) => at)
    expect(times.length).toBeGreaterThan(2)
    for (const [n, at] of times.slice(1).entries()) {
      expect(at - (times[n] ?? 0)).toBeGreaterThanOrEqual(1_000)
    }
  })
})

test('a refresh whose moment lies between two milliseconds comes before the end of use', async () => {
  const random = vi.spyOn(Math, 'random')
  for (let n = 0; n < 50; n++) {
    random.mockReturnValue(0.997 + n / 100_000)
    const w = scenario(issue)
    const auth = w.make('one', { background: true, jitter: 1 })
    await w.value(auth.accessToken())
    await w.time.advance(3_570_000)
    expect(w.sent).toHaveLength(2)
  }
  random.mockRestore()
})
