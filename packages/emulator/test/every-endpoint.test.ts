import { startEmulator } from '@latchkey/emulator'
import { describe, expect, test } from 'vitest'
import { apiDocument } from '../src/document/document.ts'
import { programmaticAccessRoutes } from '../src/endpoints/programmatic-access/routes.ts'
import { callWithKey, callWithToken, json, issueToken, outcome } from './clients.ts'

const ruled = new Set(programmaticAccessRoutes.map(({ method, path }) => `${method} ${path}`))
const rest = apiDocument().operations.filter(
  ({ method, path }) => !path.startsWith('/api/') && !ruled.has(`${method} ${path}`),
)
const reads = rest.filter(({ method }) => method === 'GET')

/** Fills the parameters of a path with what the emulator has there, by asking it for the list before each of them. */
async function fill(
  call: (path: string) => Promise<Record<string, unknown>>,
  known: Record<string, string>,
  path: string,
) {
  let filled = ''
  for (const segment of path.split('/').slice(1)) {
    const name = /^\{(\w+)\}$/.exec(segment)?.[1]
    if (name === undefined) {
      filled += `/${segment}`
      continue
    }
    if (known[name] !== undefined) {
      filled += `/${known[name]}`
      continue
    }
    const list = await call(filled)
    const items = (Array.isArray(list) ? list : (list['results'] ?? [])) as Record<string, string>[]
    const value = items[0]?.[name] ?? items[0]?.['id'] ?? items[0]?.['_id'] ?? items[0]?.['type']
    filled += `/${encodeURIComponent(String(value))}`
  }
  return filled
}

test('every GET of the document is answered, with what the document says', async () => {
  await using emulator = await startEmulator()
  const token = await issueToken(emulator)
  const call = async (path: string) => (await callWithToken(emulator, token, path)).json
  const groupId = emulator.seed.projects[0]!.id
  const orgId = emulator.seed.organizations[0]!.id
  const { json: settings } = await callWithToken(
    emulator,
    token,
    `/orgs/${orgId}/federationSettings`,
  )
  const { json: hosts } = await callWithToken(emulator, token, `/groups/${groupId}/hosts`)
  const { json: clusters } = await callWithToken(emulator, token, `/groups/${groupId}/clusters`)
  const idOf = (list: Record<string, unknown>) => (list['results'] as { id: string }[])[0]!.id
  const known = {
    groupId,
    orgId,
    federationSettingsId: String(settings['id']),
    hostId: idOf(hosts),
    clusterId: idOf(clusters),
    hostClusterId: idOf(clusters),
    agentType: 'MONITORING',
    clusterView: 'PRIMARY',
    collectionName: 'c',
  }
  const answers: string[] = []
  for (const { path } of reads) {
    const database = path.includes('/databases/') ? {} : { databaseName: 'db' }
    const template = path.replace('{hostname}:{port}', 'db-0.example.com:27017')
    const place = await fill(call, { ...known, ...database }, template)
    const query = path.endsWith('/measurements') ? '?granularity=PT1M&period=PT1H' : ''
    const told = await callWithToken(emulator, token, place + query).then(
      ({ status, json: body }) => `${status} ${String(body['errorCode'])}`,
      (error: unknown) => String(error).slice(0, 300),
    )
    if (told !== '200 undefined') answers.push(`${path} ${told}`)
  }
  expect(answers).toEqual([])
})

describe('what can be written is kept', () => {
  const window = {
    alertTypeNames: ['HOST'],
    startDate: '2026-05-01T00:00:00Z',
    endDate: '2026-05-02T00:00:00Z',
  }

  test('an integration is shown with its secret hidden, and configured once', async () => {
    await using emulator = await startEmulator()
    const list = `/groups/${emulator.seed.projects[0]!.id}/integrations`
    const body = { type: 'SLACK', apiToken: 'xoxb-1234567890', teamName: 'ops' }
    const made = await callWithKey(emulator, `${list}/SLACK`, json('POST', body))
    expect(made.text).not.toContain('xoxb')
    expect(made.text).toContain('******7890')
    expect(await outcome(emulator, `${list}/SLACK`, json('POST', body))).toBe(
      '409 INTEGRATION_ALREADY_CONFIGURED',
    )
    expect(await outcome(emulator, `${list}/SLACK`, { method: 'DELETE' })).toBe('204')
    expect(await outcome(emulator, `${list}/SLACK`)).toBe('404 RESOURCE_NOT_FOUND')
  })

  test('a body that does not fit the document is rejected with the field', async () => {
    await using emulator = await startEmulator()
    const list = `/groups/${emulator.seed.projects[0]!.id}/maintenanceWindows`
    const { status, json: rejection } = await callWithKey(
      emulator,
      list,
      json('POST', { ...window, startDate: 'tomorrow' }),
    )
    expect([status, rejection['parameters']]).toEqual([400, ['startDate']])
  })

  test('readers of a project change nothing', async () => {
    const seed = {
      organizations: [
        { name: 'O', projects: [{ name: 'P' }], apiKeys: [{ roles: ['GROUP_READ_ONLY'] }] },
      ],
    }
    await using emulator = await startEmulator({ seed })
    const list = `/groups/${emulator.seed.projects[0]!.id}/maintenanceWindows`
    expect(await outcome(emulator, list)).toBe('200')
    expect(await outcome(emulator, list, json('POST', window))).toBe('401 USER_UNAUTHORIZED')
  })
})

test('measurements follow the emulator’s time, and a range always has the same values', async () => {
  await using emulator = await startEmulator({ startAt: Date.parse('2026-05-01T00:00:00Z') })
  const hosts = `/groups/${emulator.seed.projects[0]!.id}/hosts`
  const { json: list } = await callWithKey(emulator, hosts)
  const path = `${hosts}/${(list['results'] as { id: string }[])[0]!.id}/measurements`
  const range =
    '?granularity=PT1H&start=2026-04-30T00:00:00Z&end=2026-04-30T03:00:00Z&m=CONNECTIONS'
  const before = await callWithKey(emulator, path + range)
  emulator.clock.advance(86_400_000)
  expect((await callWithKey(emulator, path + range)).text).toBe(before.text)
  const { json: latest } = await callWithKey(emulator, `${path}?granularity=PT1M&period=PT5M`)
  expect(String(latest['end']).slice(0, 10)).toBe('2026-05-02')
  expect(await outcome(emulator, path)).toBe('400 MISSING_QUERY_PARAMETER')
  expect(await outcome(emulator, `${path}?granularity=PT1M&period=P9000D`)).toBe(
    '400 INVALID_QUERY_PARAMETER',
  )
})

test('an automation configuration without secrets shows none of its keys and passwords', async () => {
  await using emulator = await startEmulator()
  const path = `/groups/${emulator.seed.projects[0]!.id}/automationConfig`
  const auth = { autoUser: 'mms-automation', autoPwd: 'secret one', key: 'secret two' }
  const usersWanted = [{ user: 'app', db: 'admin', roles: [], initPwd: 'secret three' }]
  await callWithKey(emulator, path, json('PUT', { auth: { ...auth, usersWanted } }))
  expect((await callWithKey(emulator, path)).text).toContain('secret one')
  const { status, text } = await callWithKey(emulator, `${path}/noSecrets`)
  expect([status, text.includes('secret')]).toEqual([200, false])
  expect(text).toContain('mms-automation')
})
