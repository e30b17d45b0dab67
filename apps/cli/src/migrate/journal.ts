import { type DestinationRecord, isDestinationRecord } from '../secrets/destination-record.ts'
import type { JournalFormat } from '../state/journal.ts'

/**
 * How far the migration of one key is. Never contains a secret.
 *
 * - `creating`: accounts with our mark may exist; nobody has their secrets
 * - `delivering`: the consumer may have the secret of the account, or not
 * - `delivered`: the consumer has it
 */
export interface Migration {
  readonly step: 'creating' | 'delivering' | 'delivered'
  /** Ends the description of every account that this migration creates, so that it recognizes them. */
  readonly mark: string
  readonly destination: DestinationRecord
  readonly clientId?: string | undefined
}

/** The journal of one key's migration. */
export const MIGRATION_JOURNAL: JournalFormat<Migration> = {
  version: 1,
  subject: 'key',
  idName: 'keyId',
  isState: ({ step, mark, clientId, destination }) =>
    ['creating', 'delivering', 'delivered'].includes(step) &&
    /^[\da-f]{8}$/.test(mark) &&
    isDestinationRecord(destination) &&
    (step === 'creating' || typeof clientId === 'string'),
}
