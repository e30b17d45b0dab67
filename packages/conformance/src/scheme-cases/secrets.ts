import type { AuthAttempt } from '@latchkey/contract'
import { displaysOf } from '../displays.ts'
import { ok } from '../expect.ts'
import type { SchemeCase, SchemeFixture } from '../scheme-fixture.ts'
import type { Cases } from '../suite.ts'

export const SCHEME_SECRETS: Cases<SchemeCase> = {
  'displays no secret': async (fixture) => {
    const scheme = await fixture.make()
    hidden(fixture, displaysOf(scheme), 'the scheme, when it is logged')
    await fixture.welcomed(scheme)
    hidden(fixture, displaysOf(scheme), 'the scheme, when it is logged after a call')
  },
  'displays no secret in its errors': async (fixture) => {
    const scheme = await fixture.make()
    const quietly = async (running: () => PromiseLike<unknown> | AuthAttempt): Promise<void> => {
      try {
        const attempt = (await running()) as Partial<AuthAttempt>
        attempt.abandon?.(new Error('the case is over'))
      } catch (error) {
        fixture.thrown.push(error)
      }
    }
    await quietly(() => fixture.authorize(scheme, { signal: AbortSignal.abort(new Error('no')) }))
    await quietly(() =>
      scheme.authorize({ ...fixture.request({ method: 'POST' }), body: 'one-shot' }),
    )
    for (const status of [400, 401, 403, 407, 500]) {
      for (const value of ['', 'Bearer error="invalid_token"', 'Basic realm="a"', '"']) {
        const headers = { 'www-authenticate': value, 'authentication-info': value }
        await quietly(() => fixture.callWith(scheme, { status, headers }))
      }
    }
    for (const error of fixture.thrown) hidden(fixture, displaysOf(error), 'an error of the scheme')
  },
}

/** Neither the secret nor credentials that were derived from it. */
function hidden({ secret, sent }: SchemeFixture, shown: string, where: string): void {
  ok(!shown.includes(secret), `the secret is displayed in ${where}`)
  for (const value of sent) {
    // The scheme's name is public, and short values are found everywhere.
    const credentials = value.replace(/^[A-Za-z0-9-]+ /, '')
    ok(
      credentials.length < 12 || !shown.includes(credentials),
      `credentials are displayed in ${where}`,
    )
  }
}
