import { AxiosError, AxiosHeaders, type InternalAxiosRequestConfig } from 'axios'
import { expect, test } from 'vitest'
import type { Answer } from '../src/answer.ts'
import type { Hop } from '../src/hop.ts'
import { nextHop } from '../src/redirect.ts'

const auth = { username: 'me', password: 'pw' }
const hopOf = (hop: Partial<Hop> = {}): Hop => ({
  url: new URL('https://api.example/a'),
  method: 'POST',
  headers: new AxiosHeaders({ 'content-type': 'text/x', 'x-key': 'k', cookie: 'c', accept: 'y' }),
  body: { data: 'x' },
  auth,
  secrets: new Set(['authorization']),
  ...hop,
})
const answer = (status: number) =>
  ({ status, fields: () => ({ location: '/b?c', 'x-from': 'server' }) }) as unknown as Answer
const follow = (
  location: string,
  config: Partial<InternalAxiosRequestConfig> = {},
  { status = 307, hops = 0 } = {},
) => nextHop(hopOf(), answer(status), location, hops, config as InternalAxiosRequestConfig)

test('within an origin, method, body, fields and Basic stay', () => {
  const hop = follow('/b?c')
  expect(hop.url.href).toBe('https://api.example/b?c')
  expect(hop).toMatchObject({ method: 'POST', auth, body: { data: 'x' } })
  expect(hop.headers.toJSON()).toEqual(hopOf().headers.toJSON())
  expect([...hop.secrets]).toEqual(['authorization'])
})

test('a 303 continues with GET, without the body and its fields', () => {
  const hop = follow('/b', {}, { status: 303 })
  expect(hop).toMatchObject({ method: 'GET', body: {} })
  expect(hop.body).toEqual({})
  expect(hop.headers.getContentType()).toBeUndefined()
})

test('another origin gets no Basic, no cookie and no sensitive field', () => {
  const hop = follow('https://other.example/', { sensitiveHeaders: ['X-Key'] })
  expect(hop.auth).toBeUndefined()
  expect(Object.keys(hop.headers.toJSON()).sort()).toEqual(['accept', 'content-type'])
  expect(follow('/b', { sensitiveHeaders: ['X-Key'] }).headers.get('x-key')).toBe('k')
  expect(follow('https://other.example/').headers.get('x-key')).toBe('k')
})

/** The error of axios that a redirect ends with. */
function failureOf(...args: Parameters<typeof follow>): AxiosError {
  try {
    follow(...args)
  } catch (error) {
    if (error instanceof AxiosError) return error
    throw error
  }
  throw new Error('expected an AxiosError')
}

test.each([
  [{}, 21],
  [{ maxRedirects: 3 }, 3],
])('redirects with %j are more than %d', (config, most) => {
  expect(follow('/b', config, { hops: most - 1 }).url.pathname).toBe('/b')
  expect(failureOf('/b', config, { hops: most })).toMatchObject({
    code: 'ERR_FR_TOO_MANY_REDIRECTS',
    message: 'Maximum number of redirects exceeded',
    config,
  })
})

test('a target that is not http is the error of axios for a bad request', () => {
  const config = { url: 'https://api.example/a' }
  expect(failureOf('ftp://api.example/', config)).toMatchObject({ code: 'ERR_BAD_REQUEST', config })
})

test('an exception of beforeRedirect is the error of axios for it', () => {
  const cause = new Error('stay here')
  const config = {
    beforeRedirect: () => {
      throw cause
    },
  }
  expect(failureOf('/b', config)).toMatchObject({
    code: 'ERR_FR_REDIRECTION_FAILURE',
    message: 'Redirected request failed: stay here',
    config,
  })
})

test('beforeRedirect gets what follow-redirects passes, and can change the fields', () => {
  const calls: unknown[] = []
  const before = hopOf().headers.toJSON()
  const hop = follow('/b?c', {
    beforeRedirect: (options: { headers: Record<string, string> }, ...rest: unknown[]) => {
      calls.push(structuredClone(options), ...rest)
      options.headers = { 'x-own': 'yes' }
    },
  } as never)
  expect(hop.headers.toJSON()).toEqual({ 'x-own': 'yes' })
  expect(calls).toEqual([
    {
      href: 'https://api.example/b?c',
      protocol: 'https:',
      hostname: 'api.example',
      port: '',
      path: '/b?c',
      method: 'POST',
      headers: before,
    },
    { headers: { location: '/b?c', 'x-from': 'server' }, statusCode: 307 },
    { headers: before, url: 'https://api.example/a', method: 'POST' },
  ])
})
