import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** A tenth of what the nightly workflow runs. */
const CALLS = 2_000
const folder = fileURLToPath(new URL('..', import.meta.url))

test('calls with faults over each client with each scheme keep every promise', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', 'soak/main.mjs', '--calls', String(CALLS)],
    { cwd: folder, encoding: 'utf8', timeout: 280_000 },
  )
  // The figures are what CI shows.
  process.stdout.write(stdout)
  expect(stderr).toBe('')
  expect(stdout.match(/"calls":2000,/g)?.length).toBeGreaterThanOrEqual(8)
  expect(status).toBe(0)
}, 300_000)
