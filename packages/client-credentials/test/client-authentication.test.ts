import {
  clientAssertion,
  type ClientAuthentication,
  tlsClientAuth,
} from '@latchkey/client-credentials'
import { expect, test } from 'vitest'
import { scenario } from './scenario.ts'

/** A client whose token endpoint accepts anything; `assertions` returns those that were sent. */
function clientWith(clientAuthentication: ClientAuthentication) {
  const w = scenario()
  // It replaces the secret.
  const options = { clientSecret: undefined, clientAuthentication } as object
  const assertions = () => w.sent.map(({ form }) => form.get('client_assertion'))
  return { ...w, auth: w.make('one', options), assertions }
}

// Functions of a program without types can return anything.
const client = (assertion: () => unknown) => clientWith(clientAssertion(assertion as () => string))

test('an assertion is sent without the line break at the end of its file', async () => {
  const { auth, assertions } = client(() => 'a.b.c\n')
  await auth.accessToken()
  expect(assertions()).toEqual(['a.b.c'])
})

test.each([[undefined], [null], [''], ['\n'], [Buffer.from('a.b.c')], ['a.b.c\nd.e.f']])(
  'an assertion that is %j is an error that says what was expected, and nothing is sent',
  async (assertion) => {
    const { auth, assertions, failure } = client(() => assertion)
    const error = await failure(auth.accessToken())
    expect(error).toMatchObject({ code: 'ERR_TOKEN_CONFIG' })
    expect(error.message).toContain('must return a JWT')
    expect(error.message).not.toContain('a.b.c')
    expect(assertions()).toEqual([])
  },
)

test('an assertion whose file is empty for a moment is read again', async () => {
  const files = ['', 'a.b.c']
  const { auth, assertions, value } = client(() => files.shift())
  await value(auth.accessToken())
  expect(assertions()).toEqual(['a.b.c'])
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
  const { auth, assertions, failure } = clientWith(authenticate as ClientAuthentication)
  const error = await failure(auth.accessToken())
  expect(error).toMatchObject({ code: 'ERR_TOKEN_CONFIG', retryable: false })
  expect(error.message).toContain('"clientAuthentication" must return')
  expect(assertions()).toEqual([])
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
  const { make, failure } = scenario(() => Promise.reject(new Error('request with s3cret failed')))
  const tokenEndpoint = 'https://as.example/token?key=s3cret'
  expect(await failure(make('one', { tokenEndpoint }).accessToken())).toMatchObject({
    kind: 'network',
    retryable: true,
    message: 'no response from https://as.example',
  })
})
