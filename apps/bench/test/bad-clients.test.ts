import { afterEach, expect, test, vi } from 'vitest'
import { eachClient } from '../drivers/each-client.mjs'
import { launch } from '../drivers/launch.mjs'
import { clients } from '../drivers/list.mjs'
import { missedPromises } from '../limit.mjs'
import { startServer } from '../server/start.mjs'
import fleet from '../suites/fleet.mjs'
import { cases } from '../suites/roundtrips/cases.mjs'
import { countRequests } from '../suites/roundtrips/count-requests.mjs'
import { comparedRows } from '../suites/throughput/compared-rows.mjs'
import { measureInTurns } from '../suites/throughput/measure-in-turns.mjs'
import { bursts } from '../suites/token/bursts.mjs'
import type { Client } from '../drivers/list.mjs'

const client = (name: string, patienceMs = 30_000): Client => ({
  name,
  file: `../test/drivers/${name}.mjs`,
  kind: 'peer',
  schemes: ['digest', 'bearer'],
  bare: 'fetch',
  patienceMs,
})
const known = (name: string) => clients.find((one) => one.name === name)!
const few = cases.filter(({ metric }) => ['1 call', '100 in turn'].includes(metric))

afterEach(() => {
  vi.unstubAllEnvs()
})

async function roundtrips(one: Client) {
  const server = startServer()
  try {
    return await countRequests(server, one, few)
  } finally {
    server.stop()
  }
}

test.each([
  ['crashes-at-load', 'crashes: Error: no such binding in …'],
  ['crashes-at-start', 'crashes: Error: no settings'],
  ['crashes-in-a-call', 'crashes: TypeError: a bug in a callback'],
  ['dies-between-calls', 'crashes: without a word'],
  ['answers-wrongly', '0 of 1 right; 1 x another answer'],
  ['never-authorises', '0 of 1 right; 1 x HTTP 401'],
  ['is-not-there', 'not run: no driver'],
])('a client that %s has rows that say so', async (name, note) => {
  const rows = await roundtrips(client(name))
  expect(rows).toHaveLength(few.length)
  for (const { value, peer } of rows) expect({ value, peer }).toEqual({ value: NaN, peer: true })
  expect(rows[0]?.note).toBe(note)
})

test.each(['hangs-at-load', 'hangs-in-a-call'])(
  'a client that %s has rows that say so, and is not waited for again',
  async (name) => {
    const begun = performance.now()
    const rows = await roundtrips(client(name, 1_500))
    expect(rows.map(({ note }) => note)).toEqual(['hangs', 'hangs'])
    expect(performance.now() - begun).toBeLessThan(2 * 1_500 * few.length)
  },
)

test('those that fail do not stop the one that comes after them', async () => {
  const all = [
    client('crashes-at-load'),
    client('crashes-in-a-call'),
    client('hangs-in-a-call', 5_000),
    known('@latchkey/fetch'),
  ]
  const rows = await eachClient(1, all, 'cold', (server, launched, { kind }) =>
    bursts(server, launched, { ours: kind === 'ours' }),
  )
  expect(rows.slice(0, 3).map(({ client: name, note }) => `${name ?? ''}: ${note ?? ''}`)).toEqual([
    'crashes-at-load: crashes: Error: no such binding in …',
    'crashes-in-a-call 1.0.0: crashes: TypeError: a bug in a callback',
    'hangs-in-a-call 1.0.0: hangs',
  ])
  expect(rows[3]).toMatchObject({ metric: '1,000 calls at once, cold', value: 1 })
  expect(missedPromises(rows)).toEqual([])
})

test('a client of ours that fails misses its promise', async () => {
  const ours: Client = { ...client('crashes-at-load'), kind: 'ours' }
  const rows = await eachClient(1, [ours], 'cold', () => Promise.resolve([]))
  expect(missedPromises(rows)).toMatchObject([{ client: 'crashes-at-load', value: NaN }])
})

test('beside the bare client, one that fails has no ratio and the others have theirs', async () => {
  const server = startServer()
  const space = await server.open({ protection: 'digest' })
  const enter = async (one: Client) => {
    const launched = await launch(one)
    await launched.start(space, one.kind === 'bare' ? 'none' : 'digest')
    return { client: one, launched, name: launched.version }
  }
  const bare = known('fetch')
  const ours = known('@latchkey/fetch')
  const field = {
    yardstick: await enter(bare),
    control: await enter(bare),
    entrants: [
      await enter(client('crashes-in-a-call')),
      await enter(client('hangs-in-a-call', 5_000)),
      await enter(client('never-authorises')),
      await enter(ours),
    ],
  }
  const how = { origin: space.origin, atATime: 16, rounds: 1, calls: 200 }
  const rows = comparedRows('digest', await measureInTurns(field, how))
  for (const { launched } of [field.yardstick, field.control, ...field.entrants]) launched.stop()
  server.stop()
  const cpu = rows.filter(({ metric }) => metric === 'CPU, digest')
  expect(cpu.slice(0, 3).map(({ note }) => note)).toEqual([
    'crashes: TypeError: a bug in a callback',
    'hangs',
    '200 of 200 calls wrong: HTTP 401',
  ])
  expect(cpu[3]?.value).toBeGreaterThan(0)
})

test('a bare client that fails leaves those on it without a figure, and nothing else', async () => {
  const server = startServer()
  const space = await server.open({ protection: 'digest' })
  const broken = { client: known('needle'), name: 'needle', problem: 'not run: no driver' }
  const entrants = [{ client: client('never-authorises'), name: 'one' }]
  const how = { origin: space.origin, atATime: 1, rounds: 1, calls: 200 }
  const measured = await measureInTurns({ yardstick: broken, control: broken, entrants }, how)
  server.stop()
  expect(comparedRows('digest', measured).map(({ note }) => note)).toEqual([
    'the bare client: not run: no driver',
    'the bare client: not run: no driver',
  ])
})

test('without curl its rows say not run', async () => {
  vi.stubEnv('PATH', '/nowhere')
  const rows = await roundtrips(known('curl --digest'))
  expect(rows.map(({ note }) => note)).toEqual(few.map(() => 'not run: there is no curl'))
})

test('without Redis the fleet says not run, and the check passes', async () => {
  vi.stubEnv('PATH', '/nowhere')
  const rows = await fleet.run({ quick: true, check: true, peers: false })
  expect(rows.map(({ note }) => note)).toEqual([expect.stringMatching(/^not run: .*redis-server/)])
  expect(missedPromises(rows)).toEqual([])
})
