import {
  type AccessEntry,
  type ApiKey,
  type CloudManager,
  rolesByScope,
  type ServiceAccount,
} from '@latchkey/cloud-manager'
import { isInUse } from '../credentials/danger.ts'
import type { Session } from '../session/session.ts'
import { requiresAccessList } from './requirement.ts'
import type { AuditedCredential, AuditedEntry, Snapshot } from './snapshot.ts'

/**
 * Reads what an audit inspects: all keys and accounts of an organization with their access lists and projects.
 * Requests run in parallel; the client limits their number.
 */
export async function collect(
  session: Session,
  organization: Snapshot['organization'],
  step: () => void,
): Promise<Snapshot> {
  const { cm } = session
  const scope = { orgId: organization.id }
  const stepping = async <Value>(value: Promise<Value>): Promise<Value> => {
    const awaited = await value
    step()
    return awaited
  }
  const listed = cm.serviceAccounts.list(scope).all()
  const [demanded, keys, accounts, projectRoles] = await Promise.all([
    requiresAccessList(session, scope.orgId),
    cm.apiKeys
      .list(scope)
      .all()
      .then((all) => Promise.all(all.map((key) => stepping(keyOf(cm, scope.orgId, key))))),
    listed.then((all) =>
      Promise.all(all.map((account) => stepping(accountOf(cm, scope.orgId, account)))),
    ),
    listed.then((all) =>
      all.length === 0 ? NO_ROLES : rolesInProjects(cm, scope.orgId, stepping),
    ),
  ])
  const credentials = [
    ...keys,
    ...accounts.map((one) => ({ ...one, projectRoles: projectRoles.get(one.id) ?? {} })),
  ]
  return {
    organization: { id: organization.id, name: organization.name },
    // The credential in use was accepted: if it has no list, the organization requires none.
    requiresAccessList: demanded ?? (hasEmptyList(session, credentials) ? false : undefined),
    credentials,
  }
}

function hasEmptyList(session: Session, credentials: readonly AuditedCredential[]): boolean {
  return credentials.some(
    ({ publicId, accessList }) => accessList.length === 0 && isInUse(session, { publicId }),
  )
}

async function keyOf(cm: CloudManager, orgId: string, key: ApiKey): Promise<AuditedCredential> {
  const entries = await cm.accessLists.entries({ orgId, apiKeyId: key.id }).all()
  return {
    kind: 'api-key',
    id: key.id,
    publicId: key.publicKey,
    name: key.desc,
    ...rolesByScope(key),
    secrets: [],
    accessList: entries.map(entryOf),
  }
}

async function accountOf(
  cm: CloudManager,
  orgId: string,
  { clientId, name, roles, secrets = [] }: ServiceAccount,
): Promise<Omit<AuditedCredential, 'projectRoles'>> {
  const entries = await cm.accessLists.entries({ orgId, clientId }).all()
  return {
    kind: 'service-account',
    id: clientId,
    publicId: clientId,
    name,
    orgRoles: roles,
    secrets: secrets.map(({ id, createdAt, expiresAt, lastUsedAt }) => ({
      id,
      createdAt: Date.parse(createdAt),
      expiresAt: Date.parse(expiresAt),
      lastUsedAt: time(lastUsedAt),
    })),
    accessList: entries.map(entryOf),
  }
}

type RolesByProject = Record<string, readonly string[]>

const NO_ROLES: ReadonlyMap<string, RolesByProject> = new Map()

/**
 * The accounts' roles by client id. One list for each project costs less than one request for each account and
 * project.
 */
async function rolesInProjects(
  cm: CloudManager,
  orgId: string,
  stepping: <Value>(value: Promise<Value>) => Promise<Value>,
): Promise<ReadonlyMap<string, RolesByProject>> {
  const found = new Map<string, RolesByProject>()
  const projects = await cm.projects.list({ orgId }).all()
  await Promise.all(
    projects.map(async ({ id }) => {
      for (const { clientId, roles } of await stepping(
        cm.serviceAccounts.list({ projectId: id }).all(),
      )) {
        const before = found.get(clientId) ?? {}
        found.set(clientId, { ...before, [id]: roles })
      }
    }),
  )
  return found
}

function entryOf({ cidrBlock, createdAt, lastUsedAt, requestCount }: AccessEntry): AuditedEntry {
  return {
    cidr: cidrBlock,
    createdAt: time(createdAt),
    lastUsedAt: time(lastUsedAt),
    requests: requestCount,
  }
}

function time(text: string | null | undefined): number | undefined {
  const value = Date.parse(text ?? '')
  return Number.isNaN(value) ? undefined : value
}
