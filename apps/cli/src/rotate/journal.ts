import { isDestinationRecord } from '../secrets/destination-record.ts'
import type { JournalFormat } from '../state/journal.ts'
import type { Rotation } from './rotation.ts'

const STEPS: readonly unknown[] = ['creating', 'created', 'delivering', 'delivered', 'failed']

/** The journal of one account's rotation. */
export const ROTATION_JOURNAL: JournalFormat<Rotation> = {
  version: 2,
  subject: 'account',
  idName: 'clientId',
  isState({ step, newSecretId, oldSecretId, knownIds, startedAt, destination, ...rest }) {
    const { proofStartedAt, provenAt, deliveredAt, tokenLifetimeMs } = rest
    const { isMissing, command, newMasked } = rest
    return (
      STEPS.includes(step) &&
      typeof oldSecretId === 'string' &&
      (step === 'creating' || typeof newSecretId === 'string') &&
      typeof startedAt === 'number' &&
      Array.isArray(knownIds) &&
      knownIds.every((id) => typeof id === 'string') &&
      [proofStartedAt, provenAt, deliveredAt, tokenLifetimeMs].every(
        (time) => time === undefined || typeof time === 'number',
      ) &&
      (newMasked === undefined || typeof newMasked === 'string') &&
      (isMissing === undefined || typeof isMissing === 'boolean') &&
      (command === undefined || (Number.isSafeInteger(command.pid) && command.pid >= 0)) &&
      isDestinationRecord(destination)
    )
  },
}
