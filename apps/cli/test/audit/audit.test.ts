import { type EmulatorSeed, startEmulator } from '@latchkey/emulator'
import { expect, test } from 'vitest'
import { ends, json, keyOf, latchkey } from '../process.ts'

const seed: EmulatorSeed = {
  organizations: [
    {
      name: 'Example <script>alert(1)</script>',
      projects: [{ name: 'One' }],
      apiKeys: [
        { desc: 'owner' },
        { desc: '<img src=x onerror=alert(1)>', roles: ['ORG_MEMBER'], accessList: ['0.0.0.0/0'] },
      ],
      serviceAccounts: [
        { name: 'expires soon', roles: ['GROUP_READ_ONLY'], secrets: [{ expiresAfterHours: 200 }] },
        { name: 'fine', roles: ['GROUP_READ_ONLY'], secrets: [{ expiresAfterHours: 2_000 }] },
        { name: 'idle', roles: ['ORG_MEMBER'], secrets: [{ expiresAfterHours: 2_000 }] },
      ],
    },
  ],
}

interface Finding {
  readonly rule: string
  readonly credential: { readonly name: string }
  readonly message: string
}

test('an audit finds what is wrong in an organization, and its exit code says so', async () => {
  await using emulator = await startEmulator({ seed })
  const env = keyOf(emulator)
  const { code, stdout } = await latchkey(['audit', '--json'], env)
  expect(code).toBe(1)
  const found = (JSON.parse(stdout) as Finding[]).map(
    ({ rule, credential }) => `${rule}: ${credential.name}`,
  )
  expect(found).toEqual([
    'open-access-list: <img src=x onerror=alert(1)>',
    'owner-role: owner',
    'secret-expires-soon: expires soon',
    'could-be-account: owner',
    'could-be-account: <img src=x onerror=alert(1)>',
    'account-without-project: idle',
  ])
})

test.each([
  ['never', 0],
  ['error', 1],
  ['note', 1],
])('--fail-on %s exits with %i', async (level, expected) => {
  await using emulator = await startEmulator({ seed })
  expect((await latchkey(['audit', '--fail-on', level], keyOf(emulator))).code).toBe(expected)
})

test('--fail-on error, the default, does not fail at warnings', async () => {
  await using emulator = await startEmulator()
  await ends(
    latchkey(['audit'], keyOf(emulator)),
    0,
    /2 credentials checked: 0 errors, 2 warnings, 1 note/,
  )
})

test('--within and --unused say what is reported', async () => {
  await using emulator = await startEmulator({ seed })
  const env = keyOf(emulator)
  const rules = async (...more: string[]) =>
    (await json<Finding[]>(['audit', '--json', '--fail-on', 'never', ...more], env)).map(
      ({ rule }) => rule,
    )
  expect(await rules('--within', '1d')).not.toContain('secret-expires-soon')
  expect(await rules('--unused', '0d')).toContain('secret-never-used')
})

test('--all-orgs audits all organizations that the credentials can access', async () => {
  await using emulator = await startEmulator()
  const findings = await json<Finding[]>(['audit', '--all-orgs', '--json'], keyOf(emulator))
  expect(findings).toHaveLength(3)
})

const open: EmulatorSeed = {
  organizations: [
    {
      name: 'One',
      requireAccessList: false,
      apiKeys: [
        { desc: 'owner', accessList: ['127.0.0.1'] },
        { desc: 'open', accessList: [] },
      ],
    },
  ],
}
const foundAbout = async (env: Record<string, string>, name: string) =>
  (await json<Finding[]>(['audit', '--json', '--fail-on', 'never'], env))
    .filter(({ rule, credential }) => rule.includes('access-list') && credential.name === name)
    .map(({ rule, message }) => `${rule}: ${message}`)

test.each([
  [
    '{"apiAccessListRequired":true}',
    /^demanded-access-list-missing: .* every request is rejected$/,
  ],
  ['{"apiAccessListRequired":false}', /^no-access-list: .* every address can use the credential$/],
  ['{}', /^no-access-list: .* or none if the organization requires a list$/],
  ['<html>', /^no-access-list: .* or none if the organization requires a list$/],
])(
  'where the settings say %s, the finding says who can use the credential',
  async (settings, expected) => {
    await using emulator = await startEmulator({ seed: open })
    // Only the Atlas API has these settings.
    emulator.faults.add({
      match: { path: '/api/atlas/v2/orgs/*/settings' },
      respond: () => ({ status: 200, body: settings }),
    })
    expect(await foundAbout(keyOf(emulator), 'open')).toEqual([expect.stringMatching(expected)])
  },
)

test('a credential without an access list that is in use shows that none is required', async () => {
  await using emulator = await startEmulator({ seed: open })
  const { publicKey, privateKey } = emulator.seed.apiKeys[1]!
  const env = {
    ...keyOf(emulator),
    LATCHKEY_PUBLIC_KEY: publicKey,
    LATCHKEY_PRIVATE_KEY: privateKey,
  }
  expect(await foundAbout(env, 'open')).toEqual([
    'no-access-list: access list is empty: every address can use the credential',
  ])
})

test('the HTML report holds all findings and nothing of a name as markup', async () => {
  await using emulator = await startEmulator({ seed })
  const args = ['audit', '--output', 'html']
  const { code, stdout: page } = await latchkey(args, keyOf(emulator))
  expect(code).toBe(1)
  expect(page).not.toMatch(/<script|<img/)
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;')
  expect(page.match(/<code>/g)).toHaveLength(6)
  expect(page).not.toMatch(/<[^>]*\s(?:src|href)=|url\(|@import/)
})
