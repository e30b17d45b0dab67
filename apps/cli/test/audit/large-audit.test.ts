import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmulator } from '@latchkey/emulator'
import { expect, test } from 'vitest'
import { accountOf, latchkeyProcess, makeHome } from '../process.ts'

const KEYS = 500
const ACCOUNTS = 200
const ENTRIES = 5_000
const PROJECTS = 5
/** Lists of 500 keys (one page), 200 accounts, projects and organizations; the setting of the organization. */
const OTHERS = 5
const MAX_BYTES = 150_000_000

/** Addresses of a credential: 7 or 8 each, 5,000 in all. */
function accessListOf(index: number): string[] {
  const upTo = (count: number) => Math.floor((count * ENTRIES) / (KEYS + ACCOUNTS))
  const count = upTo(index + 1) - upTo(index)
  return Array.from({ length: count }, (_, entry) => `10.${index >> 8}.${index & 255}.${entry}`)
}

test('500 keys, 200 accounts and 5,000 entries: one request for each list, and bounded memory', async () => {
  using folder = makeHome()
  await using emulator = await startEmulator({
    seed: {
      organizations: [
        {
          name: 'Large',
          projects: Array.from({ length: PROJECTS }, (_, index) => ({ name: `Project ${index}` })),
          apiKeys: Array.from({ length: KEYS }, (_, index) => ({
            desc: `key ${index}`,
            roles: ['ORG_MEMBER' as const],
            accessList: accessListOf(index),
          })),
          serviceAccounts: Array.from({ length: ACCOUNTS }, (_, index) => ({
            name: `account ${index}`,
            accessList: [
              ...(index === 0 ? ['127.0.0.1'] : []),
              ...accessListOf(KEYS + index).slice(index === 0 ? 1 : 0),
            ],
          })),
        },
      ],
    },
  })
  const peak = join(folder.home, 'peak')
  const measure = join(folder.home, 'measure.mjs')
  writeFileSync(
    measure,
    `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS * 1_024)))
`,
  )
  const { code, stdout } = await latchkeyProcess(['audit', '--json', '--fail-on', 'never'], {
    ...accountOf(emulator),
    HOME: folder.home,
    NODE_OPTIONS: `--import=${measure}`,
  })
  expect(code).toBe(0)
  // Each account of this organization has the role ORG_OWNER, so there is something to report.
  expect(JSON.parse(stdout)).not.toHaveLength(0)
  const paths = emulator.requests.map(({ method, path }) => `${method} ${path}`)
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([])
  expect(paths.filter((path) => /access_?list/i.test(path))).toHaveLength(KEYS + ACCOUNTS)
  const token = 1
  expect(paths.length).toBeLessThanOrEqual(KEYS + ACCOUNTS + PROJECTS + OTHERS + token)
  expect(Number(readFileSync(peak, 'utf8'))).toBeLessThan(MAX_BYTES)
})
