import { assertBrowserMayFollow, readRedirect, redirectLocation } from '@latchkey/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const url = new URL('https://api.example/a?b=c#d')
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const STATUSES = [301, 302, 303, 307, 308]

test.each(METHODS.flatMap((method) => STATUSES.map((status) => [method, status] as const)))(
  'the method and the body of %s after %d are those of the Fetch standard',
  (method, status) => {
    const becomesGet =
      (status === 303 && method !== 'GET' && method !== 'HEAD') ||
      (status < 303 && method === 'POST')
    const redirect = readRedirect({ url, method }, status, '/there')
    expect(redirect.method).toBe(becomesGet ? 'GET' : method)
    expect(redirect.keepsBody).toBe(!becomesGet)
    for (const name of ['Content-Type', 'content-md5', 'Transfer-Encoding', 'expect', 'trailer'])
      expect(redirect.drops(name)).toBe(becomesGet)
    for (const name of ['accept', 'x-content-type']) expect(redirect.drops(name)).toBe(false)
  },
)

const CREDENTIALS = ['Authorization', 'PROXY-AUTHORIZATION', 'cookie', 'Cookie2', 'Host']
test.each([
  ['/there', false],
  ['https://api.example:443/there', false],
  ['https://other.example/', true],
  ['http://api.example/', true],
  ['https://api.example:444/', true],
  ['//sub.api.example/', true],
])('at %s: credentials are dropped: %s', (location, isCrossOrigin) => {
  const redirect = readRedirect({ url, method: 'GET' }, 307, location)
  expect(redirect.isCrossOrigin).toBe(isCrossOrigin)
  for (const name of CREDENTIALS) expect(redirect.drops(name)).toBe(isCrossOrigin)
  for (const name of ['accept', 'x-cookie', 'cookies', 'content-type']) {
    expect(redirect.drops(name)).toBe(false)
  }
})

test.each([
  ['/there', 'https://api.example/there#d'],
  ['?x', 'https://api.example/a?x#d'],
  ['#own', 'https://api.example/a?b=c#own'],
  ['//other.example', 'https://other.example/#d'],
  // As clients deliver UTF-8, and what is Latin-1 indeed.
  ['/Ã¤', 'https://api.example/%C3%A4#d'],
  ['/ä', 'https://api.example/%C3%A4#d'],
  ['/ā', 'https://api.example/%C4%81#d'],
  ['https://user@api.example/', 'https://user@api.example/#d'],
])('the target of %s is %s', (location, expected) => {
  expect(readRedirect({ url, method: 'GET' }, 302, location).url.href).toBe(expected)
})

test.each([
  'mailto:a@b.example',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'http://[',
  'https://user:secret@other.example/',
  'https://user@other.example/',
  'https://:secret@other.example/',
])('a redirect to %s is rejected', (location) => {
  const call = () => readRedirect({ url, method: 'GET' }, 302, location)
  expect(call).toThrow(TypeError)
  expect(call).not.toThrow(/secret/)
})

test('a redirect never leads away from http, and never keeps credentials across origins', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...STATUSES), (location, status) => {
      try {
        const next = readRedirect({ url, method: 'POST' }, status, location)
        expect(next.url.protocol).toMatch(/^https?:$/)
        if (next.url.origin !== url.origin) expect(next.drops('authorization')).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError)
      }
    }),
  )
})

test.each([
  ...STATUSES.map((status) => [status, '/x'] as const),
  ...[130, 200, 201, 300, 304, 305, 306, 400, 3011].map((status) => [status, null] as const),
])('a response with %d leads to %s', (status, location) => {
  expect(redirectLocation({ status, headers: new Headers({ location: '/x' }) })).toBe(location)
})

test('a redirect without a target is not followed', () => {
  expect(redirectLocation({ status: 302, headers: new Headers() })).toBeNull()
})

test.each([
  [{}, true],
  [{ authorization: 'Bearer t' }, true],
  [{ Authorization: 'Bearer t' }, true],
  [{ 'x-api-key': 'secret' }, false],
  [{ authorization: 'DPoP t', dpop: 'secret' }, false],
])('a browser may follow a hidden redirect with %o: %s', (headers, mayFollow) => {
  const call = (): void => {
    assertBrowserMayFollow(headers)
  }
  if (mayFollow) expect(call).not.toThrow()
  else expect(call).toThrow(TypeError)
  if (!mayFollow) expect(call).not.toThrow(/secret/)
})
