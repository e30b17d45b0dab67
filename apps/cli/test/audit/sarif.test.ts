import { readFileSync } from 'node:fs'
import { type EmulatorSeed, startEmulator } from '@latchkey/emulator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { RULES } from '../../src/audit/rules.ts'
import { toSarif } from '../../src/audit/sarif.ts'
import { keyOf, latchkey } from '../process.ts'

const schema = JSON.parse(
  readFileSync(new URL('../vectors/sarif-2.1.0-excerpt.json', import.meta.url), 'utf8'),
) as object
const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

/** What the schema of SARIF 2.1.0 says against a log; its excerpt rejects all that audit does not write. */
function errorsOf(log: unknown): string[] {
  validate(log)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message!}`)
}

interface Log {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly ruleId: string
        readonly ruleIndex: number
        readonly partialFingerprints: object
      }[]
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    },
  ]
}

async function auditOf(organizations: EmulatorSeed['organizations']): Promise<Log> {
  await using emulator = await startEmulator({ seed: { organizations } })
  const args = ['audit', '--all-orgs', '--output', 'sarif', '--fail-on', 'never']
  const { code, stdout, stderr } = await latchkey(args, keyOf(emulator))
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout) as Log
}

const owner = { desc: 'owner' }
const bad = [
  { name: 'idle', roles: ['ORG_MEMBER'], accessList: ['0.0.0.0/0', '10.0.0.0/8'] },
  { name: 'expires soon', roles: ['GROUP_OWNER'], secrets: [{ expiresAfterHours: 200 }] },
]

test('an audit with findings writes SARIF that its schema accepts', async () => {
  const log = await auditOf([
    { name: 'One 🚀', projects: [{ name: 'P' }], apiKeys: [owner], serviceAccounts: bad },
  ])
  expect(errorsOf(log)).toEqual([])
  expect(log.runs[0].results.length).toBeGreaterThan(5)
})

test('SARIF is valid for names of any characters and for every rule', () => {
  assert(
    property(string({ unit: 'binary' }), constantFrom(...RULES), (name, { id, level }) => {
      const credential = { kind: 'api-key', id: '5'.repeat(24), name } as const
      const organization = { id: '6'.repeat(24), name }
      const finding = { rule: id, level, organization, credential, message: name }
      const log: unknown = JSON.parse(JSON.stringify(toSarif([finding], '1.0.0', [finding])))
      return errorsOf(log).length === 0
    }),
  )
})

test('an audit without findings writes SARIF that its schema accepts', () => {
  expect(errorsOf(toSarif([], '1.0.0'))).toEqual([])
})

test('the schema rejects a run without a tool', () => {
  expect(errorsOf({ version: '2.1.0', runs: [{ results: [] }] })).toEqual([
    "/runs/0: must have required property 'tool'",
  ])
})

test('each finding is a result of its rule, and no two have the same fingerprint', async () => {
  const log = await auditOf([
    { name: 'One', projects: [{ name: 'P' }], apiKeys: [owner], serviceAccounts: bad },
  ])
  const [{ results, tool }] = log.runs
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  const prints = results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))
  expect(new Set(prints).size).toBe(results.length)
})

test('a name makes no link and takes no argument in a message', () => {
  const finding = {
    rule: 'no-secret',
    level: 'error',
    organization: { id: '6'.repeat(24), name: 'One' },
    credential: { kind: 'api-key', id: '5'.repeat(24), name: '[click](https://x.example) {0}' },
    message: 'x',
  } as const
  expect(JSON.stringify(toSarif([finding], '1.0.0', [finding]))).toContain(
    JSON.stringify('[click\\](https://x.example) {{0}}: x').slice(1, -1),
  )
})
