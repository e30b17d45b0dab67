import { NotDelivered } from '../secrets/not-delivered.ts'
import { type FinalStep, nextStep, noted, type Pending, type Step } from './next-step.ts'
import type { Observation, Policy, Rotation, RunningCommand } from './rotation.ts'
import { stopped, undecided, unexpectedCreation } from './stop.ts'

/** The effects of a rotation: everything that can fail, wait or be killed is here. */
export interface Effects {
  /** The journal's content. */
  readonly load: () => Rotation | undefined
  readonly save: (rotation: Rotation) => void
  readonly forget: () => void
  /** Lists the secrets, and looks where the value of the new one is available. */
  readonly observe: (rotation: Rotation | undefined) => Promise<Observation>
  /** Checks the destination, before anything is changed. */
  readonly chooseDestination: (observation: Observation) => Rotation['destination']
  readonly openDestination: () => void
  readonly discardDestination: (rotation: Rotation) => void
  /** Creates a secret and keeps its value in memory; returns its id. */
  readonly create: () => Promise<string>
  /** Whether a failed creation certainly created nothing. */
  readonly isRejection: (error: unknown) => boolean
  /** Writes the value where a later process finds it, if the destination is a file. */
  readonly prepare: (rotation: Rotation) => void
  /** Requests a token with the new secret; returns how long it is valid. */
  readonly prove: (rotation: Rotation) => Promise<number>
  /** @param started records the command of the user that takes the secret */
  readonly deliver: (
    rotation: Rotation,
    started: (command: RunningCommand) => void,
  ) => Promise<void>
  /** Runs the user's command. */
  readonly verify: () => Promise<void>
  readonly delete: (secretId: string) => Promise<void>
  /** Asks a person whether the consumer has the new secret; `undefined`: there is nobody to ask. */
  readonly ask: (rotation: Rotation) => Promise<'yes' | 'no' | undefined>
  /** Waits, with `--wait`; returns false if a later run should continue the rotation. */
  readonly wait: (
    pending: Pending,
    rotation: Rotation,
    observation: Observation,
  ) => Promise<boolean>
  readonly report: (event: RotationEvent) => void
}

/** What happened, for messages. */
export type RotationEvent =
  | { readonly kind: 'created'; readonly rotation: Rotation }
  | { readonly kind: 'proven' | 'delivered' | 'verified'; readonly rotation: Rotation }
  | { readonly kind: 'undone'; readonly secretId: string }
  | { readonly kind: 'forgotten'; readonly why: Extract<Step, { do: 'forget' }>['why'] }

/** How a run ended, when nothing failed. */
export interface Outcome {
  readonly state: 'not-due' | 'pending' | 'completed'
  readonly step: FinalStep
  readonly rotation: Rotation | undefined
  readonly observation: Observation
}

/** No rotation needs as many steps; a server that contradicts itself would be asked forever. */
const MAX_STEPS = 100

/**
 * Replaces the secret of an account, or resumes a rotation where an earlier process stopped. Every step looks at the
 * server's list first.
 *
 * @throws Problem when the rotation can't continue; the same call resumes it
 */
export async function rotate(effects: Effects, policy: Policy): Promise<Outcome> {
  let rotation = effects.load()
  let delivered = policy.delivered
  for (let steps = 0; ; steps++) {
    const observation = await effects.observe(rotation)
    if (rotation !== undefined) rotation = update(effects, rotation, observation)
    const step = nextStep(rotation, observation, { ...policy, delivered })
    if (steps > MAX_STEPS) throw stopped('unknown-secret', [], rotation, observation)
    if (rotation === undefined) {
      if (step.do === 'create') {
        rotation = await create(effects, step.oldSecretId, observation)
        continue
      }
      if (step.do === 'rest') return { state: 'not-due', step, rotation, observation }
      throw stopped(step.do === 'stop' ? step.why : 'no-secret', idsIn(step), rotation, observation)
    }
    switch (step.do) {
      case 'prove':
        rotation = await prove(effects, rotation, observation)
        break
      case 'deliver':
        rotation = await deliver(effects, rotation)
        break
      case 'record':
        rotation = record(effects, { ...rotation, step: step.step })
        effects.discardDestination(rotation)
        break
      case 'verify':
        await effects.verify()
        effects.report({ kind: 'verified', rotation })
        break
      case 'delete':
        await effects.delete(step.secretId)
        effects.forget()
        if (step.why !== 'undelivered') return { state: 'completed', step, rotation, observation }
        effects.report({ kind: 'undone', secretId: step.secretId })
        rotation = undefined
        break
      case 'forget':
        effects.discardDestination(rotation)
        effects.forget()
        effects.report({ kind: 'forgotten', why: step.why })
        rotation = undefined
        break
      case 'finish':
        effects.forget()
        if (policy.expiresWithinMs === undefined || step.why === 'old-expired') {
          return { state: 'completed', step, rotation, observation }
        }
        rotation = undefined
        break
      case 'wait':
        if (await effects.wait(step, rotation, observation)) break
        return { state: 'pending', step, rotation, observation }
      case 'ask':
        delivered = await effects.ask(rotation)
        if (delivered === undefined) throw stopped('ask', [], rotation, observation)
        break
      case 'stop':
        if (step.why === 'new-missing') effects.save({ ...rotation, isMissing: true })
        throw stopped(step.why, step.ids, rotation, observation)
      case 'create':
      case 'rest':
        throw new Error(`unexpected step ${step.do}`)
    }
  }
}

function idsIn(step: Step): readonly string[] {
  return step.do === 'stop' ? step.ids : []
}

function update(effects: Effects, rotation: Rotation, observation: Observation): Rotation {
  const now = noted(rotation, observation)
  if (JSON.stringify(now) !== JSON.stringify(rotation)) effects.save(now)
  return now
}

/** The journal exists before the secret does, and names it as soon as its id is known. */
async function create(
  effects: Effects,
  oldSecretId: string,
  observation: Observation,
): Promise<Rotation> {
  const creating: Rotation = {
    step: 'creating',
    startedAt: observation.now,
    oldSecretId,
    knownIds: observation.secrets.map(({ id }) => id),
    destination: effects.chooseDestination(observation),
  }
  effects.save(creating)
  try {
    effects.openDestination()
  } catch (error) {
    effects.forget()
    throw error
  }
  let newSecretId: string
  try {
    newSecretId = await effects.create()
  } catch (error) {
    effects.discardDestination(creating)
    if (effects.isRejection(error)) {
      effects.forget()
      throw error
    }
    throw await unexpectedCreation(error, creating, () => effects.observe(creating))
  }
  const created: Rotation = { ...creating, step: 'created', newSecretId }
  try {
    effects.save(created)
    effects.report({ kind: 'created', rotation: created })
    effects.prepare(created)
    return created
  } catch (error) {
    // Without the journal or the destination nobody will ever have this secret.
    await abandon(effects, { ...created, step: 'failed' }, error)
    throw error
  }
}

/** Deletes a secret that can't be delivered, in the run that created it. */
async function abandon(effects: Effects, failed: Rotation, reason: unknown): Promise<void> {
  effects.discardDestination(failed)
  const observation = await effects.observe(failed)
  const step = nextStep(failed, observation, { unusedForMs: 0, isNow: false })
  if (step.do !== 'delete' || step.why !== 'undelivered') {
    throw stopped('undelivered-needed', [failed.newSecretId ?? ''], failed, observation, reason)
  }
  await effects.delete(step.secretId)
  effects.forget()
  effects.report({ kind: 'undone', secretId: step.secretId })
}

async function prove(
  effects: Effects,
  rotation: Rotation,
  { now }: Observation,
): Promise<Rotation> {
  // Saved before the request: after a crash, this use of the secret is known to be ours.
  const proving: Rotation = { ...rotation, proofStartedAt: now, provenAt: undefined }
  effects.save(proving)
  const tokenLifetimeMs = await effects.prove(proving)
  effects.report({ kind: 'proven', rotation: proving })
  return record(effects, { ...proving, tokenLifetimeMs })
}

async function deliver(effects: Effects, rotation: Rotation): Promise<Rotation> {
  let delivering = record(effects, { ...rotation, step: 'delivering' })
  try {
    await effects.deliver(delivering, (command) => {
      delivering = record(effects, { ...delivering, command })
    })
  } catch (error) {
    if (!(error instanceof NotDelivered)) throw error
    if (!error.isCertain) throw undecided(error)
    await abandon(effects, record(effects, { ...delivering, step: 'failed' }), error)
    throw error
  }
  const delivered = record(effects, { ...delivering, step: 'delivered', deliveredAt: undefined })
  effects.report({ kind: 'delivered', rotation: delivered })
  return delivered
}

function record(effects: Effects, rotation: Rotation): Rotation {
  effects.save(rotation)
  return rotation
}
