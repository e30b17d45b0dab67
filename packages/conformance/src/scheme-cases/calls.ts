import { ok, rejection } from '../expect.ts'
import type { SchemeCase } from '../scheme-fixture.ts'
import type { Cases } from '../suite.ts'

const TARGETS = ['/', '/items?page=2', '/a%2Fb;c?d=e%20f&g', "/~-._!$&'()*+,=:@"]

export const SCHEME_CALLS: Cases<SchemeCase> = {
  'authenticates every method and target': async (fixture) => {
    const scheme = await fixture.make()
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'DELETE']) {
      for (const target of TARGETS) {
        const body = method.startsWith('P') ? { body: 'täxt' } : {}
        await fixture.welcomed(scheme, { method, target, ...body })
      }
    }
  },
  'authenticates a first call of any kind': async (fixture) => {
    for (const method of ['GET', 'HEAD', 'POST', 'DELETE']) {
      const body = method === 'POST' ? { body: '' } : {}
      await fixture.welcomed(await fixture.make(), { method, ...body })
    }
  },
  'authenticates the same request again': async (fixture) => {
    const scheme = await fixture.make()
    await fixture.welcomed(scheme)
    for (let round = 0; round < 3; round++) {
      const { status, sends } = await fixture.call(scheme)
      ok(status !== 401, 'the server rejected the same request when it was sent again')
      ok(sends <= 2, `a later call needed ${sends} sends`)
    }
  },
  'stops when the server rejects everything': async (fixture) => {
    const scheme = await fixture.make()
    for (let round = 0; round < 3; round++) {
      const { sends } = await fixture.call(scheme, {}, async () => {
        // The challenge that a request without credentials gets, again and again.
        const { headers, url } = await fixture.respond({}, {})
        return { status: 401, headers, url }
      })
      ok(sends < 4, `the scheme used ${sends} sends; it must stop by itself before the fourth`)
    }
  },
  'stops when a rejection has no challenge': async (fixture) => {
    const scheme = await fixture.make()
    await fixture.welcomed(scheme)
    const { sends } = await fixture.callWith(scheme, { status: 401 })
    ok(sends < 4, `the scheme used ${sends} sends; it must stop by itself before the fourth`)
    await fixture.welcomed(scheme)
  },
  'returns no further attempt after a response that is not a rejection': async (fixture) => {
    const scheme = await fixture.make()
    await fixture.welcomed(scheme)
    for (const status of [200, 204, 302, 304, 404, 500, 503]) {
      const { sends } = await fixture.callWith(scheme, { status })
      ok(sends === 1, `the scheme asked for another send after the status ${status}`)
    }
  },
  'accepts a request whose fields are all missing': async (fixture) => {
    const scheme = await fixture.make()
    const request = { ...fixture.request(), headers: { get: () => null } }
    const attempt = await fixture.waitFor('authorize', Promise.resolve(scheme.authorize(request)))
    attempt.abandon?.(new Error('the case is over'))
  },
  'authorizes or rejects a body that can be read only once, without reading it': async (
    fixture,
  ) => {
    const scheme = await fixture.make()
    const request = { ...fixture.request({ method: 'POST' }), body: 'one-shot' as const }
    const outcome: unknown = await fixture.waitFor(
      'authorize for a one-shot body',
      Promise.resolve()
        .then(() => scheme.authorize(request))
        .then(
          (attempt) => attempt.abandon?.(new Error('the case is over')),
          (error: unknown) => error,
        ),
    )
    ok(
      !(outcome instanceof TypeError || outcome instanceof ReferenceError),
      `expected an attempt or an error with a code, found ${String(outcome)}`,
    )
  },
  'rejects with the error of a body that cannot be read': async (fixture) => {
    const scheme = await fixture.make()
    const reads: string[] = []
    const body = (): Promise<Uint8Array> => {
      reads.push('body')
      return Promise.reject(new Error('the file is gone'))
    }
    const request = { ...fixture.request({ method: 'POST' }), body }
    const running = Promise.resolve().then(() => scheme.authorize(request))
    const attempt = await fixture.waitFor(
      'authorize for a body that cannot be read',
      running.catch(() => undefined),
    )
    attempt?.abandon?.(new Error('the case is over'))
    if (reads.length > 0) await rejection(running, 'authorize for a body that cannot be read')
    await fixture.welcomed(scheme)
  },
}
