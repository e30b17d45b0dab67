import { type Emulator, startEmulator } from '@latchkey/emulator'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { callWithKey, control, issueToken, callWithToken, json, oauth, outcome } from './clients.ts'

const ways: readonly (readonly [string, (emulator: Emulator) => Promise<unknown>])[] = [
  ['the method', (emulator) => emulator.reset()],
  ['the control endpoint', (emulator) => control(emulator, 'POST', 'reset')],
]

test.each(ways)('%s restores data and removes faults, requests and uses', async (_way, reset) => {
  await using emulator = await startEmulator()
  const org = `/orgs/${emulator.seed.organizations[0]!.id}`
  const group = `/groups/${emulator.seed.projects[0]!.id}`
  const account = `${org}/serviceAccounts/${emulator.seed.serviceAccounts[0]!.clientId}`
  const read = async () => {
    const paths = ['', '/apiKeys', '/groups', '/events', '/serviceAccounts', '/teams']
    const org1 = await Promise.all(paths.map((path) => callWithKey(emulator, org + path)))
    const more = await callWithKey(emulator, `${group}/maintenanceWindows`)
    return [...org1, more].map(({ text }) => text)
  }
  await reset(emulator)
  const before = await read()
  const token = await issueToken(emulator)
  await callWithKey(emulator, org, json('PATCH', { name: 'Other' }))
  await callWithKey(emulator, group, { method: 'DELETE' })
  await callWithKey(
    emulator,
    `${org}/apiKeys`,
    json('POST', { desc: 'key', roles: ['ORG_MEMBER'] }),
  )
  await callWithKey(emulator, account, { method: 'DELETE' })
  const now = emulator.clock.now()
  emulator.clock.advance('1d')
  emulator.faults.add({ match: { path: '*/nothing' }, status: 500 })
  const { url } = emulator
  await reset(emulator)
  expect([emulator.requests, emulator.faults.list(), emulator.url]).toEqual([[], [], url])
  expect(await read()).toEqual(before)
  expect((await callWithToken(emulator, token)).status).toBe(401)
  expect(emulator.clock.now()).toBeGreaterThanOrEqual(now + 86_400_000)
})

test('the seed’s credentials and full rate limits are back', async () => {
  await using emulator = await startEmulator()
  const grant = { grant_type: 'client_credentials' }
  const org = `/orgs/${emulator.seed.organizations[0]!.id}`
  for (let n = 0; n < 11; n++) await oauth(emulator, 'token', grant)
  await callWithKey(emulator, `${org}/apiKeys/${emulator.seed.apiKeys[0]!.id}`, {
    method: 'DELETE',
  })
  await emulator.reset()
  expect((await oauth(emulator, 'token', grant)).status).toBe(200)
  expect(await outcome(emulator, '/groups')).toBe('200')
})

test('later changes do not reach the initial data', async () => {
  await using emulator = await startEmulator()
  const key = `/orgs/${emulator.seed.organizations[0]!.id}/apiKeys/${emulator.seed.apiKeys[0]!.id}`
  for (let round = 0; round < 3; round++) {
    await callWithKey(emulator, key, json('PATCH', { desc: `round ${round}` }))
    await emulator.reset()
    const { json: shown } = await callWithKey(emulator, key)
    expect(shown['desc']).toBe(emulator.seed.apiKeys[0]!.desc)
  }
})

test('a state file has the initial data again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'emulator-reset-'))
  const stateFile = join(folder, 'state.json')
  let name: string
  {
    await using emulator = await startEmulator({ stateFile })
    name = emulator.seed.organizations[0]!.name
    const org = `/orgs/${emulator.seed.organizations[0]!.id}`
    await callWithKey(emulator, org, json('PATCH', { name: 'Other' }))
    await emulator.reset()
  }
  {
    await using again = await startEmulator({ stateFile })
    expect(again.seed.organizations[0]!.name).toBe(name)
  }
  rmSync(folder, { recursive: true })
})

test('takes 5 ms of CPU time at most', async () => {
  await using emulator = await startEmulator()
  await emulator.reset()
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    const before = process.cpuUsage()
    await emulator.reset()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  expect(Math.min(...times)).toBeLessThanOrEqual(5)
})

test('seeded credentials have their names', async () => {
  const seed = {
    organizations: [
      {
        name: 'O',
        apiKeys: [{ desc: 'reader', roles: ['ORG_READ_ONLY'] }],
        serviceAccounts: [{ name: 'robot', description: 'a robot' }],
      },
    ],
  }
  await using emulator = await startEmulator({ seed })
  expect(emulator.seed.apiKeys[0]).toMatchObject({ desc: 'reader' })
  expect(emulator.seed.serviceAccounts[0]).toMatchObject({
    name: 'robot',
    description: 'a robot',
  })
})
