import { digest } from '@latchkey/digest'
import { type Emulator, startEmulator } from '@latchkey/emulator'
import { withAuth } from '@latchkey/fetch'
import { type DocumentedOperation, operations } from '../servers/documented-answers.ts'
import { type Attack, product } from './attack.ts'

const ROLES = [
  ...['ORG_OWNER', 'ORG_MEMBER', 'ORG_GROUP_CREATOR', 'ORG_READ_ONLY'],
  ...['ORG_BILLING_ADMIN', 'ORG_BILLING_READ_ONLY'],
  ...['GROUP_OWNER', 'GROUP_USER_ADMIN', 'GROUP_READ_ONLY', 'GROUP_AUTOMATION_ADMIN'],
  ...['GROUP_BACKUP_ADMIN', 'GROUP_MONITORING_ADMIN', 'GROUP_DATA_ACCESS_ADMIN'],
  ...['GROUP_DATA_ACCESS_READ_ONLY', 'GROUP_DATA_ACCESS_READ_WRITE'],
] as const
/** Has every role, but elsewhere. */
const STRANGER = 'owner of another organization'

/** Roles that see every project of their organization. */
const SEE_PROJECTS = ['ORG_OWNER', 'ORG_READ_ONLY']

/** What every role of its scope includes, so that the document names it for all of them. */
const LEAST: Readonly<Record<string, string>> = { ORG_MEMBER: 'ORG_*', GROUP_READ_ONLY: 'GROUP_*' }

type Role = (typeof ROLES)[number] | typeof STRANGER

/** Every operation with a credential of every single role. None may do what its role does not allow. */
export async function roleRequests(): Promise<{ attacks: Attack[]; close: () => Promise<void> }> {
  const emulator = await startEmulator({
    seed: {
      organizations: [
        {
          name: 'Attacked',
          projects: [{ name: 'Attacked project' }],
          apiKeys: [{ desc: 'not used' }, ...ROLES.map((role) => ({ desc: role, roles: [role] }))],
        },
        { name: 'Other', projects: [{ name: 'Other project' }], apiKeys: [{ desc: STRANGER }] },
      ],
    },
  })
  const fetches = new Map<Role, typeof fetch>()
  for (const role of [...ROLES, STRANGER] as const) {
    const key = emulator.seed.apiKeys.find(({ desc }) => desc === role)
    const { publicKey: username = '', privateKey: password = '' } = key ?? {}
    fetches.set(role, withAuth(digest({ username, password, origins: emulator.url })))
  }
  const attacks = product(operations, [...ROLES, STRANGER] as const).map(([operation, role]) => ({
    name: `${role}: ${operation.method} ${operation.path}`,
    run: () => request(emulator, operation, role, fetches.get(role) ?? fetch),
  }))
  return { attacks, close: () => emulator.close() }
}

async function request(
  emulator: Emulator,
  operation: DocumentedOperation,
  role: Role,
  send: typeof fetch,
): Promise<string | undefined> {
  const { method, path, body } = operation
  const response = await send(`${emulator.url}/api/public/v1.0${filled(path, emulator)}`, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  })
  const text = await response.text()
  const done = response.status < 300
  // The next request finds what the organization had.
  if (done && method !== 'GET') await emulator.reset()
  if (response.status >= 500) return `${response.status}: ${text}`
  const isAllowed = allows(operation, role)
  if (done && !isAllowed) return `${response.status} without the role`
  const isRejected = /"errorCode":"(?:NOT_|USER_UNAUTHORIZED|USER_CANNOT_ACCESS)/.test(text)
  return isRejected && role === 'ORG_OWNER' && /^\/(?:orgs|groups)\/\{/.test(path)
    ? `an owner is rejected: ${text}`
    : undefined
}

function filled(path: string, { seed }: Emulator): string {
  const ids: Readonly<Record<string, string | undefined>> = {
    orgId: seed.organizations[0]?.id,
    groupId: seed.projects[0]?.id,
    apiKeyId: seed.apiKeys[0]?.id,
  }
  return path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? 'a'.repeat(24))
}

/** What the document says; where it is silent, whoever has a role may read, and administrators may write. */
function allows({ method, path, roles }: DocumentedOperation, role: Role): boolean {
  const inProject = path.startsWith('/groups/{groupId}')
  const inOrganization = path.startsWith('/orgs/{orgId}')
  if (!inProject && !inOrganization) return true
  if (role === STRANGER) return false
  if (role === 'ORG_OWNER') return true
  const named = (roles ?? (method === 'GET' ? ['ORG_*', 'GROUP_*'] : ['*_OWNER', '*_ADMIN'])).map(
    (name) => LEAST[name] ?? name,
  )
  if (named.length === 0) return true
  const anyOrganization = named.includes('ORG_*')
  // A role in a project is one in its organization; the reverse holds for roles that see all projects.
  if (inOrganization && anyOrganization) return true
  if (inProject && named.includes('GROUP_*') && SEE_PROJECTS.includes(role)) return true
  if (!role.startsWith(inProject ? 'GROUP_' : 'ORG_')) return false
  return named.some((name) => new RegExp(`^${name.replace('*', '.*')}$`).test(role))
}
