import type { AuthAttempt, Authenticator } from '@latchkey/contract'
import { equal } from '../expect.ts'
import { responseOf, type SchemeCase, type SchemeFixture } from '../scheme-fixture.ts'
import type { Cases } from '../suite.ts'

/** Addresses that look like the origin of the fixture, which is https://api.example. */
const OTHERS = [
  'https://other.example',
  'http://api.example',
  'https://api.example:8443',
  'https://sub.api.example',
  'https://api.example.evil.example',
  'https://evilapi.example',
  'https://api.example@evil.example',
  'https://evil.example/https://api.example',
  'https://evil.example?https://api.example',
]

export const SCHEME_ORIGINS: Cases<SchemeCase> = {
  'sends nothing outside its origins': async (fixture) => {
    await atOthers(fixture, async (scheme, origin) => {
      const attempt = await nothingAt(fixture, scheme, origin)
      attempt.abandon?.(new Error('the case is over'))
    })
  },
  'answers no challenge outside its origins': async (fixture) => {
    await atOthers(fixture, async (scheme, origin) => {
      const { headers } = await fixture.respond({}, {})
      const attempt = await nothingAt(fixture, scheme, origin)
      const url = new URL(origin)
      const next = await fixture.settle(attempt, { status: 401, headers, url })
      equal(next?.headers ?? {}, {}, `the fields of another send to ${origin}`)
      next?.abandon?.(new Error('the case is over'))
    })
  },
  'ignores challenges of another origin in its own calls': async (fixture) => {
    const scheme = await fixture.make()
    for (const status of [401, 200, 403]) {
      const attempt = await nothingAt(fixture, scheme, 'https://other.example')
      const url = new URL('https://other.example/')
      const next = await fixture.settle(attempt, responseOf({ status }, url))
      next?.abandon?.(new Error('the case is over'))
      await fixture.welcomed(scheme)
    }
  },
  'does not wait or read the body outside its origins': async (fixture) => {
    const scheme = await fixture.make()
    let reads = 0
    const request = {
      ...fixture.request({ method: 'POST', origin: 'https://other.example' }),
      body: () => {
        reads++
        return new Uint8Array()
      },
    }
    const attempt = await fixture.waitFor(
      'authorize for another origin',
      Promise.resolve(scheme.authorize(request)),
    )
    equal(attempt.headers, {}, 'the fields for https://other.example')
    equal(reads, 0, 'times that the body was read')
    attempt.abandon?.(new Error('the case is over'))
  },
}

/** Does something at each other origin, first with a new scheme, then with one that knows a challenge. */
async function atOthers(
  fixture: SchemeFixture,
  run: (scheme: Authenticator, origin: string) => Promise<void>,
): Promise<void> {
  for (const isWarm of [false, true]) {
    const scheme = await fixture.make()
    if (isWarm) await fixture.welcomed(scheme)
    for (const origin of OTHERS) await run(scheme, origin)
  }
}

async function nothingAt(
  fixture: SchemeFixture,
  scheme: Authenticator,
  origin: string,
): Promise<AuthAttempt> {
  const attempt = await fixture.authorize(scheme, { origin })
  equal(attempt.headers, {}, `the fields for ${origin}`)
  return attempt
}
