import { execFile } from 'node:child_process'
import { request } from 'node:https'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import {
  describeSwitches,
  seedSchema,
  startEmulator,
  switchNames,
  switchTable,
} from '@latchkey/emulator'
import { emulatorTest } from '@latchkey/emulator/vitest'
import { describe, expect, test } from 'vitest'
import {
  challengeOf,
  DELETE,
  givenEmulator,
  newKey,
  organization,
  patch,
  post,
  send,
} from './clients.ts'

const run = promisify(execFile)

test('with TLS, a program that trusts the certificate can connect', async () => {
  await using at = await givenEmulator({ tls: true })
  const get = (ca?: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      request(`${at.url}/api/public/v1.0/groups`, { ca, agent: false }, (incoming) => {
        incoming.resume()
        resolve(incoming.statusCode)
      })
        .on('error', reject)
        .end()
    })
  expect(at.url).toMatch(/^https:/)
  expect(await get(at.certificate)).toBe(401)
  await expect(get()).rejects.toThrow(/self-signed/)
})

const withEmulator = emulatorTest({ profile: 'literal' })
withEmulator('the vitest helper gives each test an emulator', async ({ emulator, expect }) => {
  expect(emulator.switches.apiKeyNotFound).toBe(400)
  expect((await send(emulator, '/api/public/v1.0/groups')).status).toBe(401)
})

/** Runs a program to its end, without a parent's test runner in its environment. */
const runProgram = (program: string) =>
  run(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    env: { PATH: process.env['PATH'] ?? '' },
    timeout: 50_000,
  })

test('the node:test helper starts an emulator and leaves nothing open', async () => {
  const { stdout } = await runProgram(`
    import { test } from 'node:test'
    import { useEmulator } from '@latchkey/emulator/node-test'
    const emulator = useEmulator()
    test('works', async () => {
      const { status } = await fetch(emulator().url + '/api/public/v1.0/groups')
      if (status !== 401) throw new Error(String(status))
    })`)
  expect(stdout).toMatch(/pass 1/)
})

test('a process ends by itself once the emulator is closed', async () => {
  await runProgram(`
    import { startEmulator } from '@latchkey/emulator'
    const emulator = await startEmulator()
    await fetch(emulator.url + '/api/public/v1.0/groups')
    await emulator.close()`)
})

test('the published schema of seed files is the one that seeds are checked with', () => {
  const file = new URL('../dist/seed.schema.json', import.meta.url)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(seedSchema)
})

test('roles of a seed can name a project', async () => {
  const projects = [{ name: 'first' }, { name: 'second' }]
  const apiKeys = [{ roles: [{ roleName: 'GROUP_OWNER', project: 'second' }] }]
  await using at = await givenEmulator({ seed: organization({ projects, apiKeys }) })
  expect(await at.items('/groups')).toMatchObject([{ name: 'second' }])
})

test('both secrets of an account are good until they expire', async () => {
  const secrets = [{ secret: 'first' }, { secret: 'second' }]
  const serviceAccounts = [{ clientId: 'mdb', secrets }]
  await using at = await givenEmulator({ seed: organization({ serviceAccounts }) })
  const use = async (secret: string) =>
    (await at.requestToken(`Basic ${btoa(`mdb:${secret}`)}`)).status
  expect([await use('first'), await use('second')]).toEqual([200, 200])
  at.clock.advance(8761 * 3_600_000)
  expect(await use('first')).toBe(401)
})

test('answers are dated by the clock that a test moves', async () => {
  await using at = await givenEmulator({ startAt: Date.UTC(2026, 0, 1) })
  at.clock.advance(3_600_000)
  const { headers } = await fetch(`${at.url}/api/public/v1.0`)
  expect(headers.get('date')).toMatch(/^Thu, 01 Jan 2026 01:00:/)
})

test('the public keys of tokens are published', async () => {
  await using at = await givenEmulator()
  const { json: set } = await at.send('/.well-known/jwks.json')
  expect(set['keys']).toMatchObject([{ kty: 'EC', crv: 'P-521', alg: 'ES512' }])
  expect(JSON.stringify(set)).not.toContain('"d"')
})

test('the last owner of an organization can neither leave nor lose the role', async () => {
  await using at = await givenEmulator()
  expect(await at.outcome(at.account, DELETE)).toBe('204')
  expect(await at.outcome(at.key, DELETE)).toBe('403 CANNOT_DELETE_LAST_OWNER')
  expect(await at.outcome(at.key, patch({ roles: ['ORG_MEMBER'] }))).toBe(
    '403 CANNOT_DEMOTE_LAST_ORG_OWNER',
  )
})

test('a role that is taken away is gone with the next request', async () => {
  await using at = await givenEmulator()
  expect(await at.outcome(at.key, patch({ roles: ['ORG_MEMBER'] }))).toBe('200')
  expect(await at.outcome(at.key, patch({ desc: 'x' }))).toBe('401 NOT_ORG_OWNER')
})

test('every change writes an event', async () => {
  await using at = await givenEmulator()
  const list = `${at.org}/apiKeys`
  const { json: made } = await at.call(list, newKey('ORG_MEMBER'))
  const key = `${list}/${String(made['id'])}`
  await at.call(key, patch({ desc: 'other' }))
  await at.call(key, patch({ roles: ['ORG_READ_ONLY'] }))
  await at.call(`${key}/accessList`, post([{ ipAddress: '192.0.2.1' }]))
  await at.call(`${key}/whitelist/192.0.2.1`, DELETE)
  await at.call(key, DELETE)
  const events = await at.items(`${at.org}/events`)
  expect(events.map((one) => one['eventTypeName']).reverse()).toEqual([
    'API_KEY_CREATED',
    'API_KEY_DESCRIPTION_CHANGED',
    'API_KEY_ROLES_CHANGED',
    'API_KEY_ACCESS_LIST_ENTRY_ADDED',
    'API_KEY_ACCESS_LIST_ENTRY_DELETED',
    'API_KEY_DELETED',
  ])
})

describe('profiles', () => {
  test('the table names every switch, its value and both sides', async () => {
    await using at = await givenEmulator({ switches: { repeatedEntry: 'ignored' } })
    const table = describeSwitches(at.switches)
    for (const name of switchNames) expect(table).toContain(name)
    expect(table).toMatch(/repeatedEntry +ignored +ignored +409/)
  })

  test('literal and observed give all switches their side', async () => {
    for (const profile of ['literal', 'observed'] as const) {
      await using at = await givenEmulator({ profile })
      for (const name of switchNames) expect(at.switches[name]).toBe(switchTable[name][profile])
    }
  })

  test.each([
    [{ profile: 'loud' }, /profile/],
    [{ switches: { colour: 'red' } }, /colour/],
    [{ switches: { repeatedEntry: 'x' } }, /repeatedEntry/],
    [{ switches: { maxSecretHours: 0 } }, /maxSecretHours/],
  ])('the option %j is rejected by name', async (options, message) => {
    // From JavaScript anything can come.
    await expect(startEmulator(options as never)).rejects.toThrow(message)
  })
})

test('a request target in absolute form is the same as its path, also in digest credentials', async () => {
  await using at = await givenEmulator()
  const path = '/api/public/v1.0/orgs?pageNum=1'
  const target = at.url + path
  for (const uri of [target, path]) {
    const authorization = at.digest(await challengeOf(at, target), uri)
    expect((await at.send(target, { headers: { authorization } })).status).toBe(200)
  }
  expect((await at.send(`${at.url}/elsewhere`)).status).toBe(404)
  expect(at.requests.map((one) => one.path)).toContain('/api/public/v1.0/orgs')
})
