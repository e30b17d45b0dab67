import type { AccessEntry } from '@latchkey/cloud-manager'
import type { Column } from '../terminal/column.ts'

/** An entry of an access list, as `--json` prints it. */
export type EntryView = AccessEntry

export const ENTRY_COLUMNS: readonly Column<EntryView>[] = [
  { title: 'ADDRESS', of: addressOf },
  { title: 'REQUESTS', of: ({ requestCount }) => requestCount },
  { title: 'LAST USED', of: ({ lastUsedAt }) => lastUsedAt ?? 'never' },
  { title: 'FROM', of: ({ lastUsedAddress }) => lastUsedAddress },
  { title: 'ADDED', of: ({ createdAt }) => createdAt },
]

/** Entries, one on each line. */
export function entryLines(entries: readonly EntryView[]): string {
  return entries.length === 0 ? 'empty' : entries.map(addressOf).join('\n')
}

/** A single address without the length of its prefix. */
export function addressOf({ cidrBlock }: EntryView): string {
  return cidrBlock.replace(/\/32$/, '')
}
