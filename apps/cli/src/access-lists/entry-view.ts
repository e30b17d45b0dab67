import type { AccessEntry } from '@latchkey/cloud-manager'
import type { Column } from '../terminal/column.ts'

export const ENTRY_COLUMNS: readonly Column<AccessEntry>[] = [
  { title: 'ADDRESS', of: addressOf },
  { title: 'REQUESTS', of: ({ requestCount }) => requestCount },
  { title: 'LAST USED', of: ({ lastUsedAt }) => lastUsedAt ?? 'never' },
  { title: 'FROM', of: ({ lastUsedAddress }) => lastUsedAddress },
  { title: 'ADDED', of: ({ createdAt }) => createdAt },
]

/** Entries, one on each line. */
export function entryLines(entries: readonly AccessEntry[]): string {
  return entries.length === 0 ? 'empty' : entries.map(addressOf).join('\n')
}

/** A single address without the length of its prefix. */
export function addressOf({ cidrBlock }: AccessEntry): string {
  return cidrBlock.replace(/\/32$/, '')
}
