import type { ApiKeyAccessListEntry, ServiceAccountAccessListEntry } from './generated/models.ts'

/** An entry of an access list, with the same field names for all owners. */
export interface AccessEntry {
  /** The block of addresses in CIDR notation; a single address ends in `/32`. */
  readonly cidrBlock: string
  /** The address, if the entry is a single one. */
  readonly ipAddress?: string
  /** The number of requests from these addresses. */
  readonly requestCount: number
  /** When the entry was added, ISO 8601. */
  readonly createdAt?: string
  /** When a request last came from these addresses, ISO 8601. */
  readonly lastUsedAt?: string
  /** The address of the last request. */
  readonly lastUsedAddress?: string
}

type AnyEntry = ServiceAccountAccessListEntry &
  Partial<Omit<ApiKeyAccessListEntry, keyof ServiceAccountAccessListEntry>>

/**
 * Converts an entry to the same field names for API keys and service accounts.
 *
 * @example
 * ```ts
 * import { accessEntry } from '@latchkey/cloud-manager'
 *
 * accessEntry({ cidrBlock: '203.0.113.7/32', ipAddress: '203.0.113.7', count: 2 }).requestCount // 2
 * ```
 */
export function accessEntry(
  entry: ApiKeyAccessListEntry | ServiceAccountAccessListEntry,
): AccessEntry {
  // A response can have either spelling: one documented example of a service account has `lastUsed`.
  const one: AnyEntry = entry
  const { ipAddress, lastUsedAddress } = one
  const createdAt = one.createdAt ?? one.created
  const lastUsedAt = one.lastUsedAt ?? one.lastUsed
  return {
    cidrBlock: one.cidrBlock ?? `${ipAddress ?? ''}/32`,
    ...(ipAddress != null && { ipAddress }),
    requestCount: one.requestCount ?? one.count ?? 0,
    ...(createdAt != null && { createdAt }),
    ...(lastUsedAt != null && { lastUsedAt }),
    ...(lastUsedAddress != null && { lastUsedAddress }),
  }
}
