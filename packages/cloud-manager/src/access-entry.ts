import type { ApiKeyAccessListEntry, ServiceAccountAccessListEntry } from './generated/models.ts'

/** An entry of an access list, with the same field names whoever the list belongs to. */
export interface AccessEntry {
  /** A block; a single address is one that ends in `/32`. */
  readonly cidrBlock: string
  /** The address, when the entry is a single one. */
  readonly ipAddress?: string
  /** How many requests came from there. */
  readonly requestCount: number
  /** When it was added, ISO 8601. */
  readonly createdAt?: string
  /** When a request last came from there, ISO 8601. */
  readonly lastUsedAt?: string
  /** Which address that was. */
  readonly lastUsedAddress?: string
}

type AnyEntry = ServiceAccountAccessListEntry &
  Partial<Omit<ApiKeyAccessListEntry, keyof ServiceAccountAccessListEntry>>

/**
 * Gives an entry's fields the same names for API keys and for service accounts.
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
  // Either spelling may come: one documented example of a service account has `lastUsed`.
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
