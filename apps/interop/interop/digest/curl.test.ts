import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type Emulator, startEmulator } from '@latchkey/emulator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCountingRelay } from '../../servers/counting-relay.ts'
import { expectDistinctCounts } from './credentials.ts'

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const groups = '/api/public/v1.0/groups'

/** Runs curl against the emulator and counts what it sends. */
async function curl(urls: number, args: readonly string[], password?: string) {
  const { publicKey, privateKey } = emulator.seed.apiKeys[0]!
  await using relay = await startCountingRelay(emulator.url)
  const user = ['--digest', '--user', `${publicKey}:${password ?? privateKey}`]
  const show = ['--silent', '--show-error', '--write-out', '%{stderr}status %{http_code}\n']
  const targets = Array.from(
    { length: urls },
    (_, call) => `${relay.url}${groups}?pageNum=${call + 1}`,
  )
  const { stdout, stderr } = await promisify(execFile)('curl', [
    ...user,
    ...show,
    ...args,
    ...targets,
  ])
  return {
    body: stdout,
    statuses: [...stderr.matchAll(/status (\d{3})/g)].map(([, status]) => Number(status)),
    requests: relay.requests,
  }
}

// This curl forgets the nonce between the URLs of one command.
test('10 calls of curl in turn cost two requests each', async () => {
  const { statuses, requests } = await curl(10, [])
  expect(statuses).toEqual(Array(10).fill(200))
  expect(requests).toHaveLength(20)
  expectDistinctCounts(requests)
})

test('20 calls of curl at a time cost two requests each at most', async () => {
  const { statuses, requests } = await curl(20, ['--parallel', '--parallel-max', '20'])
  expect(statuses).toEqual(Array(20).fill(200))
  expect(requests.length).toBeLessThanOrEqual(40)
})

test("curl's POST arrives whole after two requests", async () => {
  const { id: orgId } = emulator.seed.organizations[0]!
  const name = 'Project of curl'
  const data = [
    '--header',
    'content-type: application/json',
    '--data',
    JSON.stringify({ name, orgId }),
  ]
  const { body, statuses, requests } = await curl(1, data)
  expect(statuses[0]).toBeLessThan(300)
  expect(JSON.parse(body)).toMatchObject({ name, orgId })
  expect(requests).toHaveLength(2)
})

test('a wrong private key is a 401 for curl after two requests', async () => {
  const { statuses, requests } = await curl(1, [], '00000000-0000-4000-8000-000000000000')
  expect(statuses).toEqual([401])
  expect(requests).toHaveLength(2)
})
