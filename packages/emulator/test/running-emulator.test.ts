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
import { callWithKey, challengeOf, digestHeader, json, oauth, outcome, send } from './clients.ts'

const run = promisify(execFile)
const grant = { grant_type: 'client_credentials' }

test('with TLS, a program that trusts the certificate can connect', async () => {
  await using emulator = await startEmulator({ tls: true })
  const get = (ca?: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      request(`${emulator.url}/api/public/v1.0/groups`, { ca, agent: false }, (incoming) => {
        incoming.resume()
        resolve(incoming.statusCode)
      })
        .on('error', reject)
        .end()
    })
  expect(emulator.url).toMatch(/^https:/)
  expect(await get(emulator.certificate)).toBe(401)
  await expect(get()).rejects.toThrow(/self-signed/)
})

const withEmulator = emulatorTest({ profile: 'literal' })
withEmulator('the vitest helper gives each test an emulator', async ({ emulator, expect }) => {
  expect(emulator.switches.apiKeyNotFound).toBe(400)
  expect((await send(emulator, '/api/public/v1.0/groups')).status).toBe(401)
})

test('the node:test helper starts one and leaves nothing open', async () => {
  const program = `
    import { test } from 'node:test'
    import { useEmulator } from '@latchkey/emulator/node-test'
    const emulator = useEmulator()
    test('works', async () => {
      const { status } = await fetch(emulator().url + '/api/public/v1.0/groups')
      if (status !== 401) throw new Error(String(status))
    })`
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    env: { PATH: process.env['PATH'] ?? '' },
    timeout: 50_000,
  })
  expect(stdout).toMatch(/pass 1/)
})

test('a process ends by itself once the emulator is closed', async () => {
  const program = `
    import { startEmulator } from '@latchkey/emulator'
    const emulator = await startEmulator()
    await fetch(emulator.url + '/api/public/v1.0/groups')
    await emulator.close()`
  await run(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    timeout: 50_000,
  })
})

test('the published schema of seed files is the one that seeds are checked with', () => {
  const file = new URL('../dist/seed.schema.json', import.meta.url)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(seedSchema)
})

test('roles of a seed can name a project', async () => {
  const seed = {
    organizations: [
      {
        name: 'O',
        projects: [{ name: 'first' }, { name: 'second' }],
        apiKeys: [{ roles: [{ roleName: 'GROUP_OWNER', project: 'second' }] }],
      },
    ],
  }
  await using emulator = await startEmulator({ seed })
  const { json: list } = await callWithKey(emulator, '/groups')
  expect((list['results'] as { name: string }[]).map(({ name }) => name)).toEqual(['second'])
})

test('both secrets of an account are good', async () => {
  const secrets = [{ secret: 'first' }, { secret: 'second' }, { expiresAfterHours: 0 }].slice(0, 2)
  const serviceAccounts = [{ clientId: 'mdb', secrets }]
  await using emulator = await startEmulator({
    seed: { organizations: [{ name: 'O', serviceAccounts }] },
  })
  for (const secret of ['first', 'second']) {
    expect((await oauth(emulator, 'token', grant, `Basic ${btoa(`mdb:${secret}`)}`)).status).toBe(
      200,
    )
  }
  emulator.clock.advance(8761 * 3_600_000)
  expect((await oauth(emulator, 'token', grant, `Basic ${btoa('mdb:first')}`)).status).toBe(401)
})

test('answers are dated by the clock that a test moves', async () => {
  await using emulator = await startEmulator({ startAt: Date.UTC(2026, 0, 1) })
  emulator.clock.advance(3_600_000)
  const { headers } = await fetch(`${emulator.url}/api/public/v1.0`)
  expect(headers.get('date')).toMatch(/^Thu, 01 Jan 2026 01:00:/)
})

test('the public keys of tokens are published', async () => {
  await using emulator = await startEmulator()
  const { json: set } = await send(emulator, '/.well-known/jwks.json')
  expect(set['keys']).toMatchObject([{ kty: 'EC', crv: 'P-521', alg: 'ES512' }])
  expect(JSON.stringify(set)).not.toContain('"d"')
})

test('the last owner of an organization can neither leave nor lose the role', async () => {
  await using emulator = await startEmulator()
  const org = `/orgs/${emulator.seed.organizations[0]!.id}`
  const account = `${org}/serviceAccounts/${emulator.seed.serviceAccounts[0]!.clientId}`
  const key = `${org}/apiKeys/${emulator.seed.apiKeys[0]!.id}`
  expect(await outcome(emulator, account, { method: 'DELETE' })).toBe('204')
  expect(await outcome(emulator, key, { method: 'DELETE' })).toBe('403 CANNOT_DELETE_LAST_OWNER')
  expect(await outcome(emulator, key, json('PATCH', { roles: ['ORG_MEMBER'] }))).toBe(
    '403 CANNOT_DEMOTE_LAST_ORG_OWNER',
  )
})

test('a role that is taken away is gone with the next request', async () => {
  await using emulator = await startEmulator()
  const org = `/orgs/${emulator.seed.organizations[0]!.id}`
  const key = `${org}/apiKeys/${emulator.seed.apiKeys[0]!.id}`
  expect(await outcome(emulator, key, json('PATCH', { roles: ['ORG_MEMBER'] }))).toBe('200')
  expect(await outcome(emulator, key, json('PATCH', { desc: 'x' }))).toBe('401 NOT_ORG_OWNER')
})

test('every change writes an event', async () => {
  await using emulator = await startEmulator()
  const org = `/orgs/${emulator.seed.organizations[0]!.id}`
  const { json: made } = await callWithKey(
    emulator,
    `${org}/apiKeys`,
    json('POST', { desc: 'key', roles: ['ORG_MEMBER'] }),
  )
  const key = `${org}/apiKeys/${String(made['id'])}`
  await callWithKey(emulator, key, json('PATCH', { desc: 'other' }))
  await callWithKey(emulator, key, json('PATCH', { roles: ['ORG_READ_ONLY'] }))
  await callWithKey(emulator, `${key}/accessList`, json('POST', [{ ipAddress: '192.0.2.1' }]))
  await callWithKey(emulator, `${key}/whitelist/192.0.2.1`, { method: 'DELETE' })
  await callWithKey(emulator, key, { method: 'DELETE' })
  const { json: events } = await callWithKey(emulator, `${org}/events`)
  const types = (events['results'] as { eventTypeName: string }[]).map((one) => one.eventTypeName)
  expect(types.reverse()).toEqual([
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
    await using emulator = await startEmulator({ switches: { repeatedEntry: 'ignored' } })
    const table = describeSwitches(emulator.switches)
    for (const name of switchNames) expect(table).toContain(name)
    expect(table).toMatch(/repeatedEntry +ignored +ignored +409/)
  })

  test('literal and observed give all switches their side', async () => {
    for (const profile of ['literal', 'observed'] as const) {
      await using emulator = await startEmulator({ profile })
      for (const name of switchNames) {
        expect(emulator.switches[name]).toBe(switchTable[name][profile])
      }
    }
  })

  test('literal: 400 for a key that is not there, an OAuth 429, a repeated address ignored', async () => {
    await using emulator = await startEmulator({
      profile: 'literal',
      switches: { challengeQop: 'qop' },
    })
    const org = `/orgs/${emulator.seed.organizations[0]!.id}`
    expect(await outcome(emulator, `${org}/apiKeys/${'a'.repeat(24)}`)).toBe(
      '400 API_KEY_NOT_FOUND',
    )
    const list = `${org}/apiKeys/${emulator.seed.apiKeys[0]!.id}/accessList`
    expect(await outcome(emulator, list, json('POST', [{ ipAddress: '127.0.0.1' }]))).toBe('200')
    for (let n = 0; n < 10; n++) await oauth(emulator, 'token', grant)
    expect((await oauth(emulator, 'token', grant)).json).toMatchObject({ error: 'rate_limited' })
  })

  test.each([
    [{ profile: 'loud' }, /profile/],
    [{ switches: { colour: 'red' } }, /colour/],
    [{ switches: { repeatedEntry: 'x' } }, /repeatedEntry/],
    [{ switches: { maxSecretHours: 0 } }, /maxSecretHours/],
  ])('%j is rejected by name', async (options, message) => {
    // From JavaScript anything can come.
    await expect(startEmulator(options as never)).rejects.toThrow(message)
  })
})

test('a request target in absolute form is the same as its path, also in digest credentials', async () => {
  await using emulator = await startEmulator()
  const [key] = emulator.seed.apiKeys
  const path = '/api/public/v1.0/orgs?pageNum=1'
  const target = emulator.url + path
  const user = [key!.publicKey, key!.privateKey] as const
  for (const uri of [target, path]) {
    const challenge = await challengeOf(emulator, target)
    const authorization = digestHeader(challenge, user, 'GET', uri)
    expect((await send(emulator, target, { headers: { authorization } })).status).toBe(200)
  }
  expect((await send(emulator, `${emulator.url}/elsewhere`)).status).toBe(404)
  expect(emulator.requests.map((one) => one.path)).toContain('/api/public/v1.0/orgs')
})
