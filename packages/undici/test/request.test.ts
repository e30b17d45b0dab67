import { FormData } from 'undici'
import { expect, test } from 'vitest'
import { probeOptions, readRequest, sendOptions } from '../src/request.ts'

const GET = { method: 'GET', path: '/a' } as const
const attempt = { headers: { authorization: 'x' } }

test.each([
  ['a string', 'https://api.example'],
  ['a string with a slash', 'https://api.example/'],
  ['a URL', new URL('https://api.example/ignored')],
])('the scheme sees the URL of an origin that is %s', (_name, origin) => {
  expect(readRequest({ ...GET, origin }, undefined).forScheme.url.href).toBe(
    'https://api.example/a',
  )
  expect(readRequest(GET, origin).forScheme.url.href).toBe('https://api.example/a')
})

test('the scheme sees the origin of the call rather than that of the option', () => {
  const { forScheme } = readRequest({ ...GET, origin: 'https://api.example' }, 'https://other')
  expect(forScheme.url.origin).toBe('https://api.example')
})

test.each([
  [{ b: 'c d', e: ['1', '2'] }, '/a?b=c%20d&e=1&e=2'],
  [{}, '/a'],
])('the scheme sees the query %j in the target', (query, target) => {
  const given = Object.freeze({ ...GET, origin: 'https://api.example', query })
  const { forScheme, opts } = readRequest(given, undefined)
  expect([forScheme.target, opts.path, opts.query]).toEqual([target, target, undefined])
  expect(forScheme.url.href).toBe(`https://api.example${target}`)
})

test.each(['api.example:443', 'https://other.example/a'])(
  'the scheme sees the server that is called as the URL for the target %s',
  (path) => {
    const given = { method: 'CONNECT' as const, path, origin: 'http://proxy.example:3128' }
    const { forScheme } = readRequest(given, undefined)
    expect([forScheme.url.href, forScheme.target]).toEqual(['http://proxy.example:3128/', path])
  },
)

test("the scheme sees the caller's fields in any case, and null for others", () => {
  const given = { ...GET, origin: 'https://api.example', headers: { Accept: 'text/x' } }
  const { headers } = readRequest(given, undefined).forScheme
  expect([headers.get('ACCEPT'), headers.get('x-other')]).toEqual(['text/x', null])
})

test('the scheme sees one signal, which aborts with the reason of the call', () => {
  const { forScheme } = readRequest({ ...GET, origin: 'https://api.example' }, undefined)
  const { signal } = forScheme
  const reason = new Error('not today')
  forScheme.abort(reason)
  expect(forScheme.signal).toBe(signal)
  expect(signal.reason).toBe(reason)
})

test.each([undefined, ''])('a call whose origin is %j says what to do', (origin) => {
  expect(() => readRequest({ ...GET, origin: origin! }, undefined)).toThrow(/no "origin".*withAuth/)
})

const headers = { 'content-type': 'text/x', 'content-length': '1', accept: 'text/y' }
const given = Object.freeze({
  method: 'POST' as const,
  path: '/a',
  origin: 'https://api.example',
  body: 'x',
  headers,
  bodyTimeout: 5,
})

test('undici gets every option of the caller, with the fields of the scheme', () => {
  expect(sendOptions(readRequest(given, undefined), attempt)).toEqual({
    ...given,
    headers: { ...headers, authorization: 'x' },
  })
})

test('a probe is sent without the body and the fields that describe it', () => {
  expect(probeOptions(readRequest(given, undefined), attempt)).toEqual({
    ...given,
    method: 'HEAD',
    body: null,
    headers: { accept: 'text/y', authorization: 'x' },
  })
})

test('undici gets null for a call without a body', () => {
  const request = readRequest({ ...GET, origin: 'https://api.example' }, undefined)
  expect(sendOptions(request, attempt).body).toBeNull()
})

test.each([
  ['a form', () => new FormData(), /^multipart\/form-data; boundary=/],
  ['form fields', () => new URLSearchParams({ a: 'b' }), undefined],
])('undici gets the content type of %s that the scheme has read', async (_name, make, expected) => {
  const body = make() as never
  const request = readRequest({ ...given, headers: {}, body }, undefined)
  if (typeof request.forScheme.body !== 'function') throw new Error('expected bytes')
  await request.forScheme.body()
  const sent = sendOptions(request, attempt).headers as Record<string, string>
  if (expected) expect(sent['content-type']).toMatch(expected)
  else expect(sent).toEqual({ authorization: 'x' })
})
