import { createPrivateKey, generateKeyPairSync, sign as signWith } from 'node:crypto'
import { inspect } from 'node:util'
import { isTokenError } from '@latchkey/client-credentials'
import { clientSecretJwt, privateKeyJwt } from '@latchkey/client-credentials/assertion'
import { decodeJwt, decodeProtectedHeader, exportJWK, exportPKCS8 } from 'jose'
import { generateKeyPair, jwtVerify } from 'jose'
import { expect, test } from 'vitest'
import { scenario } from '../scenario.ts'

const request = {
  endpoint: new URL('https://as.example/revoke'),
  tokenEndpoint: new URL('https://as.example/token'),
  clientId: 'id',
  signal: new AbortController().signal,
}
const now = () => Date.UTC(2026, 0, 1)

async function assertionOf(authentication: ReturnType<typeof privateKeyJwt>): Promise<string> {
  const { parameters = [] } = await authentication(request)
  return new Map(parameters).get('client_assertion') ?? ''
}

function thrown(run: () => unknown): unknown {
  try {
    run()
    return undefined
  } catch (error) {
    return error
  }
}

test.each(['ES256', 'ES384', 'ES512', 'RS256', 'PS384', 'EdDSA'])(
  '%s signs with every form of the key',
  async (alg) => {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true })
    const pem = await exportPKCS8(privateKey)
    const jwk = { ...(await exportJWK(privateKey)), kty: (await exportJWK(privateKey)).kty ?? '' }
    for (const key of [privateKey, pem, createPrivateKey(pem), jwk, { ...jwk, alg, kid: 'k' }]) {
      const jwt = await assertionOf(privateKeyJwt({ key, alg, kid: 'one', now }))
      expect(decodeProtectedHeader(jwt)).toEqual({ alg, kid: 'one' })
      const { payload } = await jwtVerify(jwt, publicKey, { currentDate: new Date(now()) })
      const seconds = now() / 1000
      const client = { iss: 'id', sub: 'id', aud: 'https://as.example/token' }
      expect(payload).toMatchObject({ ...client, iat: seconds, exp: seconds + 60 })
    }
  },
)

test.each(['ES256', 'ES384', 'ES512', 'RS256', 'PS256'])(
  '%s is found out by the key',
  async (alg) => {
    const { privateKey } = await generateKeyPair(alg, { extractable: true })
    const forms = [privateKey, ...(alg === 'PS256' ? [] : [await exportPKCS8(privateKey)])]
    for (const key of forms) {
      expect(decodeProtectedHeader(await assertionOf(privateKeyJwt({ key })))).toEqual({ alg })
    }
  },
)

test('the header and the claims follow the options', async () => {
  const { privateKey } = await generateKeyPair('ES256')
  const options = { key: privateKey, x5t: 'abc', x5tS256: 'def', audience: 'https://as.example' }
  const times = { lifetimeMs: 300_000, notBeforeSkewMs: 10_000, now }
  const jwt = await assertionOf(privateKeyJwt({ ...options, ...times }))
  expect(decodeProtectedHeader(jwt)).toEqual({ alg: 'ES256', x5t: 'abc', 'x5t#S256': 'def' })
  expect(decodeJwt(jwt)).toMatchObject({
    aud: 'https://as.example',
    nbf: now() / 1000 - 10,
    exp: now() / 1000 + 300,
  })
})

test.each([
  ['ES256', 'prime256v1'],
  ['ES384', 'secp384r1'],
  ['ES512', 'secp521r1'],
])('a function signs %s, in DER as a KMS does, or as two numbers', async (alg, namedCurve) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve })
  const hash = `sha${alg.slice(2)}`
  for (const dsaEncoding of ['der', 'ieee-p1363'] as const) {
    for (let n = 0; n < 20; n++) {
      const sign = (data: Uint8Array) =>
        Promise.resolve(signWith(hash, data, { key: privateKey, dsaEncoding }))
      const jwt = await assertionOf(privateKeyJwt({ sign, alg, kid: 'kms' }))
      await expect(jwtVerify(jwt, publicKey)).resolves.toMatchObject({ payload: { iss: 'id' } })
    }
  }
})

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pkcs8 = ec.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const jwk = ec.privateKey.export({ format: 'jwk' }) as { kty: string; d: string }

test.each<[string, object, RegExp]>([
  ['a key and a function', { key: pkcs8, sign: () => new Uint8Array() }, /"key" or "sign"/],
  ['neither', {}, /"key" or "sign"/],
  ['no options', undefined as unknown as object, /object of options/],
  ['no algorithm for a function', { sign: () => new Uint8Array() }, /"alg"/],
  ['an algorithm of another key', { key: pkcs8, alg: 'RS256' }, /"alg" does not fit/],
  ['an unknown algorithm', { key: pkcs8, alg: 'none' }, /"alg" does not fit/],
  ['text that is not PEM', { key: 'MIGHAgEAMBMGByqGSM49' }, /"key".*PEM/],
  ['a SEC1 key', { key: ec.privateKey.export({ type: 'sec1', format: 'pem' }) }, /PKCS #8/],
  ['a PKCS #1 key', { key: rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }) }, /PKCS #8/],
  ['a public key', { key: ec.publicKey.export({ type: 'spki', format: 'pem' }) }, /private key/],
  [
    'an encrypted key',
    {
      key: ec.privateKey.export({
        type: 'pkcs8',
        format: 'pem',
        cipher: 'aes-256-cbc',
        passphrase: 'p',
      }),
    },
    /encrypted/,
  ],
  ['a public JWK', { key: ec.publicKey.export({ format: 'jwk' }) }, /private JWK/],
  ['a shared secret', { key: { kty: 'oct', k: 'c2VjcmV0' } }, /private JWK/],
  ['a public KeyObject', { key: ec.publicKey }, /private key/],
  ['a number', { key: 7 }, /"key"/],
  ['nothing', { key: null }, /"key"/],
  ['a lifetime that is text', { key: pkcs8, lifetimeMs: '1' }, /"lifetimeMs"/],
  ['an empty key id', { key: pkcs8, kid: '' }, /"kid"/],
])(
  '%s is a config error at construction that shows nothing of the key',
  (_what, options, message) => {
    // Options as a program without types can pass them.
    const error = thrown(() => privateKeyJwt(options as Parameters<typeof privateKeyJwt>[0]))
    expect(isTokenError(error) && error.kind).toBe('config')
    const shown = inspect(error, { depth: 9, showHidden: true })
    expect(shown).toMatch(message)
    for (const secret of [pkcs8.split('\n')[1], jwk.d]) expect(shown).not.toContain(secret)
  },
)

test('a damaged key is an error that shows nothing of it', async () => {
  const damaged = pkcs8.replace(/(.{40})\n-----END/, 'AAAA\n-----END')
  const error: unknown = await assertionOf(privateKeyJwt({ key: damaged })).catch((e: unknown) => e)
  expect(error).toMatchObject({ code: 'ERR_TOKEN_CONFIG' })
  expect(inspect(error, { depth: 9 })).not.toContain(damaged.split('\n')[1])
})

const secret = 'a secret of at least 32 characters'

test('clientSecretJwt signs with the secret', async () => {
  const jwt = await assertionOf(clientSecretJwt({ secret }))
  expect(decodeProtectedHeader(jwt)).toEqual({ alg: 'HS256' })
  await jwtVerify(jwt, new TextEncoder().encode(secret))
})

test('clientSecretJwt reads the secret before every request', async () => {
  let n = 0
  const authentication = clientSecretJwt({ secret: () => `${secret} ${++n}`, alg: 'HS384' })
  const first = await assertionOf(authentication)
  const second = await assertionOf(authentication)
  await jwtVerify(first, new TextEncoder().encode(`${secret} 1`))
  await jwtVerify(second, new TextEncoder().encode(`${secret} 2`))
})

test.each(['', 'a\nb'])('clientSecretJwt rejects the secret %j', (wrong) => {
  expect(thrown(() => clientSecretJwt({ secret: wrong }))).toMatchObject({
    code: 'ERR_TOKEN_CONFIG',
  })
})

test('an assertion that the server repeats is not shown', async () => {
  let assertion = ''
  const w = scenario()
  const auth = w.make('one', {
    clientSecret: undefined,
    clientAuthentication: privateKeyJwt({ key: pkcs8 }),
    fetch: (_url: unknown, init?: RequestInit) => {
      assertion = new URLSearchParams(init?.body as string).get('client_assertion') ?? ''
      const body = { error: 'invalid_client', error_description: `not ${assertion}` }
      return Promise.resolve(Response.json(body, { status: 401 }))
    },
    // A key in place of the secret.
  } as object)
  const { message } = await w.failure(auth.accessToken())
  expect(assertion).toMatch(/^ey/)
  expect(message).toContain('not REDACTED')
})
