import { expect, test } from 'vitest'
import { apiDocument } from '../src/document/document.ts'
import { programmaticAccessRoutes } from '../src/endpoints/programmatic-access/routes.ts'
import { givenEmulator, organization, post, put } from './clients.ts'
import { fillPath } from './fill-path.ts'

const ruled = new Set(programmaticAccessRoutes.map(({ method, path }) => `${method} ${path}`))
const reads = apiDocument()
  .operations.filter(({ method, path }) => method === 'GET' && !path.startsWith('/api/'))
  .filter(({ path }) => !ruled.has(`GET ${path}`))
const window = {
  alertTypeNames: ['HOST'],
  startDate: '2026-05-01T00:00:00Z',
  endDate: '2026-05-02T00:00:00Z',
}

test('every GET of the document is answered, with what the document says', async () => {
  await using at = await givenEmulator()
  const answers: string[] = []
  for (const { path } of reads) {
    const query = path.endsWith('/measurements') ? '?granularity=PT1M&period=PT1H' : ''
    const told = await at
      .outcome((await fillPath(at, path)) + query)
      .catch((error: unknown) => String(error).slice(0, 300))
    if (told !== '200') answers.push(`${path} ${told}`)
  }
  expect(answers).toEqual([])
})

test('an integration is configured once', async () => {
  await using at = await givenEmulator()
  const slack = `${at.group}/integrations/SLACK`
  const body = post({ type: 'SLACK', apiToken: 'xoxb-1234567890', teamName: 'ops' })
  expect((await at.call(slack, body)).text).toContain('******7890')
  expect(await at.outcome(slack, body)).toBe('409 INTEGRATION_ALREADY_CONFIGURED')
})

test('a body that does not fit the document is rejected with the field', async () => {
  await using at = await givenEmulator()
  const body = post({ ...window, startDate: 'tomorrow' })
  const { status, json: rejection } = await at.call(`${at.group}/maintenanceWindows`, body)
  expect([status, rejection['parameters']]).toEqual([400, ['startDate']])
})

test('readers of a project change nothing', async () => {
  const apiKeys = [{ roles: ['GROUP_READ_ONLY'] }]
  await using at = await givenEmulator({
    seed: organization({ projects: [{ name: 'P' }], apiKeys }),
  })
  const list = `${at.group}/maintenanceWindows`
  expect(await at.outcome(list)).toBe('200')
  expect(await at.outcome(list, post(window))).toBe('401 USER_UNAUTHORIZED')
})

test('measurements follow the emulator’s time, and a range always has the same values', async () => {
  await using at = await givenEmulator({ startAt: Date.parse('2026-05-01T00:00:00Z') })
  const path = await fillPath(at, '/groups/{groupId}/hosts/{hostId}/measurements')
  const hours = 'start=2026-04-30T00:00:00Z&end=2026-04-30T03:00:00Z'
  const range = `${path}?granularity=PT1H&${hours}&m=CONNECTIONS`
  const before = await at.call(range)
  at.clock.advance(86_400_000)
  expect((await at.call(range)).text).toBe(before.text)
  const { json: latest } = await at.call(`${path}?granularity=PT1M&period=PT5M`)
  expect(String(latest['end']).slice(0, 10)).toBe('2026-05-02')
  expect(await at.outcome(path)).toBe('400 MISSING_QUERY_PARAMETER')
  expect(await at.outcome(`${path}?granularity=PT1M&period=P9000D`)).toBe(
    '400 INVALID_QUERY_PARAMETER',
  )
})

test('an automation configuration without secrets shows none of its keys and passwords', async () => {
  await using at = await givenEmulator()
  const path = `${at.group}/automationConfig`
  const auth = { autoUser: 'mms-automation', autoPwd: 'secret one', key: 'secret two' }
  const usersWanted = [{ user: 'app', db: 'admin', roles: [], initPwd: 'secret three' }]
  await at.call(path, put({ auth: { ...auth, usersWanted } }))
  expect((await at.call(path)).text).toContain('secret one')
  const { status, text } = await at.call(`${path}/noSecrets`)
  expect([status, text.includes('secret')]).toEqual([200, false])
  expect(text).toContain('mms-automation')
})
