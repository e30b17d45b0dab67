import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type Emulator, startEmulator } from '@latchkey/emulator'
import { afterAll, beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
const main = new URL('../../cli/dist/main.js', import.meta.url).pathname

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const api = () => `${emulator.url}/api/public/v1.0`
const key = () => emulator.seed.apiKeys[0]!
const account = () => emulator.seed.serviceAccounts[0]!
const orgId = () => emulator.seed.organizations[0]!.id

async function curl(...args: string[]): Promise<string> {
  return (await run('curl', ['--silent', '--show-error', ...args])).stdout
}

async function latchkey(credentials: Record<string, string>, ...args: string[]): Promise<unknown> {
  const env = { HOME: '/nonexistent', LATCHKEY_BASE_URL: emulator.url, ...credentials }
  const { stdout } = await run(process.execPath, [main, 'request', ...args], { env })
  return JSON.parse(stdout)
}

const withKey = () => ({
  LATCHKEY_PUBLIC_KEY: key().publicKey,
  LATCHKEY_PRIVATE_KEY: key().privateKey,
})
const withAccount = () => ({
  LATCHKEY_CLIENT_ID: account().clientId,
  LATCHKEY_CLIENT_SECRET: account().clientSecret,
})

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

// The commands of the page "Programmatic Access to Cloud Manager", with the emulator's address in them.
const digest = () => ['--user', `${key().publicKey}:${key().privateKey}`, '--digest']
const json = ['--header', 'Content-Type: application/json', '--header', 'Accept: application/json']

async function mint(): Promise<string> {
  const answer = await curl(
    '--request',
    'POST',
    '--url',
    `${emulator.url}/api/oauth/token`,
    '--header',
    'accept: application/json',
    '--header',
    'cache-control: no-cache',
    '--header',
    `authorization: Basic ${btoa(`${account().clientId}:${account().clientSecret}`)}`,
    '--header',
    'content-type: application/x-www-form-urlencoded',
    '--data',
    'grant_type=client_credentials',
  )
  const token = JSON.parse(answer) as Record<string, unknown>
  expect(token).toMatchObject({ expires_in: 3600, token_type: 'Bearer' })
  return String(token['access_token'])
}

test('curl --digest lists the projects, as the CLI does', async () => {
  const answer = await curl(
    ...digest(),
    '--header',
    'Accept: application/json',
    '--include',
    '--request',
    'GET',
    `${api()}/groups?pretty=true`,
  )
  expect(statusesOf(answer)).toEqual([401, 200])
  expect(bodyOf(answer)).toEqual(await latchkey(withKey(), 'GET', '/groups?pretty=true'))
})

test('curl --digest creates a project, as the CLI does', async () => {
  const data = (name: string) => JSON.stringify({ name, orgId: orgId() })
  const answer = await curl(
    ...digest(),
    ...json,
    '--include',
    '--request',
    'POST',
    `${api()}/groups?pretty=true`,
    '--data',
    data('MyProject'),
  )
  expect(statusesOf(answer)).toEqual([401, 201])
  const ours = await latchkey(withKey(), 'POST', '/groups', '--data', data('MyProject2'))
  expect(shape(bodyOf(answer))).toEqual(shape(ours))
})

test('curl lists the projects with a token, as the CLI does', async () => {
  const answer = await curl(
    '--request',
    'GET',
    '--url',
    `${api()}/groups`,
    '--header',
    `Authorization: Bearer ${await mint()}`,
    '--header',
    'Accept: application/json',
  )
  expect(JSON.parse(answer)).toEqual(await latchkey(withAccount(), 'GET', '/groups'))
})

test('curl creates a project with a token, as the CLI does', async () => {
  const data = (name: string) => JSON.stringify({ name, orgId: orgId() })
  const answer = await curl(
    '--header',
    `Authorization: Bearer ${await mint()}`,
    ...json,
    '--include',
    '--request',
    'POST',
    `${api()}/groups`,
    '--data',
    data('MyOtherProject'),
  )
  expect(statusesOf(answer)).toEqual([201])
  const ours = await latchkey(withAccount(), 'POST', '/groups', '--data', data('MyOtherProject2'))
  expect(shape(bodyOf(answer))).toEqual(shape(ours))
})

test('curl with a wrong key is rejected', async () => {
  const answer = await curl(
    '--user',
    `${key().publicKey}:wrong`,
    '--digest',
    '--include',
    `${api()}/groups`,
  )
  expect(statusesOf(answer)).toEqual([401, 401])
  expect(bodyOf(answer)).toMatchObject({ error: 401, reason: 'Unauthorized' })
})
