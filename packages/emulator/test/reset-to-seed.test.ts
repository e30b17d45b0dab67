import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DELETE, givenEmulator, newKey, organization, patch, type Started } from './clients.ts'

const ways: readonly (readonly [string, (at: Started) => Promise<unknown>])[] = [
  ['the method', (at) => at.reset()],
  ['the control endpoint', (at) => at.control('POST', 'reset')],
]

test.each(ways)('%s restores data and removes faults, requests and uses', async (_way, reset) => {
  await using at = await givenEmulator()
  const read = async () => {
    const paths = ['', '/apiKeys', '/groups', '/events', '/serviceAccounts', '/teams']
    const targets = [...paths.map((path) => at.org + path), `${at.group}/maintenanceWindows`]
    return (await Promise.all(targets.map((target) => at.call(target)))).map(({ text }) => text)
  }
  await reset(at)
  const before = await read()
  const token = await at.issueToken()
  await at.call(at.org, patch({ name: 'Other' }))
  await at.call(at.group, DELETE)
  await at.call(`${at.org}/apiKeys`, newKey('ORG_MEMBER'))
  await at.call(at.account, DELETE)
  const now = at.clock.now()
  at.clock.advance('1d')
  at.faults.add({ match: { path: '*/nothing' }, status: 500 })
  const { url } = at
  await reset(at)
  expect([at.requests, at.faults.list(), at.url]).toEqual([[], [], url])
  expect(await read()).toEqual(before)
  expect((await at.callWithToken(token)).status).toBe(401)
  expect(at.clock.now()).toBeGreaterThanOrEqual(now + 86_400_000)
})

test('the seed’s credentials and full rate limits are back', async () => {
  await using at = await givenEmulator()
  for (let n = 0; n < 11; n++) await at.requestToken()
  await at.call(at.key, DELETE)
  await at.reset()
  expect((await at.requestToken()).status).toBe(200)
  expect(await at.outcome('/groups')).toBe('200')
})

test('later changes do not reach the initial data', async () => {
  await using at = await givenEmulator()
  for (let round = 0; round < 3; round++) {
    await at.call(at.key, patch({ desc: `round ${round}` }))
    await at.reset()
    const { json: shown } = await at.call(at.key)
    expect(shown['desc']).toBe(at.seed.apiKeys[0]!.desc)
  }
})

test('a state file has the initial data again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'emulator-reset-'))
  const stateFile = join(folder, 'state.json')
  const first = await givenEmulator({ stateFile })
  await first.call(first.org, patch({ name: 'Other' }))
  await first.reset()
  await first.close()
  const second = await givenEmulator({ stateFile })
  await second.close()
  expect(second.seed.organizations).toEqual(first.seed.organizations)
  rmSync(folder, { recursive: true })
})

test('a reset takes 5 ms of CPU time at most', async () => {
  await using at = await givenEmulator()
  await at.reset()
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    const before = process.cpuUsage()
    await at.reset()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  expect(Math.min(...times)).toBeLessThanOrEqual(5)
})

test('seeded credentials have their names', async () => {
  const robot = { name: 'robot', description: 'a robot' }
  const reader = { desc: 'reader', roles: ['ORG_READ_ONLY'] }
  const seed = organization({ apiKeys: [reader], serviceAccounts: [robot] })
  await using at = await givenEmulator({ seed })
  expect(at.seed.apiKeys[0]).toMatchObject({ desc: 'reader' })
  expect(at.seed.serviceAccounts[0]).toMatchObject(robot)
})
