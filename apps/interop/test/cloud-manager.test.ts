import { clientCredentials } from '@latchkey/client-credentials'
import { CloudManager, endpoints } from '@latchkey/cloud-manager'
import { digest } from '@latchkey/digest'
import { useEmulator } from '@latchkey/emulator/vitest'
import { withAuth } from '@latchkey/fetch'
import { describe, expect, test } from 'vitest'

const emulator = useEmulator()

const withKey = (password = emulator().seed.apiKeys[0]!.privateKey) => {
  const username = emulator().seed.apiKeys[0]!.publicKey
  const auth = digest({ username, password, origins: emulator().url })
  return new CloudManager({ baseUrl: emulator().url, fetch: withAuth(auth) })
}

const withToken = () => {
  const auth = clientCredentials({
    tokenEndpoint: endpoints(emulator().url).token,
    clientId: emulator().seed.serviceAccounts[0]!.clientId,
    clientSecret: emulator().seed.serviceAccounts[0]!.clientSecret,
    origins: emulator().url,
  })
  return new CloudManager({ baseUrl: emulator().url, fetch: withAuth(auth) })
}

describe.each([
  ['an API key', withKey],
  ['a service account', withToken],
])('the client works with %s', (_, connect) => {
  test('a list walks the same projects page by page as at once', async () => {
    const cm = connect()
    const all = await cm.projects.list().all()
    expect(all.length).toBeGreaterThan(0)
    expect(await cm.projects.list({ itemsPerPage: 1 }).all()).toEqual(all)
    expect(await cm.projects.list({ itemsPerPage: 1 }).page(1)).toEqual(all.slice(0, 1))
  })

  test('a project is made once', async () => {
    const cm = connect()
    const project = { name: `Interop ${_}`, orgId: emulator().seed.organizations[0]!.id }
    expect(await cm.projects.create(project)).toMatchObject(project)
    await expect(cm.projects.create(project)).rejects.toMatchObject({
      kind: 'conflict',
      errorCode: 'GROUP_ALREADY_EXISTS',
    })
  })
})

test('a wrong private key is unauthorized, with what to check', async () => {
  await expect(withKey('wrong').organizations.list().all()).rejects.toMatchObject({
    kind: 'unauthorized',
    status: 401,
    hint: expect.stringContaining('the credentials are wrong') as string,
  })
})
