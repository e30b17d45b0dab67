import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { startEmulator } from '@latchkey/emulator'
import { expect, test } from 'vitest'

const run = promisify(execFile)

interface Result {
  readonly status: number
  readonly json: Record<string, unknown>
}

/** Runs the module `uri`, which has Basic and bearer authentication, but no digest. */
async function uri(parameters: object): Promise<Result> {
  const json = JSON.stringify({ return_content: true, status_code: [200, 201, 401], ...parameters })
  const { stdout } = await run(
    '/usr/bin/ansible',
    ['localhost', '--connection', 'local', '--module-name', 'uri', '--args', json],
    {
      timeout: 50_000,
      env: {
        PATH: '/usr/bin:/bin',
        HOME: '/tmp',
        ANSIBLE_LOAD_CALLBACK_PLUGINS: '1',
        ANSIBLE_STDOUT_CALLBACK: 'oneline',
        ANSIBLE_LOCALHOST_WARNING: 'False',
      },
    },
  )
  // localhost | SUCCESS => {…}
  return JSON.parse(stdout.slice(stdout.indexOf('=>') + 2)) as Result
}

test('Ansible’s uri gets a token, lists and creates projects', async () => {
  await using emulator = await startEmulator()
  const { clientId, clientSecret } = emulator.seed.serviceAccounts[0]!
  const orgId = emulator.seed.organizations[0]!.id
  const token = (secret: string) =>
    uri({
      url: `${emulator.url}/api/oauth/token`,
      method: 'POST',
      url_username: clientId,
      url_password: secret,
      force_basic_auth: true,
      body_format: 'form-urlencoded',
      body: { grant_type: 'client_credentials' },
    })
  expect((await token('wrong')).status).toBe(401)
  const { json: issued } = await token(clientSecret)
  expect(issued).toMatchObject({ expires_in: 3600, token_type: 'Bearer' })
  const groups = {
    url: `${emulator.url}/api/public/v1.0/groups`,
    headers: { Authorization: `Bearer ${String(issued['access_token'])}` },
  }
  const body = { name: 'by Ansible', orgId }
  const made = await uri({ ...groups, method: 'POST', body_format: 'json', body })
  expect(made).toMatchObject({ status: 201, json: { name: 'by Ansible' } })
  expect(await uri(groups)).toMatchObject({ status: 200, json: { totalCount: 2 } })
})
