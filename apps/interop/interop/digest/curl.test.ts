import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { useEmulator } from '@latchkey/emulator/vitest'
import { expect, test } from 'vitest'
import { startCountingRelay } from '../../servers/counting-relay.ts'
import { expectDistinctCounts } from './credentials.ts'

const emulator = useEmulator()

// This curl forgets the nonce between the URLs of one command. Its POSTs and wrong keys are in ../curl.test.ts.
test.each([
  ['10 calls of curl in turn', 10, []],
  ['20 calls of curl at a time', 20, ['--parallel', '--parallel-max', '20']],
])('%s cost at most two requests each', async (_name, calls, options) => {
  const { publicKey, privateKey } = emulator().seed.apiKeys[0]!
  await using relay = await startCountingRelay(emulator().url)
  const args = ['--digest', '--user', `${publicKey}:${privateKey}`, '--silent', '--show-error']
  const urls = Array.from(
    { length: calls },
    (_, call) => `${relay.url}/api/public/v1.0/groups?pageNum=${call + 1}`,
  )
  const written = ['--write-out', '%{stderr}status %{http_code}\n']
  const { stderr } = await promisify(execFile)('curl', [...args, ...written, ...options, ...urls])
  const statuses = [...stderr.matchAll(/status (\d{3})/g)].map(([, status]) => Number(status))
  expect(statuses).toEqual(Array(calls).fill(200))
  expect(relay.requests.length).toBeLessThanOrEqual(2 * calls)
  expectDistinctCounts(relay.requests)
})
