import { type AccessEntry, accessEntry } from '../access-entry.ts'
import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import { type List, type ListOptions, mapList } from '../list.ts'
import type {
  AddAccessListEntry,
  ApiKeyAccessListEntry,
  ServiceAccountAccessListEntry,
} from '../generated/models.ts'
import type { ApiKeyOfOrg } from './api-keys.ts'
import type { ServiceAccountInScope } from './service-accounts.ts'

/** A user. The API lets users change their own access list only. */
export interface UserOwner {
  readonly userId: string
}

/** The owner of an access list: an API key or a user. */
export type KeyOrUser = ApiKeyOfOrg | UserOwner

/** The owner of an access list. */
export type AccessListOwner = KeyOrUser | ServiceAccountInScope

/** An entry of an access list. */
export interface EntryKey {
  /** An address, or a block such as `203.0.113.0/24`. */
  readonly ipOrCidr: string
}

/** Access lists: the addresses from which API keys, service accounts and users can call the API. */
export interface AccessLists {
  /** Lists entries with the field names of the API, which depend on the owner. `GET …/accessList` */
  list(owner: KeyOrUser, options?: ListOptions): List<ApiKeyAccessListEntry>
  list(owner: ServiceAccountInScope, options?: ListOptions): List<ServiceAccountAccessListEntry>
  /** Lists entries with the same field names for all owners. `GET …/accessList` */
  entries(owner: AccessListOwner, options?: ListOptions): List<AccessEntry>
  /** Returns an entry. Not for service accounts. `GET …/accessList/{ipOrCidr}` */
  get(entry: KeyOrUser & EntryKey, options?: CallOptions): Promise<ApiKeyAccessListEntry>
  /** Adds entries, and returns all entries. Never removes any. `POST …/accessList` */
  add(
    owner: KeyOrUser,
    entries: readonly AddAccessListEntry[],
    options?: CallOptions,
  ): Promise<ApiKeyAccessListEntry[]>
  add(
    owner: ServiceAccountInScope,
    entries: readonly AddAccessListEntry[],
    options?: CallOptions,
  ): Promise<ServiceAccountAccessListEntry[]>
  /** Removes an entry. The address of the caller cannot be removed. `DELETE …/accessList/{ipOrCidr}` */
  delete(entry: AccessListOwner & EntryKey, options?: CallOptions): Promise<void>
}

/**
 * The methods of `cm.accessLists`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function accessLists({ list, run, send, sendForItems }: Connection): AccessLists {
  // The overloads of the interface match the owner with its response.
  const listOf = (owner: AccessListOwner, options?: ListOptions): List<never> =>
    list(`${pathOf(owner)}/accessList`, owner, options) as List<never>
  return {
    list: listOf,
    entries: (owner, options) => mapList(listOf(owner, options), accessEntry),
    get: (entry, options) =>
      send('GET', `${keyPathOf(entry)}/accessList/{ipOrCidr}`, entry, options),
    add: (owner: AccessListOwner, body: readonly AddAccessListEntry[], options?: CallOptions) =>
      sendForItems('POST', `${pathOf(owner)}/accessList`, owner, {
        ...options,
        body,
      }) as Promise<never>,
    delete: (entry, options) =>
      run('DELETE', `${pathOf(entry)}/accessList/{ipOrCidr}`, entry, options),
  }
}

function pathOf(owner: AccessListOwner) {
  return 'clientId' in owner ? '{scope}/serviceAccounts/{clientId}' : keyPathOf(owner)
}

function keyPathOf(owner: KeyOrUser) {
  return 'userId' in owner ? '/users/{userId}' : '/orgs/{orgId}/apiKeys/{apiKeyId}'
}
