import { Readable } from 'node:stream'
import { AxiosHeaders, type InternalAxiosRequestConfig } from 'axios'
import { expect, test } from 'vitest'
import { fieldReader, firstHop, hopConfig, probeOf, without } from '../src/hop.ts'

const configOf = (config: Partial<InternalAxiosRequestConfig>): InternalAxiosRequestConfig => ({
  url: 'https://api.example/a',
  headers: new AxiosHeaders(),
  ...config,
})

test.each([
  [{}, 'https://api.example/a'],
  [{ url: 'https://api.example/a?' }, 'https://api.example/a'],
  [{ url: 'https://api.example/a?#b' }, 'https://api.example/a#b'],
  [{ url: 'https://api.example/a?b' }, 'https://api.example/a?b'],
  [{ url: 'a', baseURL: 'https://api.example/x/' }, 'https://api.example/x/a'],
  [{ params: { b: 'c d' } }, 'https://api.example/a?b=c+d'],
  [{ url: '/a', socketPath: '/run/socket' }, 'http://localhost/a'],
])('the first hop of %j has the URL %s', async (config, url) => {
  expect((await firstHop(configOf(config))).url.href).toBe(url)
})

test('a URL that is relative or missing is rejected', async () => {
  await expect(firstHop(configOf({ url: '/a' }))).rejects.toThrow(TypeError)
  await expect(firstHop({ headers: new AxiosHeaders() })).rejects.toThrow(TypeError)
})

test('the first hop has the method in capitals, GET by default', async () => {
  expect((await firstHop(configOf({ method: 'post' }))).method).toBe('POST')
  expect((await firstHop(configOf({}))).method).toBe('GET')
})

type Done = (error: unknown, bytes?: unknown) => void
const lengthOf = (...length: Parameters<Done>) => ({
  getLength: (done: Done) => {
    done(...length)
  },
})
test.each<[string, object, string?]>([
  ['its length', lengthOf(null, 5), '5'],
  ['no length', {}],
  ['an unknown length', lengthOf(null)],
  ['a failing length', lengthOf('e', 5)],
])('the first hop of a form with %s has the fields of the form', async (_name, form, length) => {
  const getHeaders = () => ({ 'content-type': 'multipart/form-data; boundary=x' })
  const data = Object.assign(Readable.from(['12345']), { getHeaders, ...form })
  const { headers } = await firstHop(configOf({ data }))
  expect(headers.getContentType()).toBe('multipart/form-data; boundary=x')
  expect(headers.getContentLength() ?? undefined).toBe(length)
})

test('the first hop keeps a length of the caller, and does not change the fields of the config', async () => {
  const headers = new AxiosHeaders({ 'content-length': '9' })
  const getHeaders = () => ({ 'content-type': 'multipart/x' })
  const getLength = () => {
    throw new Error('not asked')
  }
  const hop = await firstHop(configOf({ headers, data: { getHeaders, getLength, pipe: 0 } }))
  expect(hop.headers.getContentLength()).toBe('9')
  expect(headers.toJSON()).toEqual({ 'content-length': '9' })
})

test.each([
  ['text', 'text'],
  [5, '5'],
  [0, '0'],
  ['', ''],
  [true, 'true'],
  [['a', 'b'], 'a,b'],
  [false, null],
  [null, null],
  [undefined, null],
])('a scheme reads the field %j as %j', async (value, expected) => {
  const headers = AxiosHeaders.from({ 'X-Field': value } as never)
  const read = fieldReader(await firstHop(configOf({ headers })))
  expect(read.get('x-field')).toBe(expected)
})

const hopOf = async (contentType: string | undefined) => {
  const headers = new AxiosHeaders({ 'Content-Type': 'of/caller', other: 'x' })
  const hop = await firstHop(configOf({ headers, method: 'post', data: 'x' }))
  return { ...hop, body: { ...hop.body, contentType } }
}
const typeSent = async (contentType: string | undefined) => {
  const sent = hopConfig(configOf({}), await hopOf(contentType), { headers: {} }, 0)
  return sent.headers.getContentType()
}

test('the content type of a form that was read is the one that is seen and sent', async () => {
  const type = 'multipart/form-data; boundary=x'
  const read = fieldReader(await hopOf(type))
  expect([read.get('CONTENT-TYPE'), read.get('other')]).toEqual([type, 'x'])
  expect([read.get('content-type-x'), read.get('x-content-type')]).toEqual([null, null])
  expect(await typeSent(type)).toBe(type)
})

test.each([undefined, 'text/plain', 'x-multipart/y'])(
  "the content type of other bodies (%s) is the caller's",
  async (type) => {
    expect(fieldReader(await hopOf(type)).get('content-type')).toBe('of/caller')
    expect(await typeSent(type)).toBe('of/caller')
  },
)

const config = configOf({
  url: 'a',
  baseURL: 'https://me:pw@api.example/',
  params: { b: '1' },
  auth: { username: 'me', password: 'pw' },
  maxRedirects: 7,
  timeout: 5,
})
const sentWith = async (attempt: Parameters<typeof hopConfig>[2], maxRedirects?: number) => {
  const hop = await firstHop(config)
  return { hop, sent: hopConfig(config, hop, attempt, maxRedirects) }
}

test('the config of a send has the whole URL, and every option of the caller', async () => {
  const { sent } = await sentWith({ headers: {} })
  expect(sent).toMatchObject({ url: 'https://me:pw@api.example/a?b=1', timeout: 5 })
  expect(sent).toMatchObject({ auth: config.auth, maxRedirects: 7, method: 'GET' })
  expect([sent.baseURL, sent.params]).toEqual([undefined, undefined])
  expect((await sentWith({ headers: {} }, 0)).sent.maxRedirects).toBe(0)
})

test.each([
  ['sets fields', { headers: { authorization: 'x' } }],
  ['settles', { headers: {}, settle: () => undefined }],
  ['expects a challenge', { headers: {}, expectsChallenge: true }],
])(
  "the config of a send has no credentials of the caller's if the scheme %s",
  async (_name, attempt) => {
    const { sent } = await sentWith(attempt)
    expect([sent.url, sent.auth]).toEqual(['https://api.example/a?b=1', undefined])
  },
)

test.each(['https://me@api.example/a', 'https://:pw@api.example/a'])(
  'the config of a send loses the user and the password of %s',
  async (url) => {
    const hop = await firstHop(configOf({ url }))
    const { url: sent } = hopConfig(config, hop, { headers: { a: 'b' } }, 0)
    expect(sent).toBe('https://api.example/a')
  },
)

test('the config of a send has the fields of the scheme, whose names are remembered', async () => {
  const { hop, sent } = await sentWith({ headers: { authorization: 'x', 'x-key': 'y' } })
  expect(sent.headers.toJSON()).toEqual({ authorization: 'x', 'x-key': 'y' })
  expect([...hop.secrets]).toEqual(['authorization', 'x-key'])
  expect(hop.headers.toJSON()).toEqual({})
})

test('a probe is a HEAD without a body and the fields that describe it', async () => {
  const headers = new AxiosHeaders({ 'content-type': 'text/x', 'content-length': '1', a: 'b' })
  const hop = await firstHop(configOf({ method: 'post', data: 'x', headers }))
  const probe = probeOf(hop)
  expect([probe.method, probe.body, probe.headers.toJSON()]).toEqual(['HEAD', {}, { a: 'b' }])
  expect(hop.headers.getContentType()).toBe('text/x')
})

test('fields are dropped from a copy', () => {
  const headers = new AxiosHeaders({ a: '1', b: '2' })
  expect(without(headers, (name) => name === 'a').toJSON()).toEqual({ b: '2' })
  expect(headers.toJSON()).toEqual({ a: '1', b: '2' })
})
