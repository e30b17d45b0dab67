import type { Step } from './next-step.ts'
import type { Outcome, RotationEvent } from './rotate.ts'
import type { Rotation } from './rotation.ts'
import type { RotationOptions, RotationSettings } from './settings.ts'
import { dateOf } from './stop.ts'

/** One line for each thing that happened. */
export function eventLine(event: RotationEvent, where: string): string {
  switch (event.kind) {
    case 'created':
      return `new secret ${idOf(event.rotation)} created`
    case 'proven':
      return `a token was issued with the new secret ${idOf(event.rotation)}`
    case 'delivered':
      return `new secret ${idOf(event.rotation)} ${where}`
    case 'verified':
      return 'the --verify command succeeded'
    case 'undone':
      return `secret ${event.secretId} was never delivered; deleted`
    case 'forgotten':
      return FORGOTTEN[event.why]
  }
}

const FORGOTTEN = {
  rejected: 'the last run was interrupted before it created a secret; starting over',
  gone: 'the new secret of the last rotation no longer exists; starting over',
  expired:
    'the new secret of the last rotation expired before the old one could be deleted; starting over',
  undeliverable: 'the new secret of the last rotation was never delivered; replacing it',
} as const

/** How a run ended, in one line. */
export function outcomeLine({ step, rotation, observation }: Outcome, name: string): string {
  const old = observation.secrets.find(({ id }) => id === rotation?.oldSecretId)
  const id = rotation?.oldSecretId ?? ''
  const used =
    old?.lastUsedAt === undefined ? 'never used' : `last used on ${dateOf(old.lastUsedAt)}`
  switch (step.do) {
    case 'rest':
      return `no rotation is due: the newest secret ${step.newest.id} of ${name} expires on ${dateOf(step.newest.expiresAt)}`
    case 'delete':
      return `old secret ${id} deleted (${used})`
    case 'finish':
      return step.why === 'old-gone'
        ? `the old secret ${id} no longer exists; the rotation of ${name} is complete`
        : `the old secret ${id} expired on ${dateOf(old?.expiresAt ?? 0)}; the rotation of ${name} is complete`
    case 'wait': {
      const expires = old === undefined ? '' : ` It expires on ${dateOf(old.expiresAt)}.`
      return `pending: the old secret ${id} (${used}) is kept, ${whyKept(step)}.${expires}`
    }
  }
}

/** Why the old secret is kept, and what ends that. */
export function whyKept(step: Extract<Step, { do: 'wait' }>): string {
  switch (step.why) {
    case 'in-use':
      return `until it has been unused long enough, on ${dateOf(step.dueAt ?? 0)} at the earliest; run the same command again then`
    case 'unproven':
      return 'until a token is issued to the consumer with the new secret; then run the same command again'
    case 'unreported':
      return 'because the server does not report the use of secrets; check the consumer, then run the same command again with --now or --verify'
    case 'signs-in':
      return "because this command itself may sign in with it, so its use by others can't be seen; change these credentials to the new secret, or use --now or --verify"
  }
}

/** What a run is about to do, in order. */
export function planOf(
  step: Step,
  rotation: Rotation | undefined,
  name: string,
  options: RotationOptions,
  { policy, verifyCommand, hours }: RotationSettings,
): string[] {
  const retire = [
    ...(verifyCommand === undefined ? [] : [`run ${verifyCommand}`]),
    policy.isNow
      ? 'delete the old secret immediately, whether or not it is still used'
      : verifyCommand === undefined
        ? `keep the old secret until it has been unused for ${hoursText(policy.unusedForMs)}; a later run deletes it`
        : 'delete the old secret',
  ]
  const all = [
    `create a second secret for ${name}, valid for ${hoursText(hours * 3_600_000)}; the old one then expires within 7 days`,
    'request a token with it',
    `deliver it: ${destinationLabel(options)}`,
    ...retire,
  ]
  switch (step.do) {
    case 'create':
    case 'forget':
      return all
    case 'prove':
    case 'deliver':
      return [...all.slice(1)]
    case 'verify':
      return retire
    case 'delete':
      return [
        `delete ${step.why === 'undelivered' ? 'the undelivered' : 'the old'} secret ${step.secretId} of ${name}`,
      ]
    case 'record':
      return step.step === 'failed'
        ? [`delete the undelivered secret ${rotation?.newSecretId ?? ''} of ${name}`, ...all]
        : retire
    case 'ask':
    case 'finish':
    case 'rest':
    case 'stop':
    case 'wait':
      return []
  }
}

function destinationLabel(options: RotationOptions): string {
  const { secretFile, secretEnvFile, secretCommand, secretDirectory } = options
  const file = secretFile ?? secretEnvFile
  if (file !== undefined) return `write it to ${file}`
  if (secretDirectory !== undefined) return `write it to a file in ${secretDirectory}`
  return secretCommand === undefined ? 'show it here, once' : `pass it to ${secretCommand}`
}

function hoursText(ms: number): string {
  const hours = ms / 3_600_000
  return hours % 24 === 0 && hours > 48 ? `${hours / 24} days` : `${Math.round(hours)} hours`
}

function idOf(rotation: Rotation): string {
  return rotation.newSecretId ?? ''
}
