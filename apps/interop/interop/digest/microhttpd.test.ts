import { isLatchkeyError } from '@latchkey/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startMicrohttpd } from '../../servers/microhttpd.ts'
import type { RealServer } from '../../servers/real-server.ts'
import { commonCases, countedClient } from './common-cases.ts'

let server: RealServer
beforeAll(async () => {
  server = await startMicrohttpd()
})
afterAll(() => server.stop())

const place = (folder: string, algorithm: string) => ({
  name: `libmicrohttpd /${folder}/`,
  file: `/${folder}/file`,
  echo: `/${folder}/echo`,
  says: { algorithm, qop: 'auth' },
})
commonCases(() => server.url, [place('md5', 'MD5'), place('sha256', 'SHA-256')])

// This server binds a nonce to method and path.
test('a call to another path costs one more request', async () => {
  await using client = await countedClient(server.url)
  for (const path of ['/a', '/b', '/b', '/a']) expect(await client.get(path)).toBe(200)
  expect(client.requests.length).toBeLessThanOrEqual(7)
})

test('a stream that the nonce of a HEAD does not open the way for is a coded error', async () => {
  await using client = await countedClient(server.url)
  const sent = client.fetch(`${client.url}/md5/echo`, {
    method: 'POST',
    body: new Blob(['once']).stream(),
    ...{ duplex: 'half' },
  })
  const error = await sent.catch((reason: unknown) => reason)
  expect(isLatchkeyError(error) && error.code).toBe('ERR_BODY_NOT_REPLAYABLE')
  expect(client.requests.map(({ method }) => method)).toEqual(['HEAD', 'POST'])
})
