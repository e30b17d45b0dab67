import { notFound } from '../../http/api-error.ts'
import { type ApiRequest, param, type Route } from '../../rules/route.ts'
import { dateText } from '../../state/clock.ts'
import { addEntries, findEntry, keepCallersEntry, readEntries } from '../../rules/access-list.ts'
import { keyItselfOrOwner } from '../../rules/permissions.ts'
import { recordEvent } from '../../rules/event-log.ts'
import type { AccessEntry, ApiKeyRecord } from '../../state/records.ts'
import { apiKeyOf } from './api-key-view.ts'

const LIST = '/orgs/{orgId}/apiKeys/{apiKeyId}'

/** Access lists of API keys, also under their old name. */
export const apiKeyAccessListRoutes: readonly Route[] = ['accessList', 'whitelist'].flatMap(
  (name): Route[] => {
    const path = `${LIST}/${name}`
    const one = `${path}/{ipOrCidr}`
    const allow = keyItselfOrOwner
    return [
      { method: 'GET', path, allow, handle: (request) => list(request, name) },
      { method: 'GET', path: one, allow, handle: (request) => show(request, name) },
      { method: 'POST', path, allow, handle: (request) => add(request, name) },
      { method: 'DELETE', path: one, allow, handle: remove },
    ]
  },
)

function list(request: ApiRequest, name: string) {
  const key = keyOf(request)
  return { items: key.accessList.map((entry) => present(entry, key, request, name)) }
}

function show(request: ApiRequest, name: string) {
  const key = keyOf(request)
  return { status: 200, entity: present(entryOf(request, key), key, request, name) }
}

function add(request: ApiRequest, name: string) {
  const { clock, switches } = request.context
  const key = keyOf(request)
  const added = readEntries(request.body, clock.now())
  const before = new Set(key.accessList)
  key.accessList = addEntries(key.accessList, added, switches)
  for (const entry of key.accessList) {
    if (!before.has(entry)) record(request, 'API_KEY_ACCESS_LIST_ENTRY_ADDED', key, entry)
  }
  return list(request, name)
}

function remove(request: ApiRequest) {
  const key = keyOf(request)
  const entry = entryOf(request, key)
  keepCallersEntry(request.caller, key, key.accessList, entry)
  key.accessList = key.accessList.filter((one) => one !== entry)
  record(request, 'API_KEY_ACCESS_LIST_ENTRY_DELETED', key, entry)
  return { status: 204 }
}

const keyOf = (request: ApiRequest): ApiKeyRecord => apiKeyOf(request, param(request, 'orgId'))

function entryOf(request: ApiRequest, key: ApiKeyRecord): AccessEntry {
  const text = param(request, 'ipOrCidr')
  const entry = findEntry(key.accessList, text)
  if (entry !== undefined) return entry
  throw notFound(
    'API_KEY_ACCESS_LIST_NOT_FOUND',
    'The address is not in the access list of the API key.',
    text,
  )
}

function record(
  request: ApiRequest,
  eventTypeName: string,
  { orgId, publicKey }: ApiKeyRecord,
  { cidr }: AccessEntry,
): void {
  recordEvent(request, { eventTypeName, orgId, targetPublicKey: publicKey, whitelistEntry: cidr })
}

function present(
  { address, cidr, count, createdAt, lastUsedAt, lastUsedAddress }: AccessEntry,
  { orgId, id }: ApiKeyRecord,
  { link }: ApiRequest,
  name: string,
): object {
  const self = `/orgs/${orgId}/apiKeys/${id}/${name}/${encodeURIComponent(address ?? cidr)}`
  return {
    cidrBlock: cidr,
    count,
    created: dateText(createdAt),
    ...(address !== undefined && { ipAddress: address }),
    ...(lastUsedAt !== undefined && { lastUsed: dateText(lastUsedAt) }),
    ...(lastUsedAddress !== undefined && { lastUsedAddress }),
    links: [{ href: link(self), rel: 'self' }],
  }
}
