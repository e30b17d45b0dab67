import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { useEmulator } from '@latchkey/emulator/vitest'
import { expect, test } from 'vitest'
import { latchkey } from './cli/command.ts'

const run = promisify(execFile)
const emulator = useEmulator()
const api = () => `${emulator().url}/api/public/v1.0`
const key = () => emulator().seed.apiKeys[0]!
const account = () => emulator().seed.serviceAccounts[0]!
const project = (name: string) =>
  JSON.stringify({ name, orgId: emulator().seed.organizations[0]!.id })

/** Runs a command of the page "Programmatic Access to Cloud Manager", with the emulator's address in it. */
async function curl(command: string): Promise<string> {
  return (await run('bash', ['-c', `curl --silent --show-error ${command}`])).stdout
}

/** What `latchkey request` prints, with a key or a service account. */
async function request(kind: 'key' | 'account', ...args: string[]): Promise<unknown> {
  const { publicKey, privateKey } = key()
  const { clientId, clientSecret } = account()
  const env = {
    ...{ HOME: '/nonexistent', LATCHKEY_BASE_URL: emulator().url },
    ...(kind === 'key'
      ? { LATCHKEY_PUBLIC_KEY: publicKey, LATCHKEY_PRIVATE_KEY: privateKey }
      : { LATCHKEY_CLIENT_ID: clientId, LATCHKEY_CLIENT_SECRET: clientSecret }),
  }
  const { stdout } = await run(process.execPath, [latchkey, 'request', ...args], { env })
  return JSON.parse(stdout)
}

/** The body behind the last header block of `--include`: digest has two blocks. */
const bodyOf = (included: string): unknown => JSON.parse(included.split('\r\n\r\n').at(-1) ?? '')
const statusesOf = (included: string) =>
  [...included.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status))

/** A new project without what differs between two of them. */
function shape(project: unknown): unknown {
  const { id, name, links, agentApiKey, ...rest } = project as Record<string, unknown>
  expect([typeof id, typeof name, typeof agentApiKey]).toEqual(['string', 'string', 'string'])
  expect(links).toBeInstanceOf(Array)
  return rest
}

const digest = (privateKey = key().privateKey) =>
  `--user "${key().publicKey}:${privateKey}" --digest`
const JSON_FIELDS = '--header "Content-Type: application/json" --header "Accept: application/json"'

async function issueToken(): Promise<string> {
  const { clientId, clientSecret } = account()
  const answer = await curl(`--request POST --url ${emulator().url}/api/oauth/token \
    --header "accept: application/json" --header "cache-control: no-cache" \
    --header "authorization: Basic ${btoa(`${clientId}:${clientSecret}`)}" \
    --header "content-type: application/x-www-form-urlencoded" \
    --data "grant_type=client_credentials"`)
  const token = JSON.parse(answer) as Record<string, unknown>
  expect(token).toMatchObject({ expires_in: 3600, token_type: 'Bearer' })
  return String(token['access_token'])
}

test('curl --digest lists the projects, as the CLI does', async () => {
  const answer = await curl(`${digest()} --header "Accept: application/json" --include \
    --request GET "${api()}/groups?pretty=true"`)
  expect(statusesOf(answer)).toEqual([401, 200])
  expect(bodyOf(answer)).toEqual(await request('key', 'GET', '/groups?pretty=true'))
})

test('curl --digest creates a project, as the CLI does', async () => {
  const answer = await curl(`${digest()} ${JSON_FIELDS} --include --request POST \
    "${api()}/groups?pretty=true" --data '${project('MyProject')}'`)
  expect(statusesOf(answer)).toEqual([401, 201])
  const ours = await request('key', 'POST', '/groups', '--data', project('MyProject2'))
  expect(shape(bodyOf(answer))).toEqual(shape(ours))
})

test('curl lists the projects with a token, as the CLI does', async () => {
  const answer = await curl(`--request GET --url ${api()}/groups \
    --header "Authorization: Bearer ${await issueToken()}" --header "Accept: application/json"`)
  expect(JSON.parse(answer)).toEqual(await request('account', 'GET', '/groups'))
})

test('curl creates a project with a token, as the CLI does', async () => {
  const answer = await curl(`--header "Authorization: Bearer ${await issueToken()}" ${JSON_FIELDS} \
    --include --request POST "${api()}/groups" --data '${project('MyOtherProject')}'`)
  expect(statusesOf(answer)).toEqual([201])
  const ours = await request('account', 'POST', '/groups', '--data', project('MyOtherProject2'))
  expect(shape(bodyOf(answer))).toEqual(shape(ours))
})

test('curl with a wrong key is rejected after two requests', async () => {
  const answer = await curl(`${digest('wrong')} --include ${api()}/groups`)
  expect(statusesOf(answer)).toEqual([401, 401])
  expect(bodyOf(answer)).toMatchObject({ error: 401, reason: 'Unauthorized' })
})
