import type { Rule, RuleOptions } from './finding.ts'
import type { AuditedCredential, AuditedEntry } from './snapshot.ts'

const DAY_MS = 86_400_000

/** What an audit looks for. */
export const RULES: readonly Rule[] = [
  {
    id: 'secret-expired',
    level: 'error',
    title: 'A secret has expired',
    advice: 'make a new one with latchkey rotate, or delete it',
    check: ({ secrets }, { now }) =>
      secrets
        .filter(({ expiresAt }) => expiresAt <= now)
        .map(({ id, expiresAt }) => `secret ${id} expired ${days(now - expiresAt)} ago`),
  },
  {
    id: 'secret-expires-soon',
    level: 'warning',
    title: 'A secret expires soon',
    advice: 'replace it without downtime with latchkey rotate',
    check: ({ secrets }, { now, withinMs }) =>
      secrets
        .filter(({ expiresAt }) => expiresAt > now && expiresAt <= now + withinMs)
        .map(({ id, expiresAt }) => `secret ${id} expires in ${days(expiresAt - now)}`),
  },
  {
    id: 'no-secret',
    level: 'error',
    title: 'An account has no secret',
    advice: 'make one with latchkey accounts secrets create, or delete the account',
    check: ({ kind, secrets }) =>
      kind === 'service-account' && secrets.length === 0
        ? ['it has no secret, so nobody can use it']
        : [],
  },
  {
    id: 'secret-never-used',
    level: 'warning',
    title: 'A secret was never used',
    advice: 'delete it with latchkey accounts secrets delete when nobody waits for it',
    check: ({ secrets }, { now, unusedMs }) =>
      secrets
        .filter(
          ({ lastUsedAt, createdAt }) => lastUsedAt === undefined && now - createdAt >= unusedMs,
        )
        .map(
          ({ id, createdAt }) =>
            `secret ${id} was made ${days(now - createdAt)} ago and never used`,
        ),
  },
  {
    id: 'unused-credential',
    level: 'warning',
    title: 'A credential has not been used for long',
    advice: 'delete it when nobody needs it',
    check: (credential, { now, unusedMs }) => {
      const last = lastUse(credential)
      return last !== undefined && now - last >= unusedMs
        ? [`it was last used ${days(now - last)} ago`]
        : []
    },
  },
  {
    id: 'owner-role',
    level: 'warning',
    title: 'A credential may do everything',
    advice: 'give it the roles that it needs and no more',
    check: ({ orgRoles, projectRoles }) => {
      const projects = Object.entries(projectRoles).filter(([, roles]) =>
        roles.includes('GROUP_OWNER'),
      )
      return [
        ...(orgRoles.includes('ORG_OWNER') ? ['it is ORG_OWNER'] : []),
        ...projects.map(([id]) => `it is GROUP_OWNER of project ${id}`),
      ]
    },
  },
  {
    id: 'open-access-list',
    level: 'error',
    title: 'An access list lets everybody in',
    advice: 'list the addresses that need it, then remove this entry',
    check: ({ accessList }) =>
      accessList
        .filter(isOpen)
        .map(({ cidr }) => `its access list has ${cidr}, which is every address`),
  },
  {
    id: 'wide-access-list',
    level: 'note',
    title: 'An access list has a very large network',
    advice: 'list smaller networks',
    check: ({ accessList }) =>
      accessList
        .filter((entry) => !isOpen(entry) && prefixLength(entry) < 16)
        .map(({ cidr }) => `its access list has ${cidr}`),
  },
  {
    id: 'demanded-access-list-missing',
    level: 'error',
    title: 'A credential lacks the access list that its organization demands',
    advice:
      'list its addresses with access add, or delete it: as it is, it can be used from nowhere',
    check: ({ accessList }, _options, { requiresAccessList }) =>
      accessList.length === 0 && requiresAccessList === true
        ? [
            'the organization demands an access list, and its own is empty: every request is refused',
          ]
        : [],
  },
  {
    id: 'no-access-list',
    level: 'warning',
    title: 'A credential has no access list',
    advice: 'list its addresses with access add: without any it may be used from every address',
    check: ({ accessList }, _options, { requiresAccessList }) => {
      if (accessList.length > 0 || requiresAccessList === true) return []
      return requiresAccessList === false
        ? ['its access list is empty: it may be used from every address']
        : [
            'its access list is empty: it may be used from every address, or from none where the organization demands a list',
          ]
    },
  },
  {
    id: 'unused-access-list-entry',
    level: 'note',
    title: 'An entry of an access list was never used',
    advice: 'remove it when nobody needs it',
    check: ({ accessList }, options) =>
      accessList
        .filter((entry) => entry.requests === 0 && isOld(entry, options))
        .map(({ cidr }) => `no request came from ${cidr}`),
  },
  {
    id: 'account-without-project',
    level: 'note',
    title: 'An account belongs to no project',
    advice: 'invite it to a project, or delete it',
    check: ({ kind, orgRoles, projectRoles }) =>
      kind === 'service-account' &&
      Object.keys(projectRoles).length === 0 &&
      orgRoles.every((role) => role === 'ORG_MEMBER')
        ? ['it can do nothing in any project']
        : [],
  },
  {
    id: 'could-be-account',
    level: 'note',
    title: 'An API key could be a service account',
    advice: 'move it with latchkey migrate: the secret then expires, and can be rotated',
    check: ({ kind }) =>
      kind === 'api-key' ? ['it is an API key, whose private key never expires'] : [],
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
