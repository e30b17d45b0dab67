import type { Authenticator } from '@latchkey/contract'
import { ok } from '../expect.ts'
import type { SchemeCase, SchemeFixture } from '../scheme-fixture.ts'
import type { Cases } from '../suite.ts'

/** What a field repeats: single characters, and the pieces of challenges. */
const PATTERNS = [
  ...Array.from(' \t,"\\=a0é/%{'),
  ...['a ', 'a=', 'a="', '\\"', ', ', 'a,', '=,', '="",', 'a=b, ', 'A B ', '[['],
]

/** The small sizes reveal exponential time before a large one could hang. */
const SIZES = [8, 16, 22, 26, 30, 1_000, 4_000, 16_000, 64_000]

/** For 64,000 characters; quadratic time takes seconds. */
const MAX_MS = 250

export const SCHEME_HOSTILE: Cases<SchemeCase> = {
  'reads hostile fields of a rejection in linear time, and throws nothing': async (fixture) => {
    await allHostile(fixture, 401)
  },
  'reads hostile fields of an accepted response in linear time': async (fixture) => {
    await allHostile(fixture, 200)
  },
  'authenticates after hostile fields': async (fixture) => {
    const { headers } = await fixture.respond({}, {})
    for (const value of ['', '"', 'Basic', 'é=é', `${headers.get('www-authenticate') ?? ''}"`]) {
      const scheme = await fixture.make()
      await hostile(fixture, scheme, 401, value).catch(() => undefined)
      await fixture.welcomed(scheme)
    }
  },
}

async function allHostile(fixture: SchemeFixture, status: number): Promise<void> {
  const scheme = await fixture.make()
  const { headers } = await fixture.respond({}, {})
  const challenge =
    headers.get('www-authenticate') ?? headers.get('proxy-authenticate') ?? 'Bearer '
  const name = challenge.split(' ', 1)[0] ?? ''
  for (const pattern of PATTERNS) {
    for (const size of SIZES) {
      const run = pattern.repeat(Math.ceil(size / pattern.length))
      for (const value of [
        run,
        `${name} ${run}`,
        `${challenge}${run}`,
        `${name} a="${run}`,
        `${run}\u0080`,
      ]) {
        const what = `a field of ${JSON.stringify(pattern)}, ${size} characters`
        await linear(what, async () => {
          try {
            await hostile(fixture, scheme, status, value)
          } catch (error) {
            if (status !== 401) return
            throw new Error(`${what}: settle threw ${String(error)}`, { cause: error })
          }
        })
      }
    }
  }
}

async function linear(what: string, run: () => Promise<void>): Promise<void> {
  let fastest = Infinity
  // A busy machine can make one measurement slow, but not three, and not by this much.
  for (let round = 0; round < 3 && (round === 0 || fastest > MAX_MS); round++) {
    if (fastest > 8 * MAX_MS && round > 0) break
    const startedAt = performance.now()
    await run()
    fastest = Math.min(fastest, performance.now() - startedAt)
  }
  ok(fastest < MAX_MS, `${what} took ${Math.round(fastest)} ms`)
}

/** A response in which every field has the same value. */
async function hostile(
  fixture: SchemeFixture,
  scheme: Authenticator,
  status: number,
  value: string,
): Promise<void> {
  const attempt = await fixture.authorize(scheme)
  const { url } = fixture.request()
  const next = await fixture.settle(attempt, { status, url, headers: { get: () => value } })
  next?.abandon?.(new Error('the case is over'))
}
