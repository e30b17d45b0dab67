import { useEmulator } from '@latchkey/emulator/vitest'
import { expect, test } from 'vitest'
import { atlasClient } from '../examples/atlas.ts'

const emulator = useEmulator()

test.each(['an API key', 'a service account'])(
  'openapi-fetch lists Atlas organizations and projects with %s',
  async (kind) => {
    const [key] = emulator().seed.apiKeys
    const [account] = emulator().seed.serviceAccounts
    const { client, close } = atlasClient({
      ...(kind === 'an API key'
        ? { publicKey: key!.publicKey, privateKey: key!.privateKey }
        : { clientId: account!.clientId, clientSecret: account!.clientSecret }),
      baseUrl: emulator().url,
    })
    const organizations = await client.GET('/api/atlas/v2/orgs')
    expect(organizations.data?.results.map(({ name }) => name)).toContain('Example Organization')
    const projects = await client.GET('/api/atlas/v2/groups')
    expect(projects.data?.results.map(({ name }) => name)).toContain('Example Project')
    await close()
  },
)
