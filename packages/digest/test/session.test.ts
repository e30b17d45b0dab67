import { createHash } from 'node:crypto'
import { digest } from '@latchkey/digest'
import { describe, expect, test } from 'vitest'
import { call, challenge, challenges, credentialsFor, options, type Params } from './exchange.ts'

const hash = (name: string, text: string | Uint8Array) =>
  createHash(name).update(text).digest('hex')

test.each([
  [
    'a challenge with everything in it',
    'opaque="o", qop="auth", algorithm=SHA-256, userhash=true',
    {},
    /^Digest username="[0-9a-f]{64}", realm="r", nonce="n", opaque="o", algorithm=SHA-256, qop=auth, cnonce="[0-9a-f]{32}", nc=00000001, userhash=true, uri="\/x", response="[0-9a-f]{64}"$/,
  ],
  [
    'the smallest challenge, of RFC 2069',
    '',
    {},
    /^Digest username="user", realm="r", nonce="n", uri="\/x", response="[0-9a-f]{32}"$/,
  ],
  [
    'an extended name',
    'qop="auth"',
    { username: 'Jäsøn', usernameEncoding: 'username*' as const },
    /^Digest username\*=UTF-8''J%C3%A4s%C3%B8n, realm="r", /,
  ],
])('quotes are where RFC 7616 section 3.4 requires them: %s', async (_, params, more, expected) => {
  const { field } = await credentialsFor([`Digest realm="r", nonce="n", ${params}`], more)
  expect(field).toMatch(expected)
})

describe('octets outside ASCII are hashed as they are sent', () => {
  const octets = (text: string) => Buffer.from(text, 'latin1')
  const responseOf = ({ nonce, nc, cnonce }: Params, ha1: string, target = '/x') =>
    hash(
      'md5',
      octets(`${ha1}:${nonce!}:${nc!}:${cnonce!}:auth:${hash('md5', octets(`GET:${target}`))}`),
    )

  test('a name and a password in Latin-1 are hashed as they are sent', async () => {
    const { field, params } = await credentialsFor(
      ['Digest realm="r\xe9", nonce="n", qop="auth"'],
      {
        username: 'Jäsøn',
        password: 'Ünlü',
        usernameEncoding: 'latin1',
      },
    )
    expect(field).toContain('username="J\xe4s\xf8n"')
    const ha1 = hash('md5', octets('J\xe4s\xf8n:r\xe9:\xdcnl\xfc'))
    expect(params?.['response']).toBe(responseOf(params!, ha1))
  })

  test('a name and a password in UTF-8, the default, are hashed as they are sent', async () => {
    const { params } = await credentialsFor(['Digest realm="r\xc3\xa9", nonce="n", qop="auth"'], {
      username: 'Jäsøn',
      password: 'Ω',
    })
    const ha1 = hash('md5', 'Jäsøn:ré:Ω')
    expect(params?.['response']).toBe(responseOf(params!, ha1))
  })

  test('octets of a nonce and a client nonce are hashed as they are sent', async () => {
    const { params } = await credentialsFor([challenge('\xe9')], {
      cnonce: () => '\xfc',
    })
    expect(params).toMatchObject({ nonce: '\xe9', cnonce: '\xfc' })
    expect(params?.['response']).toBe(responseOf(params!, hash('md5', 'user:r:secret')))
    const plain = await credentialsFor([challenge('n')], { cnonce: () => '\xfc' })
    expect(plain.params?.['response']).toBe(responseOf(plain.params!, hash('md5', 'user:r:secret')))
  })

  test.each(['/\xe9"?\\', '/q?"\\', '/a b'])(
    'the target %j is hashed as it is sent',
    async (target) => {
      const { sent } = await call(digest(options), target, challenges(challenge('n')))
      const response = responseOf(sent[1]!, hash('md5', 'user:r:secret'), target)
      expect(sent[1]).toMatchObject({ uri: target, response })
    },
  )

  test('a name in Latin-1 is hashed in Latin-1', async () => {
    const { params } = await credentialsFor([challenge('n', ', userhash=true')], {
      username: 'Jäsøn',
      usernameEncoding: 'latin1',
    })
    expect(params).toMatchObject({ username: hash('md5', octets('J\xe4s\xf8n:r')) })
  })
})

test.each(['n\u0100', '\u0100n', '\u{1f600}'])(
  'a challenge with the nonce %j, which no header can carry, is not answered',
  async (nonce) => {
    const { params, events } = await credentialsFor([challenge(nonce)])
    expect(params).toBeUndefined()
    expect(events).toMatchObject([{ reason: 'malformed' }])
  },
)

test.each([
  [65_536, true],
  [65_537, false],
])('%i octets to write back: %j', async (length, isAnswered) => {
  const nonce = 'n'.repeat(length - 1)
  const { params } = await credentialsFor([challenge(nonce)])
  expect(params !== undefined).toBe(isAnswered)
})
