import { expect, test } from 'vitest'
import { findIn } from '../../src/audit/find.ts'
import { RULES } from '../../src/audit/rules.ts'
import type { AuditedCredential } from '../../src/audit/snapshot.ts'

const DAY = 86_400_000
const now = Date.UTC(2026, 0, 1)
const options = { now, withinMs: 14 * DAY, unusedMs: 90 * DAY }
const organization = { id: '5'.repeat(24), name: 'Example' }

const usedEntry = { cidr: '192.0.2.7/32', createdAt: now - DAY, lastUsedAt: now - DAY, requests: 3 }
/** An account with which nothing is the matter. */
const fine: AuditedCredential = {
  kind: 'service-account',
  id: `mdb_sa_id_${'1'.repeat(24)}`,
  publicId: `mdb_sa_id_${'1'.repeat(24)}`,
  name: 'deploy',
  orgRoles: ['ORG_MEMBER'],
  projectRoles: { ['6'.repeat(24)]: ['GROUP_READ_ONLY'] },
  secrets: [{ id: 's1', createdAt: now - DAY, expiresAt: now + 60 * DAY, lastUsedAt: now - DAY }],
  accessList: [usedEntry],
}
const secret = fine.secrets[0]!

const found = (change: Partial<AuditedCredential>, requiresAccessList?: boolean) =>
  findIn(
    [{ organization, requiresAccessList, credentials: [{ ...fine, ...change }] }],
    options,
  ).map(({ rule, message }) => `${rule}: ${message}`)

test('an account with which nothing is the matter has no findings', () => {
  expect(found({})).toEqual([])
})

const cases: [Partial<AuditedCredential>, string, boolean?][] = [
  [
    { secrets: [{ ...secret, expiresAt: now }] },
    'secret-expired: secret s1 expired less than a day ago',
  ],
  [
    { secrets: [{ ...secret, expiresAt: now - 3 * DAY }] },
    'secret-expired: secret s1 expired 3 days ago',
  ],
  [
    { secrets: [{ ...secret, expiresAt: now + 14 * DAY }] },
    'secret-expires-soon: secret s1 expires in 14 days',
  ],
  [{ secrets: [] }, 'no-secret: has no secret, so nobody can use it'],
  [
    { secrets: [{ ...secret, createdAt: now - 90 * DAY, lastUsedAt: undefined }] },
    'secret-never-used: secret s1 was created 90 days ago and has never been used',
  ],
  [
    {
      secrets: [{ ...secret, lastUsedAt: now - 91 * DAY }],
      accessList: [{ ...usedEntry, lastUsedAt: now - 90 * DAY }],
    },
    'unused-credential: last used 90 days ago',
  ],
  [{ orgRoles: ['ORG_OWNER'] }, 'owner-role: has the role ORG_OWNER'],
  [{ projectRoles: { p1: ['GROUP_OWNER'] } }, 'owner-role: has the role GROUP_OWNER in project p1'],
  [
    { accessList: [{ ...usedEntry, cidr: '0.0.0.0/0' }] },
    'open-access-list: access list contains 0.0.0.0/0, which is every address',
  ],
  [
    { accessList: [{ ...usedEntry, cidr: '::/0' }] },
    'open-access-list: access list contains ::/0, which is every address',
  ],
  [
    { accessList: [{ ...usedEntry, cidr: '10.0.0.0/8' }] },
    'wide-access-list: access list contains 10.0.0.0/8',
  ],
  [
    { accessList: [] },
    'no-access-list: access list is empty: every address can use the credential, or none if the organization requires a list',
  ],
  [
    { accessList: [] },
    'no-access-list: access list is empty: every address can use the credential',
    false,
  ],
  [
    { accessList: [] },
    'demanded-access-list-missing: the organization requires an access list, and this one is empty: every request is rejected',
    true,
  ],
  [
    {
      accessList: [
        usedEntry,
        { cidr: '198.51.100.1/32', createdAt: now - 90 * DAY, lastUsedAt: undefined, requests: 0 },
      ],
    },
    'unused-access-list-entry: no request came from 198.51.100.1/32',
  ],
  [{ projectRoles: {} }, 'account-without-project: has no role in any project'],
  [{ kind: 'api-key', secrets: [] }, 'could-be-account: private key never expires'],
]
test.each(cases)('the finding for %j is %s', (change, expected, requiresAccessList) => {
  expect(found(change, requiresAccessList)).toEqual([expected])
})

test('every rule has a case here', () => {
  const covered = new Set(cases.map(([, expected]) => expected.split(':')[0]))
  expect(RULES.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([])
})

test.each([
  [
    'a secret that expires later than asked for',
    { secrets: [{ ...secret, expiresAt: now + 14 * DAY + 1 }] },
  ],
  ['a new secret that nobody used yet', { secrets: [{ ...secret, lastUsedAt: undefined }] }],
  [
    'a new entry that nobody used yet',
    { accessList: [usedEntry, { ...usedEntry, lastUsedAt: undefined, requests: 0 }] },
  ],
  ['a small IPv6 network', { accessList: [{ ...usedEntry, cidr: '2001:db8::/48' }] }],
  [
    'an account that works for the organization',
    { projectRoles: {}, orgRoles: ['ORG_BILLING_ADMIN'] },
  ],
])('%s is not a finding', (_name, change) => {
  expect(found(change)).toEqual([])
})

test('the worst finding comes first', () => {
  const credentials = [
    { ...fine, id: 'a', orgRoles: ['ORG_OWNER'] },
    { ...fine, id: 'b', secrets: [] },
  ]
  const findings = findIn([{ organization, requiresAccessList: undefined, credentials }], options)
  expect(findings.map(({ credential, level }) => [credential.id, level])).toEqual([
    ['b', 'error'],
    ['a', 'warning'],
  ])
})
