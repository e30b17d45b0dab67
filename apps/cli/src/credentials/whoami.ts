import { rolesByScope } from '@latchkey/cloud-manager'
import { ownAddress } from '../access-lists/own-address.ts'
import type { ConnectOptions } from '../session/connect.ts'
import type { Column } from '../terminal/column.ts'
import type { OutputOptions } from '../terminal/format.ts'
import { printOne } from '../terminal/print.ts'
import { openSession, type Session } from '../session/session.ts'
import { projectNames } from './actions.ts'
import type { ProjectNames } from './credential-type.ts'
import { roleLines } from './role-lines.ts'

interface WhoAmI {
  readonly kind: 'api-key' | 'service-account'
  /** Public key or client id. */
  readonly id: string
  readonly name: string | undefined
  readonly organization: { readonly id: string; readonly name: string } | undefined
  readonly orgRoles: readonly string[]
  readonly projectRoles: Readonly<Record<string, readonly string[]>>
  /** Of the projects; not part of the JSON. */
  readonly names: ProjectNames
  /** As the server last noted it with an access list. */
  readonly address: string | undefined
  readonly baseUrl: string
}

const COLUMNS: readonly Column<WhoAmI>[] = [
  {
    title: 'CREDENTIAL',
    isText: true,
    of: ({ kind }) => (kind === 'api-key' ? 'API key' : 'service account'),
  },
  { title: 'ID', of: ({ id }) => id },
  { title: 'NAME', isText: true, of: ({ name }) => name },
  {
    title: 'ORGANIZATION',
    of: ({ organization }) => organization && `${organization.name} (${organization.id})`,
  },
  { title: 'ROLES', isText: true, of: (one) => roleLines(one, one.names) },
  { title: 'ADDRESS', of: ({ address }) => address ?? 'unknown: no access list has noted it' },
  { title: 'BASE URL', of: ({ baseUrl }) => baseUrl },
]

/** Shows the credential in use, its organization, its roles, and the address that the server sees. */
export async function whoami(options: ConnectOptions & OutputOptions): Promise<void> {
  // Requests a new token: a cached one would not test the secret.
  await using session = await openSession(options, { sharesTokens: false })
  const { cm, baseUrl } = session
  const [organization] = await cm.organizations.list().page(1)
  const orgId = organization?.id
  const self = orgId === undefined ? undefined : await findSelf(session, orgId)
  const view: WhoAmI = {
    kind: session.credentials.kind,
    id:
      session.credentials.kind === 'api-key'
        ? session.credentials.publicKey
        : session.credentials.clientId,
    name: self?.name,
    organization: organization && { id: organization.id, name: organization.name },
    orgRoles: self?.orgRoles ?? [],
    projectRoles: self?.projectRoles ?? {},
    address: orgId === undefined ? undefined : await ownAddress(session, orgId),
    baseUrl,
    names: await namesOf(session, orgId, self?.projectRoles ?? {}, options),
  }
  Object.defineProperty(view, 'names', { enumerable: false })
  await printOne(COLUMNS, view, options)
}

async function namesOf(
  { cm }: Session,
  orgId: string | undefined,
  roles: WhoAmI['projectRoles'],
  options: OutputOptions,
): Promise<ProjectNames> {
  if (orgId === undefined) return new Map()
  const parent = { kind: 'organization', id: orgId, name: '', orgId, scope: { orgId } } as const
  return projectNames(cm, parent, Object.keys(roles), options)
}

async function findSelf(
  { cm, credentials }: Session,
  orgId: string,
): Promise<Pick<WhoAmI, 'name' | 'orgRoles' | 'projectRoles'> | undefined> {
  if (credentials.kind === 'api-key') {
    for await (const key of cm.apiKeys.list({ orgId })) {
      if (key.publicKey === credentials.publicKey) return { name: key.desc, ...rolesByScope(key) }
    }
    return undefined
  }
  const { clientId } = credentials
  const account = await cm.serviceAccounts.get({ orgId, clientId })
  const projects = await cm.serviceAccounts.listProjects({ orgId, clientId }).all()
  const projectRoles = await Promise.all(
    projects.map(async ({ groupId }) => {
      const { roles } = await cm.serviceAccounts.get({ projectId: groupId, clientId })
      return [groupId, roles] as const
    }),
  )
  return {
    name: account.name,
    orgRoles: account.roles,
    projectRoles: Object.fromEntries(projectRoles),
  }
}
