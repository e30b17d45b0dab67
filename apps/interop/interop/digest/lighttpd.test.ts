import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { account } from '../../servers/account.ts'
import { startLighttpd, unicodeUsername } from '../../servers/lighttpd.ts'
import { commonCases, countedClient } from './common-cases.ts'
import { credentialsOf } from './credentials.ts'
import { useServer } from '../../test/use-server.ts'

const server = useServer(startLighttpd)

const location = (folder: string, algorithm: string) => ({
  name: `lighttpd /${folder}/`,
  file: `/${folder}/file.txt`,
  echo: `/${folder}/echo`,
  says: { algorithm, qop: 'auth' },
})
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

commonCases(
  () => server().url,
  [
    location('md5', 'MD5'),
    location('sha256', 'SHA-256'),
    location('sha512-256', 'SHA-512-256'),
    location('both', 'SHA-256'),
    {
      ...location('hashed', 'SHA-256'),
      says: { userhash: 'true', username: hashOf(`${account.username}:${account.realm}`) },
    },
  ],
)

test('the weaker of two algorithms is answered where only it is allowed', async () => {
  await using client = await countedClient(server().url, { algorithms: ['MD5'] })
  expect(await client.get('/both/file.txt')).toBe(200)
  expect(credentialsOf(client.requests[1])).toMatchObject({ algorithm: 'MD5' })
})

test('an algorithm that is not allowed is a plain 401 after one request', async () => {
  await using client = await countedClient(server().url, { algorithms: ['SHA-256'] })
  expect(await client.get('/md5/file.txt')).toBe(401)
  expect(client.requests).toHaveLength(1)
})

test.each(['md5', 'sha256', 'hashed'])(
  'a name outside Latin-1 is accepted at /%s/',
  async (folder) => {
    await using client = await countedClient(server().url, { username: unicodeUsername })
    expect(await client.get(`/${folder}/file.txt`)).toBe(200)
    expect(client.requests).toHaveLength(2)
  },
)

test('a stream is sent once, after a HEAD', async () => {
  await using client = await countedClient(server().url)
  const response = await client.fetch(`${client.url}/md5/echo`, {
    method: 'POST',
    body: new Blob(['once']).stream(),
    ...{ duplex: 'half' },
  })
  expect([response.status, await response.text()]).toEqual([200, 'once'])
  expect(client.requests.map(({ method }) => method)).toEqual(['HEAD', 'POST'])
})
