import { isObject } from '../is-object.ts'
import type { ErrorCode } from '../generated/models.ts'
import type { Check } from './request-issue.ts'

/** What {@link accessEntries} rejects. */
export interface AccessEntryRules {
  readonly duplicate?: ErrorCode
  readonly rejected?: { readonly addresses: readonly string[]; readonly code: ErrorCode }
}

/** Entries of an access list, compared with each other: `203.0.113.7` and `203.0.113.7/32` are the same. */
export function accessEntries({ duplicate, rejected }: AccessEntryRules): Check {
  return (value, field, report) => {
    const seen = new Set<string>()
    for (const [at, entry] of (Array.isArray(value) ? value : []).entries()) {
      const address = addressOf(entry)
      if (address === undefined) continue
      if (rejected?.addresses.includes(address) === true) {
        report(rejected.code, `${field}[${at}]`, 'must not be this address')
      }
      const block = address.includes('/') ? address : `${address}/32`
      if (duplicate !== undefined && seen.has(block)) {
        report(duplicate, `${field}[${at}]`, 'must not be there twice')
      }
      seen.add(block)
    }
  }
}

function addressOf(entry: unknown): string | undefined {
  if (!isObject(entry)) return undefined
  const address = entry['ipAddress'] ?? entry['cidrBlock']
  return typeof address === 'string' ? address : undefined
}
