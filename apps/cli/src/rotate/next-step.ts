import {
  type ListedSecret,
  type Observation,
  type Policy,
  PROOF_TIMEOUT_MS,
  REPORT_LAG_MS,
  type Rotation,
} from './rotation.ts'

/** The next step. Only `delete` and `create` change the secrets of the account. */
export type Step =
  /** Create a second secret. */
  | { readonly do: 'create'; readonly oldSecretId: string }
  /** Request a token with the new secret. */
  | { readonly do: 'prove' }
  | { readonly do: 'deliver' }
  /** Record that the consumer has the new secret, or certainly does not. */
  | { readonly do: 'record'; readonly step: 'delivered' | 'failed' }
  /** Run the `--verify` command. */
  | { readonly do: 'verify' }
  | { readonly do: 'delete'; readonly secretId: string; readonly why: DeletionReason }
  /** Remove the journal and list the secrets again. */
  | { readonly do: 'forget'; readonly why: 'rejected' | 'gone' | 'expired' | 'undeliverable' }
  /** The rotation is complete without a deletion by us. */
  | { readonly do: 'finish'; readonly why: 'old-gone' | 'old-expired' }
  | Pending
  /** No rotation is due. */
  | { readonly do: 'rest'; readonly newest: ListedSecret }
  /** A person has to answer whether the consumer has the new secret. */
  | { readonly do: 'ask' }
  | { readonly do: 'stop'; readonly why: StopReason; readonly ids: readonly string[] }

/** The new secret is delivered, and the old one can't be deleted yet. */
export interface Pending {
  readonly do: 'wait'
  readonly why: 'in-use' | 'unproven' | 'unreported' | 'signs-in'
  /** When the old secret can be deleted if nobody uses it again. Absent: never by itself. */
  readonly dueAt?: number | undefined
}

export type DeletionReason = 'unused' | 'now' | 'verified' | 'undelivered'

export type StopReason =
  | 'no-secret'
  | 'two-secrets'
  | 'unknown-secret'
  | 'new-missing'
  | 'still-delivering'
  | 'undelivered-in-use'
  | 'undelivered-needed'
  | 'unproven'

/** A step with which a run ends, when nothing failed. */
export type FinalStep = Extract<Step, { readonly do: 'rest' | 'delete' | 'finish' | 'wait' }>

/** Decides the next step of a rotation. The server's list counts; the journal only says which secret is ours. */
export function nextStep(
  rotation: Rotation | undefined,
  observation: Observation,
  policy: Policy,
): Step {
  if (rotation === undefined) return begin(observation, policy)
  if (rotation.step === 'creating') return afterUnknownCreation(rotation, observation)
  const { now, secrets } = observation
  const created = secrets.find(({ id }) => id === rotation.newSecretId)
  if (created === undefined) {
    if (rotation.step === 'failed' || rotation.isMissing === true) {
      return { do: 'forget', why: 'gone' }
    }
    return { do: 'stop', why: 'new-missing', ids: idsOf([rotation.newSecretId]) }
  }
  if (created.expiresAt <= now) return { do: 'forget', why: 'expired' }
  switch (rotation.step) {
    case 'created':
      return beforeDelivery(observation)
    case 'delivering':
      return afterUnknownDelivery(rotation, created, observation, policy)
    case 'failed':
      return undo(rotation, created, observation)
    case 'delivered':
      return retire(rotation, created, observation, policy)
  }
}

/**
 * Fills in the server's time of what happened just before this observation. A time is never earlier than what it
 * records.
 */
export function noted(rotation: Rotation, { now, secrets, isProven }: Observation): Rotation {
  const created = secrets.find(({ id }) => id === rotation.newSecretId)
  return {
    ...rotation,
    ...(isProven && rotation.provenAt === undefined && { provenAt: now }),
    ...(rotation.step === 'delivered' &&
      rotation.deliveredAt === undefined && { deliveredAt: now }),
    ...(rotation.isMissing === true && created !== undefined && { isMissing: undefined }),
    ...(created?.masked !== undefined && { newMasked: created.masked }),
  }
}

function begin({ now, secrets }: Observation, { expiresWithinMs }: Policy): Step {
  const valid = unexpired(secrets, now)
  const [newest] = [...valid].sort((a, b) => b.createdAt - a.createdAt)
  if (newest === undefined) return { do: 'stop', why: 'no-secret', ids: [] }
  if (expiresWithinMs !== undefined && newest.expiresAt - now > expiresWithinMs) {
    return { do: 'rest', newest }
  }
  if (valid.length > 1) return { do: 'stop', why: 'two-secrets', ids: idsOf(valid) }
  return { do: 'create', oldSecretId: newest.id }
}

/** The creation may have succeeded. A secret that could be its result is nobody's to delete but a person's. */
function afterUnknownCreation({ knownIds }: Rotation, { now, secrets }: Observation): Step {
  const valid = unexpired(secrets, now)
  const unknown = valid.filter(({ id }) => !knownIds.includes(id))
  if (valid.length > 1 && unknown.length === 1) {
    return { do: 'stop', why: 'unknown-secret', ids: idsOf(unknown) }
  }
  return { do: 'forget', why: 'rejected' }
}

function beforeDelivery({ value, isProven }: Observation): Step {
  if (value !== 'memory' && value !== 'draft') return { do: 'record', step: 'failed' }
  return isProven ? { do: 'deliver' } : { do: 'prove' }
}

/** The process that delivered was killed, or the command of the user failed. */
function afterUnknownDelivery(
  rotation: Rotation,
  created: ListedSecret,
  { value, isDelivering }: Observation,
  { delivered }: Policy,
): Step {
  if (isDelivering) return { do: 'stop', why: 'still-delivering', ids: [created.id] }
  if (value === 'draft') return { do: 'deliver' }
  if (value === 'file' || isUsedByOthers(rotation, created)) {
    return { do: 'record', step: 'delivered' }
  }
  // The command begins after it was recorded.
  const hasBegun = rotation.destination.kind !== 'command' || rotation.command !== undefined
  if (value === 'lost' || !hasBegun) return { do: 'record', step: 'failed' }
  if (delivered === undefined) return { do: 'ask' }
  return { do: 'record', step: delivered === 'yes' ? 'delivered' : 'failed' }
}

/** Nobody has the new secret, so it is in the way of the next one. */
function undo(rotation: Rotation, created: ListedSecret, { now, secrets }: Observation): Step {
  const others = unexpired(secrets, now).filter(({ id }) => id !== created.id)
  if (isUsedByOthers(rotation, created)) {
    return { do: 'stop', why: 'undelivered-in-use', ids: [created.id] }
  }
  // The next rotation replaces it as it would any secret.
  if (others.length === 0) return { do: 'forget', why: 'undeliverable' }
  if (others.some(({ id }) => id === rotation.oldSecretId)) {
    return { do: 'delete', secretId: created.id, why: 'undelivered' }
  }
  return { do: 'stop', why: 'undelivered-needed', ids: [created.id] }
}

/** The consumer has the new secret; the old one is deleted when that is known to hurt nobody. */
function retire(
  rotation: Rotation,
  created: ListedSecret,
  observation: Observation,
  policy: Policy,
): Step {
  const { now, secrets, verify, signInIds } = observation
  const old = secrets.find(({ id }) => id === rotation.oldSecretId)
  if (old === undefined) return { do: 'finish', why: 'old-gone' }
  const isExpired = old.expiresAt <= now
  if (verify === 'due' && !isExpired) return { do: 'verify' }
  const quietMs = Math.max(policy.unusedForMs, rotation.tokenLifetimeMs ?? 0)
  const deliveredAt = rotation.deliveredAt ?? now
  const dueAt = Math.max(deliveredAt, old.lastUsedAt ?? 0) + quietMs
  const why = policy.isNow ? 'now' : verify === 'succeeded' ? 'verified' : 'unused'
  if (why === 'unused') {
    const blocked = whyUnknown(rotation, created, signInIds.includes(old.id), now)
    if (blocked !== undefined) {
      return isExpired ? { do: 'finish', why: 'old-expired' } : { do: 'wait', why: blocked }
    }
    if (now < dueAt) return { do: 'wait', why: 'in-use', dueAt }
  }
  const isProven =
    observation.isProven ||
    (verify === 'succeeded' && rotation.provenAt !== undefined) ||
    isUsedByOthers(rotation, created)
  if (isProven) return { do: 'delete', secretId: old.id, why }
  if (isAvailable(observation)) return { do: 'prove' }
  if (isExpired) return { do: 'finish', why: 'old-expired' }
  return policy.isNow
    ? { do: 'stop', why: 'unproven', ids: [created.id] }
    : { do: 'wait', why: 'unproven' }
}

/** Why the server's list can't show whether the old secret is still used. */
function whyUnknown(
  rotation: Rotation,
  created: ListedSecret,
  signsInWithOld: boolean,
  now: number,
): Pending['why'] | undefined {
  if (signsInWithOld) return 'signs-in'
  const isOverdue = now - proofEnd(rotation) > REPORT_LAG_MS
  return created.lastUsedAt === undefined && isOverdue ? 'unreported' : undefined
}

function isAvailable({ value }: Observation): boolean {
  return value === 'memory' || value === 'draft' || value === 'file'
}

/** Whether a token was issued with the secret that we did not request. Then somebody has it: it was delivered before. */
function isUsedByOthers(rotation: Rotation, { lastUsedAt }: ListedSecret): boolean {
  return lastUsedAt !== undefined && lastUsedAt > proofEnd(rotation)
}

/** The latest time at which a token can have been issued to us. */
function proofEnd({ startedAt, proofStartedAt, provenAt }: Rotation): number {
  return provenAt ?? (proofStartedAt === undefined ? startedAt : proofStartedAt + PROOF_TIMEOUT_MS)
}

function unexpired(secrets: readonly ListedSecret[], now: number): readonly ListedSecret[] {
  return secrets.filter(({ expiresAt }) => expiresAt > now)
}

function idsOf(secrets: readonly (ListedSecret | string | undefined)[]): string[] {
  return secrets.flatMap((one) => (one === undefined ? [] : typeof one === 'string' ? one : one.id))
}
