import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clientCredentials } from '@latchkey/client-credentials'
import type { Authenticator } from '@latchkey/contract'
import { digest } from '@latchkey/digest'
import { useEmulator } from '@latchkey/emulator/vitest'
import { withAuth } from '@latchkey/fetch'
import { describe, expect, test } from 'vitest'
import { gotWithAuth } from '../examples/got-adapter.ts'
import { kyWithAuth } from '../examples/ky.ts'
import { mockedApi } from '../examples/msw.ts'
import { ofetchWithAuth } from '../examples/ofetch.ts'
import { openapiClient } from '../examples/openapi-fetch.ts'
import worker from '../examples/worker.ts'
import { root } from './code-blocks.ts'

const emulator = useEmulator()

const schemes: [string, () => Authenticator][] = [
  [
    'digest',
    () => {
      const { publicKey, privateKey } = emulator().seed.apiKeys[0]!
      return digest({ username: publicKey, password: privateKey, origins: emulator().url })
    },
  ],
  [
    'client credentials',
    () => {
      const { clientId, clientSecret } = emulator().seed.serviceAccounts[0]!
      const tokenEndpoint = `${emulator().url}/api/oauth/token`
      return clientCredentials({ tokenEndpoint, clientId, clientSecret, origins: emulator().url })
    },
  ],
]

describe.each(schemes)('with %s', (_name, scheme) => {
  const groups = () => `${emulator().url}/api/public/v1.0/groups`

  test('ky gets the projects', async () => {
    const { totalCount } = await kyWithAuth(scheme()).get(groups()).json<{ totalCount: number }>()
    expect(totalCount).toBeGreaterThan(0)
  })

  test('ofetch gets the projects', async () => {
    const { totalCount } = await ofetchWithAuth(
      scheme(),
      emulator().url,
    )<{ totalCount: number }>('/groups')
    expect(totalCount).toBeGreaterThan(0)
  })

  test('openapi-fetch gets the projects, typed', async () => {
    const client = openapiClient(scheme(), emulator().url)
    const { data } = await client.GET('/groups')
    expect(data && 'totalCount' in data && data.totalCount).toBeGreaterThan(0)
  })

  test('got gets the projects', async () => {
    const { response, stream } = await gotWithAuth(scheme())(groups(), {
      method: 'GET',
      headers: {},
    })
    stream.destroy()
    expect(response.statusCode).toBe(200)
  })
})

test('the worker lists the names of the projects', async () => {
  const { publicKey, privateKey } = emulator().seed.apiKeys[0]!
  const env = { BASE_URL: emulator().url, PUBLIC_KEY: publicKey, PRIVATE_KEY: privateKey }
  const response = await worker.fetch(new Request('https://worker.example/'), env)
  expect(await response.json()).not.toEqual([])
})

test('msw is the server in your test', async () => {
  const origin = 'https://api.example'
  const server = mockedApi(origin)
  server.listen()
  try {
    const fetch = withAuth(digest({ username: 'key', password: 'secret', origins: origin }))
    expect(await (await fetch(`${origin}/items`)).json()).toEqual(['an item'])
  } finally {
    server.close()
  }
})

const folder = join(import.meta.dirname, '../examples')
const linesOf = (text: string): number => text.trimEnd().split('\n').length

test('no recipe is longer than 25 lines', () => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    // An adapter and a token store are not recipes: they are whole programs to start from.
    const isWhole = ['got-adapter.ts', 'postgres-token-store.ts'].includes(entry.name)
    if (isWhole || !entry.isFile()) continue
    const lines = linesOf(readFileSync(join(folder, entry.name), 'utf8'))
    expect([entry.name, lines <= 25]).toEqual([entry.name, true])
  }
})

test('the guide to token recipes shows the programs that are tested, of at most 60 lines each', () => {
  const guide = readFileSync(join(root, 'docs/guides/token-recipes.md'), 'utf8')
  const names = readdirSync(join(folder, 'tokens'))
  expect(names).toHaveLength(5)
  for (const name of names) {
    const text = readFileSync(join(folder, 'tokens', name), 'utf8')
    expect(linesOf(text)).toBeLessThanOrEqual(60)
    expect([name, guide.includes(text)]).toEqual([name, true])
  }
})
