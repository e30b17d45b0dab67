import { Problem } from '../errors/problem.ts'
import { explain } from '../errors/failure.ts'
import { nextStep, type StopReason } from './next-step.ts'
import type { Observation, Rotation } from './rotation.ts'

/** A rotation that requires a decision or an action of a person. */
export class RotationStopped extends Problem {
  readonly why: StopReason | 'ask'

  constructor(why: StopReason | 'ask', message: string, hint: string) {
    super('ERR_CLI_ROTATE', message, hint)
    this.why = why
  }
}

const DELETE = 'latchkey accounts secrets delete ACCOUNT'

/** Says why a rotation stops, and which command resolves that. Placeholder ACCOUNT: the command's caller knows the name. */
export function stopped(
  why: StopReason | 'ask',
  ids: readonly string[],
  rotation: Rotation | undefined,
  observation: Observation,
  reason?: unknown,
): RotationStopped {
  const [id = ''] = ids
  const old = rotation?.oldSecretId ?? ''
  const lastUsedAt = observation.secrets.find((one) => one.id === id)?.lastUsedAt
  const used = lastUsedAt === undefined ? 'never used' : `last used on ${dateOf(lastUsedAt)}`
  const make = (message: string, hint: string) => new RotationStopped(why, message, hint)
  switch (why) {
    case 'no-secret':
      return make(
        'the account has no unexpired secret',
        'create one with latchkey accounts secrets create ACCOUNT',
      )
    case 'two-secrets':
      return make(
        `nothing was changed: the account already has two unexpired secrets, ${ids.join(' and ')}, and no rotation is recorded here`,
        `delete the one that nobody uses with ${DELETE} ID, or run the command where the rotation was started`,
      )
    case 'unknown-secret':
      return make(
        `nothing was changed: secret ${id} appeared while a rotation was creating one that it lost; ${used}`,
        `if nobody created it by hand, delete it with ${DELETE} ${id}, then run the same command again`,
      )
    case 'new-missing':
      return make(
        `the server does not list the new secret ${id} of this rotation; someone may have deleted it; the old secret ${old} was kept`,
        'run the same command again to continue, or to start over if the secret is still missing',
      )
    case 'still-delivering':
      return make(
        `nothing was changed: the command of the last run is still delivering secret ${id} (process ${rotation?.command?.pid ?? 0})`,
        'wait until it ends, then run the same command again',
      )
    case 'undelivered-in-use':
      return make(
        `secret ${id} was kept: it was not delivered by this rotation, but it was ${used.replace('last ', '')}, after our own test`,
        `if the consumer has it, run the same command again with --delivered yes; if nobody has it, delete it with ${DELETE} ${id}`,
      )
    case 'undelivered-needed':
      return make(
        `${reason === undefined ? '' : `${explain(reason).message}; `}secret ${id} could not be delivered, and is not deleted: the old secret ${old} is not listed as unexpired`,
        `delete it with ${DELETE} ${id} when another secret is deployed`,
      )
    case 'unproven':
      return make(
        `the old secret ${old} was kept: no token was issued to the consumer with the new secret ${id} yet`,
        'deploy the new secret, or pass a command with --verify that checks the consumer',
      )
    case 'ask':
      return make(
        `the last run ended while it delivered secret ${rotation?.newSecretId ?? ''}; both secrets were kept`,
        'run the same command again with --delivered yes if the consumer has the new secret, or --delivered no if it has the old one',
      )
  }
}

/** The delivery failed, and yet the consumer may have the secret. */
export function undecided({ code, message }: Problem): Problem {
  return new Problem(
    code,
    `${message}; the old secret was kept`,
    'fix the destination, then run the same command again with --delivered no, or with --delivered yes if the consumer has the new secret',
  )
}

/** After a creation whose result is unknown: the list says whether a secret appeared. */
export async function unexpectedCreation(
  error: unknown,
  rotation: Rotation,
  observe: () => Promise<Observation>,
): Promise<Problem> {
  const { code, message, hint, rejected } = explain(error)
  const observation = await observe().catch(() => undefined)
  if (observation !== undefined) {
    const step = nextStep(rotation, observation, { unusedForMs: 0, isNow: false })
    if (step.do === 'stop') return stopped(step.why, step.ids, rotation, observation)
  }
  const line = `${message}; whether a secret was created is unknown, and the old secret was kept`
  return new Problem(code, line, hint ?? 'run the same command again', rejected)
}

export function dateOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}
