import { describe, expect, test } from 'vitest'
import { startMicrohttpd } from '../../servers/microhttpd.ts'
import { commonCases, countedClient } from './common-cases.ts'
import { useServer } from '../../test/use-server.ts'

const server = useServer(startMicrohttpd)

const location = (folder: string, algorithm: string) => ({
  name: `libmicrohttpd /${folder}/`,
  file: `/${folder}/file`,
  echo: `/${folder}/echo`,
  says: { algorithm, qop: 'auth' },
})
commonCases(() => server().url, [location('md5', 'MD5'), location('sha256', 'SHA-256')])

// This server binds a nonce to method and path.
test('a call to another path costs one more request', async () => {
  await using client = await countedClient(server().url)
  for (const path of ['/a', '/b', '/b', '/a']) expect(await client.get(path)).toBe(200)
  expect(client.requests.length).toBeLessThanOrEqual(7)
})

describe('a stream that the nonce of a HEAD does not open the way for', () => {
  const post = (client: Awaited<ReturnType<typeof countedClient>>, body: Blob) =>
    client.fetch(`${client.url}/md5/echo`, {
      method: 'POST',
      body: body.stream(),
      ...{ duplex: 'half' },
    })
  const methods = (client: Awaited<ReturnType<typeof countedClient>>) =>
    client.requests.map(({ method }) => method)

  test('a short stream is sent again after a challenge and arrives whole', async () => {
    await using client = await countedClient(server().url)
    const response = await post(client, new Blob(['once']))
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('once')
    expect(methods(client)).toEqual(['HEAD', 'POST', 'POST'])
  })

  test('a stream of more than 1 MiB is an error with a code after a challenge', async () => {
    await using client = await countedClient(server().url)
    const sent = post(client, new Blob(['x'.repeat(3 * 1_048_576)]))
    await expect(sent).rejects.toMatchObject({ code: 'ERR_BODY_NOT_REPLAYABLE', status: 401 })
    expect(methods(client)).toEqual(['HEAD', 'POST'])
  })
})
