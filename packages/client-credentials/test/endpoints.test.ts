import { tlsClientAuth } from '@latchkey/client-credentials'
import { requestTarget } from '@latchkey/contract'
import { expect, test } from 'vitest'
import { type Reply, rejection, scenario } from './scenario.ts'

const issuer = 'https://as.example/tenant'
const metadata = {
  issuer,
  token_endpoint: 'https://tokens.example/token',
  revocation_endpoint: 'https://tokens.example/revoke',
}
const HOUR_MS = 3_600_000

/** An authorization server by its addresses. Every request to a token endpoint gets another token. */
function server(documents: Record<string, () => unknown>) {
  let tokens = 0
  const respond: Reply = async () => {
    const { url = '' } = w.sent.at(-1) ?? {}
    const document = documents[url]
    if (document !== undefined) {
      const found = await document()
      return found instanceof Response ? found : Response.json(found)
    }
    if (url.endsWith('/revoke')) return new Response()
    if (!url.endsWith('/token')) return new Response('not found', { status: 404 })
    const more = { token_type: 'Bearer', expires_in: 600 }
    return Response.json({ access_token: `at-${++tokens}`, ...more })
  }
  const w = scenario(respond)
  const make = (options = {}) => w.make('one', { tokenEndpoint: undefined, issuer, ...options })
  const requested = () => w.sent.map(({ url }) => url)
  return { ...w, make, requested }
}

const RFC_8414 = 'https://as.example/.well-known/oauth-authorization-server/tenant'
const OPENID = 'https://as.example/tenant/.well-known/openid-configuration'

test('the endpoints of an issuer come from the document of RFC 8414, whose address has the path of the issuer at its end', async () => {
  const s = server({ [RFC_8414]: () => metadata })
  const auth = s.make()
  expect(await s.value(auth.accessToken())).toBe('at-1')
  await auth.close()
  expect(s.requested()).toEqual([RFC_8414, metadata.token_endpoint, metadata.revocation_endpoint])
})

test.each([404, 400, 405])(
  'the endpoints of an issuer come from the document of OpenID Connect if the other returns %i',
  async (status) => {
    const s = server({
      [RFC_8414]: () => new Response('', { status }),
      [OPENID]: () => metadata,
    })
    expect(await s.value(s.make().accessToken())).toBe('at-1')
    expect(s.requested()).toEqual([RFC_8414, OPENID, metadata.token_endpoint])
  },
)

test('the endpoints of an issuer come from the root for an issuer without a path, with or without its slash', async () => {
  for (const named of ['https://as.example', 'https://as.example/']) {
    const root = 'https://as.example/.well-known/oauth-authorization-server'
    const s = server({ [root]: () => ({ ...metadata, issuer: named }) })
    expect(await s.value(s.make({ issuer: named }).accessToken())).toBe('at-1')
  }
})

test('the endpoints of an issuer are read once an hour, and the old ones are used while the new ones cannot be read', async () => {
  let isDown = false
  const s = server({
    [RFC_8414]: () => (isDown ? new Response('', { status: 503 }) : metadata),
  })
  const auth = s.make()
  const next = async () => {
    const before = s.requested().length
    auth.invalidate(await s.value(auth.accessToken()))
    return s.requested().slice(before)
  }
  expect(await next()).toEqual([RFC_8414, metadata.token_endpoint])
  await s.time.advance(HOUR_MS - 1)
  expect(await next()).toEqual([metadata.token_endpoint])
  await s.time.advance(1)
  expect(await next()).toEqual([RFC_8414, metadata.token_endpoint])
  await s.time.advance(HOUR_MS)
  isDown = true
  expect(await next()).toEqual([RFC_8414, metadata.token_endpoint])
})

test('the endpoints of an issuer are retried while the document cannot be read for a transient reason', async () => {
  let n = 0
  const s = server({ [RFC_8414]: () => (++n < 3 ? new Response('', { status: 503 }) : metadata) })
  expect(await s.value(s.make().accessToken())).toBe('at-1')
  expect(n).toBe(3)
})

test('the endpoints of an issuer get no token themselves, whichever document named them', async () => {
  const s = server({ [RFC_8414]: () => metadata })
  const auth = s.make({ origins: ['https://as.example', 'https://tokens.example'] })
  await s.value(auth.accessToken())
  for (const address of [RFC_8414, OPENID, ...Object.values(metadata).slice(1)]) {
    const url = new URL(address)
    const request = { method: 'GET', url, target: requestTarget(url), headers: new Headers() }
    expect((await auth.authorize(request)).headers).toEqual({})
  }
  const url = new URL('https://tokens.example/items')
  const request = { method: 'GET', url, target: requestTarget(url), headers: new Headers() }
  expect((await auth.authorize(request)).headers).toEqual({ authorization: 'Bearer at-1' })
})

test('the endpoints of an issuer do not include one for revocation if the option names another, or the server has none', async () => {
  const mine = 'https://mine.example/revoke'
  const named = server({ [RFC_8414]: () => metadata })
  const one = named.make({ revocationEndpoint: mine })
  await named.value(one.accessToken())
  await one.close()
  expect(named.requested().at(-1)).toBe(mine)
  const none = server({ [RFC_8414]: () => ({ ...metadata, revocation_endpoint: undefined }) })
  const other = none.make()
  await none.value(other.accessToken())
  await other.close()
  expect(none.requested()).toHaveLength(2)
  expect(none.events.some(({ type }) => type === 'token-revoked')).toBe(false)
})

const aliases = {
  token_endpoint: 'https://mtls.example/token',
  revocation_endpoint: 'https://mtls.example/revoke',
}
const withCertificate = {
  clientSecret: undefined,
  clientAuthentication: tlsClientAuth(),
} as object

test.each([
  ['replace both', aliases, aliases.token_endpoint, aliases.revocation_endpoint],
  [
    'can replace one',
    { token_endpoint: aliases.token_endpoint },
    aliases.token_endpoint,
    metadata.revocation_endpoint,
  ],
  ['can be missing', undefined, metadata.token_endpoint, metadata.revocation_endpoint],
  [
    'are ignored if they are not an object',
    7,
    metadata.token_endpoint,
    metadata.revocation_endpoint,
  ],
])(
  'endpoints for clients with a certificate %s',
  async (_what, mtls_endpoint_aliases, token, revocation) => {
    const s = server({ [RFC_8414]: () => ({ ...metadata, mtls_endpoint_aliases }) })
    const auth = s.make(withCertificate)
    await s.value(auth.accessToken())
    await auth.close()
    expect(s.requested()).toEqual([RFC_8414, token, revocation])
  },
)

test('endpoints for clients with a certificate have to be https', async () => {
  const insecure = { token_endpoint: 'http://mtls.example/token' }
  const s = server({ [RFC_8414]: () => ({ ...metadata, mtls_endpoint_aliases: insecure }) })
  expect(await s.failure(s.make(withCertificate).accessToken())).toMatchObject({ kind: 'config' })
})

test('endpoints for clients with a certificate are not for other clients', async () => {
  const s = server({ [RFC_8414]: () => ({ ...metadata, mtls_endpoint_aliases: aliases }) })
  await s.value(s.make().accessToken())
  expect(s.requested()).toEqual([RFC_8414, metadata.token_endpoint])
})

test.each([
  ['if they name another issuer', { issuer: 'https://evil.example/tenant' }, 'evil.example'],
  ['if they differ by a slash', { issuer: `${issuer}/` }, `${issuer}/ instead`],
  ['if they name no issuer', { issuer: undefined }, 'no issuer'],
  ['if they name an issuer that is not text', { issuer: 7 }, 'no issuer'],
  ['without a token endpoint', { token_endpoint: undefined }, 'token_endpoint'],
])('the metadata are rejected %s', async (_why, change, words) => {
  const s = server({ [RFC_8414]: () => ({ ...metadata, ...change }) })
  const error = await s.failure(s.make().accessToken())
  expect(error).toMatchObject({ kind: 'response', retryable: false })
  expect(error.message).toContain(words)
  expect(s.requested()).toEqual([RFC_8414])
})

test.each([
  ['token_endpoint', 'http://tokens.example/token'],
  ['revocation_endpoint', 'http://tokens.example/revoke'],
  ['token_endpoint', 'not a URL'],
])('the metadata are rejected if their %s is %s', async (name, address) => {
  const s = server({ [RFC_8414]: () => ({ ...metadata, [name]: address }) })
  const error = await s.failure(s.make().accessToken())
  expect(error).toMatchObject({ kind: 'config' })
  expect(error.message).toContain(`"${name} of the issuer" must be an https URL`)
})

test.each([
  ['is not JSON', () => new Response('<html>')],
  ['is a list', () => [metadata]],
  ['is too long', () => ({ ...metadata, padding: 'x'.repeat(70_000) })],
])('the metadata are rejected if the document %s', async (_what, document) => {
  const s = server({ [RFC_8414]: document })
  expect(await s.failure(s.make().accessToken())).toMatchObject({ kind: 'response' })
  expect(s.requested()).toEqual([RFC_8414])
})

test('the metadata are rejected if both documents are missing: the error has the status of the last', async () => {
  const s = server({})
  expect(await s.failure(s.make().accessToken())).toMatchObject({ kind: 'http', status: 404 })
  expect(s.requested()).toEqual([RFC_8414, OPENID])
})

test('the metadata are rejected if the document is elsewhere: a redirect is not followed', async () => {
  const location = 'https://evil.example/metadata?x=1'
  const s = server({ [RFC_8414]: () => rejection(302, {}, { location })(1) })
  const error = await s.failure(s.make().accessToken())
  expect(error).toMatchObject({ status: 302, location: 'https://evil.example/metadata' })
  expect(s.requested()).toEqual([RFC_8414])
})
