import { invalidField } from '../http/api-error.ts'
import { dateText } from '../state/clock.ts'
import type { Switches } from '../state/switches.ts'
import type { SecretRecord } from '../state/records.ts'

const HOUR_MS = 3_600_000
const OVERLAP_MS = 7 * 24 * HOUR_MS

/** Rule 10: a secret is valid for 8 to 8766 hours, and no longer than its organization allows; a number or its digits. */
export function secretLifetime(
  hours: unknown,
  { maxSecretHours }: Pick<Switches, 'maxSecretHours'>,
  organization: { readonly maxSecretHours?: number },
): number {
  const number = typeof hours === 'string' && /^\d{1,9}$/.test(hours) ? Number(hours) : hours
  const max = Math.min(maxSecretHours, organization.maxSecretHours ?? maxSecretHours)
  if (typeof number === 'number' && Number.isInteger(number) && number >= 8 && number <= max) {
    return number * HOUR_MS
  }
  throw invalidField(
    'VALIDATION_ERROR',
    'secretExpiresAfterHours',
    `The secret must expire after 8 to ${max} hours.`,
  )
}

/** Rule 11: a secret is only in the response that creates it, and masked in later ones. */
export function presentSecret(
  record: SecretRecord,
  { maskEllipsis }: Pick<Switches, 'maskEllipsis'>,
  clear?: string,
): object {
  return {
    createdAt: dateText(record.createdAt),
    expiresAt: dateText(record.expiresAt),
    id: record.id,
    ...(record.lastUsedAt !== undefined && { lastUsedAt: dateText(record.lastUsedAt) }),
    ...(clear === undefined
      ? { maskedSecretValue: `mdb_sa_sk_${maskEllipsis}${record.lastFour}` }
      : { secret: clear }),
  }
}

/** Rule 12: a new secret shortens the validity of older ones to seven days at most. */
export function shortenOlderSecrets(older: readonly SecretRecord[], createdAt: number): void {
  for (const secret of older) {
    secret.expiresAt = Math.min(secret.expiresAt, createdAt + OVERLAP_MS)
  }
}
