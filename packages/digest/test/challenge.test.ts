import { createHash } from 'node:crypto'
import { digest } from '@latchkey/digest'
import { describe, expect, test } from 'vitest'
import {
  call,
  credentialsFor,
  credentialsOf,
  options,
  type Params,
  request,
  url,
} from './exchange.ts'

const md5 = (text: string) => createHash('md5').update(text).digest('hex')

test.each([
  ['no realm', 'Digest nonce="n", qop="auth"', { realm: '' }],
  ['an empty nonce', 'Digest realm="r", nonce="", qop="auth"', { nonce: '' }],
  ['a quoted quote', 'Digest realm="a\\"b\\\\", nonce="n", qop="auth"', { realm: 'a"b\\' }],
  ['octets', 'Digest realm="\xe9", nonce="n", qop="auth"', { realm: '\xe9' }],
])('%s is sent back as it came', async (_, field, sent) => {
  expect((await credentialsFor([field])).params).toMatchObject(sent)
})

test.each(['qop=""', 'qop=" , "', 'qop=,', 'qop='])(
  'a qop without a value, %s, counts as none',
  async (qop) => {
    const field = `Digest realm="r", nonce="n", ${qop}`
    const { params } = await credentialsFor([field])
    expect(params?.['response']).toBe(md5(`${md5('user:r:secret')}:n:${md5('GET:/x')}`))
    for (const name of ['qop', 'nc', 'cnonce']) expect(params).not.toHaveProperty(name)
    const required = await credentialsFor([field], { requireQop: true })
    expect(required.params).toBeUndefined()
    expect(required.events).toMatchObject([{ reason: 'qop-required' }])
    const sess = await credentialsFor([`${field}, algorithm=MD5-sess`])
    expect(sess.params).toBeUndefined()
  },
)

test('a qop is not used with the option "none"', async () => {
  const field = 'Digest realm="r", nonce="n", qop="auth,auth-int"'
  const { params } = await credentialsFor([field], { qop: 'none' })
  expect(params?.['response']).toBe(md5(`${md5('user:r:secret')}:n:${md5('GET:/x')}`))
  expect(params).not.toHaveProperty('qop')
  const required = await credentialsFor([field], { qop: 'none', requireQop: true })
  expect(required.params).toBeUndefined()
})

test('an algorithm that is empty counts as absent', async () => {
  const { params } = await credentialsFor(['Digest realm="r", nonce="n", algorithm="", qop="auth"'])
  expect(params).toMatchObject({ nonce: 'n' })
  expect(params).not.toHaveProperty('algorithm')
})

test.each([
  ['SHA256', 'sha256'],
  ['sha512-256', 'sha512-256'],
  ['SHA256-sess', 'sha256'],
])('an algorithm can lack the hyphen, %s, and is sent back that way', async (spelled, name) => {
  const field = `Digest realm="r", nonce="n", algorithm=${spelled}, qop="auth"`
  const { params } = await credentialsFor([field])
  expect(params?.['algorithm']).toBe(spelled)
  expect(params?.['response']).toHaveLength(createHash(name).digest('hex').length)
})

test('an algorithm in another case is sent back as the RFC writes it', async () => {
  const field = 'Digest realm="r", nonce="n", algorithm="sha-256", qop="auth"'
  const { params } = await credentialsFor([field])
  expect(params).toMatchObject({ algorithm: 'SHA-256' })
})

test('X-WWW-Authenticate counts, too', async () => {
  const attempt = await digest(options).authorize(request('/x'))
  const headers = new Headers({
    'x-www-authenticate':
      'Digest realm="Webinterface area", nonce="n", algorithm=SHA256, qop="auth"',
  })
  const next = await attempt.settle?.({ status: 401, url, headers })
  expect(next?.headers['authorization']).toContain('algorithm=SHA256')
})

describe('of several challenges', () => {
  const one = (nonce: string, more: string) => `Digest realm="r", nonce="${nonce}", ${more}`
  test.each([
    ['the first of two equal ones', [one('a', 'qop="auth"'), one('b', 'qop="auth"')], 'a'],
    [
      'none of another scheme that looks stronger',
      ['Other realm="r", nonce="a", qop="auth"', one('b', 'x=y')],
      'b',
    ],
    ['one with qop', [one('a', 'x=y'), one('b', 'qop="auth"')], 'b'],
    [
      'the stronger hash, also without qop',
      [one('a', 'qop="auth"'), one('b', 'algorithm=SHA-256')],
      'b',
    ],
    [
      'SHA-512-256 before SHA-256',
      [one('a', 'algorithm=SHA-256, qop="auth"'), one('b', 'algorithm=SHA-512-256, qop="auth"')],
      'b',
    ],
    [
      'one that can be read, when a stronger one has no nonce',
      ['Digest realm="r", algorithm=SHA-256', one('b', 'qop="auth"')],
      'b',
    ],
  ])('of several challenges %s is answered', async (_, fields, nonce) => {
    expect((await credentialsFor(fields)).params).toMatchObject({ nonce })
  })
})

describe('session keys', () => {
  const start = 'Digest realm="r", nonce="n1", algorithm=MD5-sess, qop="auth"'
  const responseOf = ({ nonce = '', nc = '', cnonce = '' }: Params, key: string) =>
    md5(`${key}:${nonce}:${nc}:${cnonce}:auth:${md5('GET:/x')}`)

  test('a session key lasts until the next challenge, also for a nonce that was given ahead', async () => {
    const auth = digest(options)
    const server = (params: Params | undefined) =>
      params
        ? { status: 200, authenticationInfo: 'nextnonce="n2"' }
        : { status: 401, challenge: [start] }
    const first = (await call(auth, '/x', server)).sent[1] ?? {}
    const key = md5(`${md5('user:r:secret')}:n1:${first['cnonce']!}`)
    expect(first['response']).toBe(responseOf(first, key))
    const second = (await call(auth, '/x', server)).sent[0] ?? {}
    expect(second).toMatchObject({ nonce: 'n2', nc: '00000001' })
    expect(second['response']).toBe(responseOf(second, key))
  })

  test('a session key leaves a hashed user name as it is', async () => {
    const { params } = await credentialsFor([`${start}, userhash=TRUE`])
    expect(params).toMatchObject({ username: md5('user:r'), userhash: 'true' })
  })
})

test('a broken field of another scheme hides no challenge if the client keeps fields apart', async () => {
  const attempt = await digest(options).authorize(request('/'))
  // Joined, the quoted string of the first one ends in the realm of the second one.
  const fields = ['Basic realm="broken', 'Digest realm="user=admin", nonce="n", qop="auth"']
  const headers = {
    get: () => fields.join(', '),
    fields: (name: string) => (name === 'www-authenticate' ? fields : []),
  }
  const next = await attempt.settle?.({ status: 401, url, headers })
  expect(credentialsOf(next!)).toMatchObject({ nonce: 'n' })
})
