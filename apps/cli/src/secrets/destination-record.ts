import type { SecretFilePaths } from './secret-file.ts'
import type { SecretFormat } from './secret-text.ts'

/** Where a secret goes, as a journal records it. Contains no secret. */
export type DestinationRecord =
  | ({ readonly kind: 'file'; readonly format: SecretFormat } & SecretFilePaths)
  | { readonly kind: 'command' }
  | { readonly kind: 'terminal' }

/** Whether a value of a journal is a destination. */
export function isDestinationRecord(value: unknown): value is DestinationRecord {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false
  if (value.kind !== 'file') return value.kind === 'command' || value.kind === 'terminal'
  const { path, draft, format } = value as Record<string, unknown> // checked in the next line
  return (
    typeof path === 'string' &&
    typeof draft === 'string' &&
    (format === 'value' || format === 'env')
  )
}
