import { notFound } from '../../http/api-error.ts'
import { type ApiRequest, param, type Route } from '../../rules/route.ts'
import { dateText } from '../../state/clock.ts'
import { addEntries, findEntry, keepCallersEntry, readEntries } from '../../rules/access-list.ts'
import { entriesPerAccount } from '../../rules/limits.ts'
import {
  anyOrganizationRole,
  anyProjectRole,
  organizationOwner,
  type Permission,
  projectUserAdmin,
} from '../../rules/permissions.ts'
import { recordEvent } from '../../rules/event-log.ts'
import type { AccessEntry, ServiceAccountRecord } from '../../state/records.ts'
import { memberOf } from './project-service-accounts.ts'
import { accountOf } from './service-account-view.ts'

type Find = (request: ApiRequest) => ServiceAccountRecord

/** Access lists of service accounts. A single entry cannot be read. */
export const serviceAccountAccessListRoutes: readonly Route[] = [
  ...routesBelow('/orgs/{orgId}', anyOrganizationRole, organizationOwner, (request) =>
    accountOf(request, param(request, 'orgId')),
  ),
  ...routesBelow('/groups/{groupId}', anyProjectRole, projectUserAdmin, memberOf),
]

function routesBelow(parent: string, read: Permission, write: Permission, find: Find): Route[] {
  const path = `${parent}/serviceAccounts/{clientId}/accessList`
  return [
    { method: 'GET', path, allow: read, handle: (request) => list(request, find(request)) },
    { method: 'POST', path, allow: write, handle: (request) => add(request, find(request)) },
    {
      method: 'DELETE',
      path: `${path}/{ipOrCidr}`,
      allow: write,
      handle: (request) => remove(request, find(request)),
    },
  ]
}

function list({ context }: ApiRequest, { accessList }: ServiceAccountRecord) {
  const lastUsed = context.switches.entryLastUsed
  const items = accessList.map((entry) => ({
    cidrBlock: entry.cidr,
    createdAt: dateText(entry.createdAt),
    ...(entry.address !== undefined && { ipAddress: entry.address }),
    ...(entry.lastUsedAt !== undefined && { [lastUsed]: dateText(entry.lastUsedAt) }),
    ...(entry.lastUsedAddress !== undefined && { lastUsedAddress: entry.lastUsedAddress }),
    requestCount: entry.count,
  }))
  return { items }
}

function add(request: ApiRequest, account: ServiceAccountRecord) {
  const { clock, switches } = request.context
  const added = readEntries(request.body, clock.now())
  const next = addEntries(account.accessList, added, switches)
  entriesPerAccount(account.accessList.length, next.length - account.accessList.length)
  entriesPerAccount(0, added.length)
  const before = new Set(account.accessList)
  account.accessList = next
  for (const entry of next) {
    if (!before.has(entry))
      record(request, 'SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED', account, entry)
  }
  return list(request, account)
}

function remove(request: ApiRequest, account: ServiceAccountRecord) {
  const text = param(request, 'ipOrCidr')
  const entry = findEntry(account.accessList, text)
  if (entry === undefined) {
    throw notFound('RESOURCE_NOT_FOUND', 'The address is not in the access list.', text)
  }
  keepCallersEntry(request.caller, account, account.accessList, entry)
  account.accessList = account.accessList.filter((one) => one !== entry)
  record(request, 'SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_DELETED', account, entry)
  return { status: 204 }
}

function record(
  request: ApiRequest,
  eventTypeName: string,
  { orgId, clientId }: ServiceAccountRecord,
  { cidr }: AccessEntry,
): void {
  recordEvent(request, { eventTypeName, orgId, targetUsername: clientId, whitelistEntry: cidr })
}
