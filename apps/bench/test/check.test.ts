import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { missedPromises } from '../limit.mjs'
import { runSuite } from '../run-suite.mjs'
import { startServer } from '../server/start.mjs'
import { cases } from '../suites/roundtrips/cases.mjs'
import { countRequests } from '../suites/roundtrips/count-requests.mjs'
import type { Client } from '../drivers/list.mjs'
import type { Suite } from '../suite.d.ts'

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const options = { quick: true, check: true, peers: false }

test('bundles that grew by ten kilobytes let the check fail, by name', async () => {
  const args = ['--import', file('grow-bundles.mjs'), file('../bench.mjs'), 'size', '--check']
  const { code, stderr } = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
    execFile(process.execPath, args, (error, _stdout, stderr) => {
      resolve({ code: error?.code, stderr })
    })
  })
  expect(code).toBe(1)
  expect(stderr).toContain('over the limit:')
  // One that misses its target and is held by its budget, and one that is held by its target.
  expect(stderr).toContain('size: axios with its contract')
  expect(stderr).toContain('size: cloud-manager, programmatic access alone')
  expect(stderr).not.toContain('install of')
})

test('one of ours that sends more requests than it promised lets the check fail', async () => {
  const forgets: Client = {
    name: 'forgets-the-nonce',
    file: '../test/drivers/forgets-the-nonce.mjs',
    kind: 'ours',
    schemes: ['digest'],
  }
  const server = startServer()
  const rows = await countRequests(
    server,
    forgets,
    cases.filter(({ metric }) => metric === '1 call' || metric === '100 in turn'),
  )
  server.stop()
  expect(rows.map(({ value }) => value)).toEqual([2, 200])
  expect(missedPromises(rows)).toEqual([rows[1]])
})

test('a suite that fails is a row that names no place, and lets the check fail', async () => {
  const suite: Suite = {
    title: '',
    run: () => Promise.reject(new Error('cannot read /home/someone/bench.mjs')),
  }
  const rows = await runSuite('broken', suite, options)
  expect(rows).toMatchObject([{ metric: 'broken', note: 'failed: Error: cannot read …' }])
  expect(missedPromises(rows)).toHaveLength(1)
})

test('a suite that hangs is a row that says so', async () => {
  const suite: Suite = { title: '', run: () => new Promise(() => undefined) }
  const rows = await runSuite('stuck', suite, options, 1)
  expect(rows).toMatchObject([{ metric: 'stuck', note: 'failed: Error: hangs' }])
})
