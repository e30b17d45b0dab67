import { notFound } from '../../http/api-error.ts'
import { addEntries, findEntry, keepCallersEntry, readEntries } from '../../rules/access-list.ts'
import { entriesPerAccount } from '../../rules/limits.ts'
import {
  anyOrganizationRole,
  anyProjectRole,
  keyItselfOrOwner,
  organizationOwner,
  projectUserAdmin,
} from '../../rules/permissions.ts'
import { type ApiRequest, param, type Permission, type Route } from '../../rules/route.ts'
import { dateText } from '../../state/clock.ts'
import type { AccessEntry } from '../../state/records.ts'
import { apiKeyOf } from './api-key-view.ts'
import { type Credential, recordCredential } from './credential-changes.ts'
import { memberOf } from './project-service-accounts.ts'
import { accountOf } from './service-account-view.ts'

/** The lists at a path. */
interface ListKind {
  readonly path: string
  readonly read: Permission
  readonly write: Permission
  readonly ownerOf: (request: ApiRequest) => Credential
  readonly present: (entry: AccessEntry, request: ApiRequest) => object
}

const ofApiKeys = (name: string): ListKind => ({
  path: `/orgs/{orgId}/apiKeys/{apiKeyId}/${name}`,
  read: keyItselfOrOwner,
  write: keyItselfOrOwner,
  ownerOf: (request) => apiKeyOf(request, param(request, 'orgId')),
  present: (entry, { params, link }) => {
    const { orgId = '', apiKeyId = '' } = params
    const { address, cidr, count, createdAt } = entry
    const list = `/orgs/${orgId}/apiKeys/${apiKeyId}/${name}`
    const self = link(`${list}/${encodeURIComponent(address ?? cidr)}`)
    return {
      cidrBlock: cidr,
      count,
      created: dateText(createdAt),
      ...useOf(entry, 'lastUsed'),
      links: [{ href: self, rel: 'self' }],
    }
  },
})

const ofAccounts = (
  parent: string,
  read: Permission,
  write: Permission,
  ownerOf: ListKind['ownerOf'],
): ListKind => ({
  path: `${parent}/serviceAccounts/{clientId}/accessList`,
  read,
  write,
  ownerOf,
  present: (entry, { context }) => ({
    cidrBlock: entry.cidr,
    createdAt: dateText(entry.createdAt),
    ...useOf(entry, context.switches.entryLastUsed),
    requestCount: entry.count,
  }),
})

function useOf({ address, lastUsedAt, lastUsedAddress }: AccessEntry, lastUsed: string): object {
  return {
    ...(address !== undefined && { ipAddress: address }),
    ...(lastUsedAt !== undefined && { [lastUsed]: dateText(lastUsedAt) }),
    ...(lastUsedAddress !== undefined && { lastUsedAddress }),
  }
}

// Of API keys, also under their old name.
const keyLists = ['accessList', 'whitelist'].map(ofApiKeys)
const accountLists = [
  ofAccounts('/orgs/{orgId}', anyOrganizationRole, organizationOwner, (request) =>
    accountOf(request, param(request, 'orgId')),
  ),
  ofAccounts('/groups/{groupId}', anyProjectRole, projectUserAdmin, memberOf),
]

/** Access lists of API keys and service accounts. A single entry can be read of keys only. */
export const accessListRoutes: readonly Route[] = [
  ...[...keyLists, ...accountLists].flatMap(routesOf),
  ...keyLists.map(({ path, read, ownerOf, present }): Route => ({
    method: 'GET',
    path: `${path}/{ipOrCidr}`,
    allow: read,
    handle: (request) => ({
      status: 200,
      entity: present(entryOf(request, ownerOf(request)), request),
    }),
  })),
]

function routesOf({ path, read, write, ownerOf, present }: ListKind): Route[] {
  const list = (request: ApiRequest) => ({
    items: ownerOf(request).accessList.map((entry) => present(entry, request)),
  })
  const addAndList = (request: ApiRequest) => {
    add(request, ownerOf(request))
    return list(request)
  }
  return [
    { method: 'GET', path, allow: read, handle: list },
    { method: 'POST', path, allow: write, handle: addAndList },
    {
      method: 'DELETE',
      path: `${path}/{ipOrCidr}`,
      allow: write,
      handle: (request) => remove(request, ownerOf(request)),
    },
  ]
}

function add(request: ApiRequest, owner: Credential): void {
  const { clock, switches } = request.context
  const added = readEntries(request.body, clock.now())
  const before = owner.accessList
  const after = addEntries(before, added, switches)
  if ('clientId' in owner) {
    entriesPerAccount(before.length, after.length - before.length)
    entriesPerAccount(0, added.length)
  }
  owner.accessList = after
  for (const entry of after) {
    if (!before.includes(entry)) recordEntry(request, owner, entry, 'ADDED')
  }
}

function remove(request: ApiRequest, owner: Credential) {
  const entry = entryOf(request, owner)
  keepCallersEntry(request.caller, owner, owner.accessList, entry)
  owner.accessList = owner.accessList.filter((one) => one !== entry)
  recordEntry(request, owner, entry, 'DELETED')
  return { status: 204 }
}

function entryOf(request: ApiRequest, owner: Credential): AccessEntry {
  const text = param(request, 'ipOrCidr')
  const entry = findEntry(owner.accessList, text)
  if (entry !== undefined) return entry
  throw 'clientId' in owner
    ? notFound('RESOURCE_NOT_FOUND', 'The address is not in the access list.', text)
    : notFound(
        'API_KEY_ACCESS_LIST_NOT_FOUND',
        'The address is not in the access list of the API key.',
        text,
      )
}

function recordEntry(request: ApiRequest, owner: Credential, { cidr }: AccessEntry, what: string) {
  recordCredential(request, owner, `ACCESS_LIST_ENTRY_${what}`, { whitelistEntry: cidr })
}
