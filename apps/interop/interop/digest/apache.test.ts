import { expect, test } from 'vitest'
import { digest, type DigestEvent } from '@latchkey/digest'
import { withAuth } from '@latchkey/fetch'
import { account } from '../../servers/account.ts'
import { otherRealm, startApache } from '../../servers/apache.ts'
import { startCountingRelay } from '../../servers/counting-relay.ts'
import { commonCases, countedClient } from './common-cases.ts'
import { credentialsOf } from './credentials.ts'
import { useServer } from '../../test/use-server.ts'

const server = useServer(startApache)

const location = (folder: string) => ({
  name: `Apache httpd /${folder}/`,
  file: `/${folder}/file.txt`,
  echo: `/${folder}/echo`,
  says: { algorithm: 'MD5', qop: 'auth' },
})

commonCases(
  () => server().url,
  [
    location('normal'),
    // Each answer brings the next nonce.
    location('ending'),
    // Apache knows one valid nonce for each opaque. Simultaneous calls share it: one succeeds, and the responses to the others
    // make each other's nonces stale. Until the second rejection this looks like a server whose nonces are each
    // valid once, so a call answers its own challenge; then one of three sends is left, and any other call's
    // response can invalidate the nonce of this one. A call that is rejected three times, or with a fresh
    // nonce and without `stale`, returns the 401.
    { ...location('one-time'), atATime: 60, statusesAtATime: [200, 401] },
    // Wants the counts in order, and those of calls on several connections come as they like. A call that another one
    // overtakes costs one more; the nonces of their rejections make each other stale as above.
    { ...location('counted'), atATime: 60, statusesAtATime: [200, 401] },
    { ...location('other'), says: { realm: otherRealm } },
    {
      ...location('normal'),
      name: 'Apache httpd, rspauth required',
      options: { requireRspauth: true },
    },
  ],
)

test.each([
  ['/ending/', 10],
  ['/one-time/', 10],
  ['/normal/', 1],
])('10 calls in turn at %s use %i nonces', async (folder, nonces) => {
  await using client = await countedClient(server().url)
  for (let call = 0; call < 10; call++) expect(await client.get(`${folder}file.txt`)).toBe(200)
  const used = client.requests.slice(1).map((request) => credentialsOf(request)['nonce'])
  expect(new Set(used).size).toBe(nonces)
})

test('an expired nonce costs one more request', async () => {
  await using relay = await startCountingRelay(server().url)
  const events: DigestEvent[] = []
  const { username, password } = account
  const auth = digest({
    username,
    password,
    origins: relay.url,
    onEvent: (event) => events.push(event),
  })
  // Without the nonces that the server gives ahead, the first one ends by the server's clock, after one second.
  const fetch = withAuth(auth, async (input, init) => {
    const response = await globalThis.fetch(input, init)
    await response.arrayBuffer()
    const { status } = response
    const headers = new Headers(response.headers)
    headers.delete('authentication-info')
    return new Response(null, { status, headers })
  })
  let calls = 0
  while (events.length === 0) {
    const { status } = await fetch(`${relay.url}/short/file.txt?call=${calls++}`)
    expect(status).toBe(200)
  }
  expect(events).toEqual([{ type: 'nonce-renewed', origin: relay.url, stale: true }])
  expect(relay.requests).toHaveLength(calls + 2)
})

test('nonces of two realms of one server are kept side by side', async () => {
  await using client = await countedClient(server().url)
  for (let round = 0; round < 5; round++) {
    expect(await client.get('/normal/file.txt')).toBe(200)
    expect(await client.get('/other/file.txt')).toBe(200)
  }
  // One call without credentials and one with those of the wrong realm.
  expect(client.requests).toHaveLength(12)
})

test('WebDAV takes what is PUT, and gives it back', async () => {
  await using client = await countedClient(server().url)
  const url = `${client.url}/dav/new%20file.txt`
  const put = (body: BodyInit, init = {}) => client.fetch(url, { method: 'PUT', body, ...init })

  expect((await put('first '.repeat(10_000))).status).toBe(201)
  expect((await put('second')).status).toBe(204)
  expect(await (await client.fetch(url)).text()).toBe('second')
  expect(client.requests.map(({ method }) => method)).toEqual(['PUT', 'PUT', 'PUT', 'GET'])

  expect((await put(new Blob(['third']).stream(), { duplex: 'half' })).status).toBe(204)
  expect(await (await client.fetch(url)).text()).toBe('third')
  expect((await client.fetch(url, { method: 'DELETE' })).status).toBe(204)
  expect(client.requests).toHaveLength(7)
})

test('a stream is PUT once, after a HEAD', async () => {
  await using client = await countedClient(server().url)
  const response = await client.fetch(`${client.url}/dav/streamed.txt`, {
    method: 'PUT',
    body: new Blob(['once']).stream(),
    ...{ duplex: 'half' },
  })
  expect(response.status).toBe(201)
  expect(client.requests.map(({ method }) => method)).toEqual(['HEAD', 'PUT'])
})
