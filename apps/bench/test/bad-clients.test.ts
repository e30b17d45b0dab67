import { afterEach, expect, test, vi } from 'vitest'
import { clients } from '../drivers/list.mjs'
import type { Client } from '../drivers/list.mjs'
import { measureClients } from '../drivers/measure-clients.mjs'
import fleet from '../suites/fleet.mjs'
import { step } from '../suites/requests.mjs'
import { cases } from '../suites/requests/cases.mjs'
import { beyondLimit } from '../table.mjs'

const client = (name: string, more: Partial<Client> = {}): Client => ({
  name,
  file: `../test/drivers/${name}.mjs`,
  kind: 'peer',
  schemes: ['digest', 'bearer'],
  ...more,
})
const known = (name: string) => clients.find((one) => one.name === name)!
const steps = cases.filter(({ metric }) => ['1 call', '100 in turn'].includes(metric)).map(step)

afterEach(() => {
  vi.unstubAllEnvs()
})

test.each([
  ['crashes-at-load', 'crashes: Error: no such binding in …'],
  ['crashes-at-start', 'crashes: Error: no settings'],
  ['crashes-in-a-call', 'crashes: TypeError: a bug in a callback'],
  ['dies-between-calls', 'crashes: without a word'],
  ['answers-wrongly', '0 of 1 right; 1 x another answer'],
  ['never-authorises', '0 of 1 right; 1 x HTTP 401'],
  ['is-not-there', 'not run: no driver'],
])('a client that %s has rows that say so', async (name, note) => {
  const rows = await measureClients([client(name)], steps)
  expect(rows).toHaveLength(steps.length)
  for (const { value, peer } of rows) expect({ value, peer }).toEqual({ value: NaN, peer: true })
  expect(rows[0]?.note).toBe(note)
})

test.each(['hangs-at-load', 'hangs-in-a-call'])(
  'a client that %s has rows that say so, and is not started again',
  async (name) => {
    const rows = await measureClients([client(name, { patienceMs: 1_500 })], steps)
    expect(rows.map(({ note }) => note)).toEqual(['hangs', 'hangs'])
  },
)

test('clients that fail do not stop the ones that come after them', async () => {
  const some = [client('crashes-at-load'), client('crashes-in-a-call'), known('@latchkey/fetch')]
  const rows = await measureClients(some, steps.slice(0, 1))
  expect(rows.map(({ note }) => note)).toEqual([
    'crashes: Error: no such binding in …',
    'crashes: TypeError: a bug in a callback',
    undefined,
  ])
  expect(rows[2]).toMatchObject({ metric: '1 call', value: 2 })
  expect(beyondLimit(rows)).toEqual([])
})

test('a client of ours that fails, or sends more requests than its limit, fails the check', async () => {
  const ours = [
    client('crashes-at-load', { kind: 'ours' }),
    client('forgets-the-nonce', { kind: 'ours' }),
  ]
  const rows = await measureClients(ours, steps)
  expect(beyondLimit(rows).map(({ metric, value }) => [metric, value])).toEqual([
    ['1 call', NaN],
    ['100 in turn', NaN],
    ['100 in turn', 200],
  ])
})

test('programs that are not installed are reported as not run, and the check passes', async () => {
  vi.stubEnv('PATH', '/nowhere')
  const rows = await measureClients([known('curl --digest')], steps)
  expect(rows.map(({ note }) => note)).toEqual(steps.map(() => 'not run: there is no curl'))
  const shared = await fleet.run({ quick: true, peers: false })
  expect(shared.map(({ note }) => note)).toEqual([
    expect.stringMatching(/^not run: .*redis-server/),
  ])
  expect(beyondLimit([...rows, ...shared])).toEqual([])
})
