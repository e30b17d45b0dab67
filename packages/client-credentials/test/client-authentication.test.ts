import {
  clientAssertion,
  type ClientAuthentication,
  clientCredentials,
  tlsClientAuth,
} from '@latchkey/client-credentials'
import { expect, test } from 'vitest'

/** A client whose token endpoint accepts any assertion; `assertions` has those that were sent. */
function client(assertion: () => unknown) {
  // Functions of a program without types can return anything.
  return clientWith(clientAssertion(assertion as () => string))
}

function clientWith(clientAuthentication: ClientAuthentication) {
  const assertions: (string | null)[] = []
  const auth = clientCredentials({
    tokenEndpoint: 'https://as.example/token',
    clientId: 'id',
    origins: 'https://api.example',
    retryBaseMs: 1,
    clientAuthentication,
    fetch: (_url, init) => {
      assertions.push(new URLSearchParams(init?.body as string).get('client_assertion'))
      return Promise.resolve(
        Response.json({ access_token: 'at', token_type: 'Bearer', expires_in: 0 }),
      )
    },
  })
  return { auth, assertions }
}

test('an assertion is sent without the line break at the end of its file', async () => {
  const { auth, assertions } = client(() => 'a.b.c\n')
  await auth.accessToken()
  expect(assertions).toEqual(['a.b.c'])
})

test.each([[undefined], [null], [''], ['\n'], [Buffer.from('a.b.c')], ['a.b.c\nd.e.f']])(
  'an assertion that is %j is an error that says what was expected, and nothing is sent',
  async (assertion) => {
    const { auth, assertions } = client(() => assertion)
    const error: unknown = await auth.accessToken().catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'ERR_TOKEN_CONFIG' })
    expect((error as Error).message).toContain('must return a JWT')
    expect((error as Error).message).not.toContain('a.b.c')
    expect(assertions).toEqual([])
  },
)

test('an assertion whose file is empty for a moment is read again', async () => {
  const files = ['', 'a.b.c']
  const { auth, assertions } = client(() => files.shift())
  await auth.accessToken()
  expect(assertions).toEqual(['a.b.c'])
})

test('what is not a function is rejected at construction', () => {
  expect(() => clientAssertion('a.b.c' as never)).toThrow('"assertion" must be a function')
})

test.each<[string, unknown]>([
  ['a function, because tlsClientAuth was not called', tlsClientAuth],
  ['nothing', () => undefined],
  ['text', () => 'Basic x'],
  ['fields of another class', () => ({ headers: new Headers({ authorization: 'Basic x' }) })],
  ['fields that are not text', () => ({ headers: { authorization: undefined } })],
  ['parameters of another class', () => ({ parameters: new URLSearchParams({ a: 'b' }) })],
  ['parameters that are not text', () => ({ parameters: [['a', 7]] })],
])('what clientAuthentication returns is checked: %s', async (_what, authenticate) => {
  const { auth, assertions } = clientWith(authenticate as ClientAuthentication)
  const error: unknown = await auth.accessToken().catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'ERR_TOKEN_CONFIG', retryable: false })
  expect((error as Error).message).toContain('"clientAuthentication" must return')
  expect(assertions).toEqual([])
})

test.each<[string, ClientAuthentication, [string, string][]]>([
  [
    'an assertion',
    clientAssertion(() => 'a.b.c'),
    [
      ['client_id', 'id'],
      ['client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'],
      ['client_assertion', 'a.b.c'],
    ],
  ],
  ['a certificate', tlsClientAuth(), [['client_id', 'id']]],
])('a client with %s sends its parameters', async (_what, authenticate, expected) => {
  const endpoint = new URL('https://as.example/token')
  const { signal } = new AbortController()
  const request = { endpoint, tokenEndpoint: endpoint, clientId: 'id', signal }
  expect((await authenticate(request)).parameters).toEqual(expected)
})

test('a fetch that fails in a way of its own is a network error that names the origin', async () => {
  const auth = clientCredentials({
    tokenEndpoint: 'https://as.example/token?key=s3cret',
    clientId: 'id',
    clientSecret: 'a secret',
    origins: 'https://api.example',
    maxAttempts: 1,
    fetch: () => Promise.reject(new Error('request with s3cret failed')),
  })
  const error: unknown = await auth.accessToken().catch((reason: unknown) => reason)
  expect(error).toMatchObject({
    kind: 'network',
    retryable: true,
    message: 'no response from https://as.example',
  })
})
