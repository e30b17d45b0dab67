import type { Rule, RuleOptions } from './finding.ts'
import type { AuditedCredential, AuditedEntry } from './snapshot.ts'

const DAY_MS = 86_400_000

/** The rules of an audit. */
export const RULES: readonly Rule[] = [
  {
    id: 'secret-expired',
    level: 'error',
    title: 'Secret has expired',
    advice: 'create a new one with latchkey rotate, or delete it',
    check: ({ secrets }, { now }) =>
      secrets
        .filter(({ expiresAt }) => expiresAt <= now)
        .map(({ id, expiresAt }) => `secret ${id} expired ${days(now - expiresAt)} ago`),
  },
  {
    id: 'secret-expires-soon',
    level: 'warning',
    title: 'Secret expires soon',
    advice: 'replace it without downtime with latchkey rotate',
    check: ({ secrets }, { now, withinMs }) =>
      secrets
        .filter(({ expiresAt }) => expiresAt > now && expiresAt <= now + withinMs)
        .map(({ id, expiresAt }) => `secret ${id} expires in ${days(expiresAt - now)}`),
  },
  {
    id: 'no-secret',
    level: 'error',
    title: 'Service account has no secret',
    advice: 'create one with latchkey accounts secrets create, or delete the account',
    check: ({ kind, secrets }) =>
      kind === 'service-account' && secrets.length === 0
        ? ['has no secret, so nobody can use it']
        : [],
  },
  {
    id: 'secret-never-used',
    level: 'warning',
    title: 'Secret has never been used',
    advice: 'delete it with latchkey accounts secrets delete if no program needs it',
    check: ({ secrets }, { now, unusedMs }) =>
      secrets
        .filter(
          ({ lastUsedAt, createdAt }) => lastUsedAt === undefined && now - createdAt >= unusedMs,
        )
        .map(
          ({ id, createdAt }) =>
            `secret ${id} was created ${days(now - createdAt)} ago and has never been used`,
        ),
  },
  {
    id: 'unused-credential',
    level: 'warning',
    title: 'Credential has not been used for a long time',
    advice: 'delete it if nobody needs it',
    check: (credential, { now, unusedMs }) => {
      const last = lastUse(credential)
      return last !== undefined && now - last >= unusedMs
        ? [`last used ${days(now - last)} ago`]
        : []
    },
  },
  {
    id: 'owner-role',
    level: 'warning',
    title: 'Credential has full access',
    advice: 'assign only the roles that it needs',
    check: ({ orgRoles, projectRoles }) => {
      const projects = Object.entries(projectRoles).filter(([, roles]) =>
        roles.includes('GROUP_OWNER'),
      )
      return [
        ...(orgRoles.includes('ORG_OWNER') ? ['has the role ORG_OWNER'] : []),
        ...projects.map(([id]) => `has the role GROUP_OWNER in project ${id}`),
      ]
    },
  },
  {
    id: 'open-access-list',
    level: 'error',
    title: 'Access list allows every address',
    advice: 'list the addresses that need it, then remove this entry',
    check: ({ accessList }) =>
      accessList
        .filter(isOpen)
        .map(({ cidr }) => `access list contains ${cidr}, which is every address`),
  },
  {
    id: 'wide-access-list',
    level: 'note',
    title: 'Access list contains a very large network',
    advice: 'list smaller networks',
    check: ({ accessList }) =>
      accessList
        .filter((entry) => !isOpen(entry) && prefixLength(entry) < 16)
        .map(({ cidr }) => `access list contains ${cidr}`),
  },
  {
    id: 'demanded-access-list-missing',
    level: 'error',
    title: 'Required access list is empty',
    advice: 'add its addresses with access add, or delete the credential: no address can use it',
    check: ({ accessList }, _options, { requiresAccessList }) =>
      accessList.length === 0 && requiresAccessList === true
        ? [
            'the organization requires an access list, and this one is empty: every request is rejected',
          ]
        : [],
  },
  {
    id: 'no-access-list',
    level: 'warning',
    title: 'Credential has no access list',
    advice: 'add its addresses with access add: without entries, every address can use it',
    check: ({ accessList }, _options, { requiresAccessList }) => {
      if (accessList.length > 0 || requiresAccessList === true) return []
      return requiresAccessList === false
        ? ['access list is empty: every address can use the credential']
        : [
            'access list is empty: every address can use the credential, or none if the organization requires a list',
          ]
    },
  },
  {
    id: 'unused-access-list-entry',
    level: 'note',
    title: 'Access list entry has never been used',
    advice: 'remove it if nobody needs it',
    check: ({ accessList }, options) =>
      accessList
        .filter((entry) => entry.requests === 0 && isOld(entry, options))
        .map(({ cidr }) => `no request came from ${cidr}`),
  },
  {
    id: 'account-without-project',
    level: 'note',
    title: 'Service account belongs to no project',
    advice: 'assign it to a project, or delete it',
    check: ({ kind, orgRoles, projectRoles }) =>
      kind === 'service-account' &&
      Object.keys(projectRoles).length === 0 &&
      orgRoles.every((role) => role === 'ORG_MEMBER')
        ? ['has no role in any project']
        : [],
  },
  {
    id: 'could-be-account',
    level: 'note',
    title: 'API key could be a service account',
    advice: 'replace it with latchkey migrate: its secrets then expire, and can be rotated',
    check: ({ kind }) => (kind === 'api-key' ? ['private key never expires'] : []),
  },
]

function isOpen({ cidr }: AuditedEntry): boolean {
  return /\/0+$/.test(cidr)
}

function prefixLength({ cidr }: AuditedEntry): number {
  const length = Number(cidr.split('/')[1] ?? '128')
  // An IPv6 network of the size that one customer gets is not large.
  return cidr.includes(':') ? length - 16 : length
}

function isOld({ createdAt }: AuditedEntry, { now, unusedMs }: RuleOptions): boolean {
  return createdAt === undefined || now - createdAt >= unusedMs
}

/** When a secret or an address of the credential was last used; `undefined` when nothing tells. */
function lastUse({ secrets, accessList }: AuditedCredential): number | undefined {
  const times = [...secrets, ...accessList].map(({ lastUsedAt }) => lastUsedAt ?? 0)
  const last = Math.max(0, ...times)
  return last === 0 ? undefined : last
}

function days(ms: number): string {
  const count = Math.floor(ms / DAY_MS)
  if (count === 0) return 'less than a day'
  return count === 1 ? '1 day' : `${count} days`
}
