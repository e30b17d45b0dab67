import { type AccessEntry, type ApiKey, rolesByScope } from '@latchkey/cloud-manager'
import type { Column } from '../terminal/column.ts'
import { entryLines } from '../access-lists/entry-view.ts'
import type { ProjectNames } from './credential-type.ts'
import { roleLines } from './role-lines.ts'

/** An API key, as `--json` prints it. */
export interface KeyView {
  readonly kind: 'api-key'
  readonly id: string
  readonly publicKey: string
  /** Redacted, except in the response that created the key. */
  readonly privateKey: string | undefined
  readonly description: string
  readonly orgRoles: readonly string[]
  /** By the project's id. */
  readonly projectRoles: Readonly<Record<string, readonly string[]>>
  readonly accessList?: readonly AccessEntry[]
}

export function keyView(key: ApiKey, accessList?: readonly AccessEntry[]): KeyView {
  const { id, publicKey, privateKey, desc } = key
  return {
    kind: 'api-key',
    id,
    publicKey,
    privateKey,
    description: desc,
    ...rolesByScope(key),
    ...(accessList !== undefined && { accessList }),
  }
}

export const KEY_COLUMNS = (names: ProjectNames): readonly Column<KeyView>[] => [
  { title: 'ID', of: ({ id }) => id },
  { title: 'PUBLIC KEY', of: ({ publicKey }) => publicKey },
  { title: 'DESCRIPTION', isText: true, of: ({ description }) => description },
  { title: 'ROLES', isText: true, of: (key) => roleLines(key, names) },
]

export const KEY_DETAILS = (names: ProjectNames): readonly Column<KeyView>[] => [
  ...KEY_COLUMNS(names).slice(0, 2),
  { title: 'PRIVATE KEY', isSecret: true, of: ({ privateKey }) => privateKey },
  ...KEY_COLUMNS(names).slice(2),
  { title: 'ACCESS LIST', of: ({ accessList }) => accessList && entryLines(accessList) },
]
