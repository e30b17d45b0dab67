import { join } from 'node:path'
import { Problem } from '../errors/problem.ts'
import type { OrganizationOrProject } from '../organizations/organization-or-project.ts'
import type { SecretOptions } from '../secrets/destination.ts'
import { secretDirectory } from '../secrets/secret-directory.ts'
import type { Session } from '../session/session.ts'
import { fileNameOf, stateDirectory } from '../state/directory.ts'
import { openJournal } from '../state/journal.ts'
import { takeLock } from '../state/lock.ts'
import { accountEffects } from './account-rotation.ts'
import { ROTATION_JOURNAL } from './journal.ts'
import { eventLine } from './messages.ts'
import { nextStep, noted, type Step } from './next-step.ts'
import { type Effects, type Outcome, rotate } from './rotate.ts'
import type { Observation, Rotation } from './rotation.ts'
import { accountOnServer } from './server.ts'
import type { RotationOptions, RotationSettings } from './settings.ts'

/** One account to rotate. */
export interface RotationTarget {
  readonly session: Session
  readonly parent: OrganizationOrProject
  readonly clientId: string
  readonly name: string
}

/** How to ask a person, if there is one. */
export interface RotationTalk extends Pick<Effects, 'ask'> {
  /** Absent: nobody waits. */
  readonly wait?: Effects['wait'] | undefined
  readonly tell: (line: string) => void
  /** Agrees to the first step, or throws. Called before anything is changed. */
  readonly agree?: (step: Step, rotation: Rotation | undefined) => Promise<void>
}

/** Rotates the secret of one account, or resumes its rotation, while no other process on this machine does. */
export async function rotateAccount(
  target: RotationTarget,
  options: RotationOptions,
  settings: RotationSettings,
  talk: RotationTalk,
): Promise<Outcome> {
  const { clientId, name } = target
  const directory = stateDirectory('rotate', options, process.env)
  const release = takeLock(join(directory, fileNameOf(clientId)), `a rotation of ${name}`)
  try {
    const effects = effectsOf(target, directory, options, settings, talk)
    if (talk.agree !== undefined) {
      const { step, rotation } = await preview(effects, settings)
      await talk.agree(step, rotation)
    }
    return await rotate(effects, settings.policy)
  } catch (error) {
    throw naming(clientId, error)
  } finally {
    release()
  }
}

/** The first step of a run, without changing anything. Checks the destination of a new secret. */
export async function previewAccount(
  target: RotationTarget,
  options: RotationOptions,
  settings: RotationSettings,
): Promise<Seen> {
  return preview(readOnly(target, options, settings), settings)
}

/** The state of a rotation and the server's list, without changing anything. */
export async function lookAtAccount(
  target: RotationTarget,
  options: RotationOptions,
  settings: RotationSettings,
): Promise<Seen> {
  return look(readOnly(target, options, settings), settings)
}

/** Tells nothing, and nobody is asked. */
export const SILENT: RotationTalk = { tell: () => undefined, ask: () => Promise.resolve(undefined) }

/** What a run would begin with. */
interface Seen {
  readonly rotation: Rotation | undefined
  readonly observation: Observation
  readonly step: Step
}

async function look(effects: Effects, { policy }: RotationSettings): Promise<Seen> {
  const loaded = effects.load()
  const observation = await effects.observe(loaded)
  const rotation = loaded && noted(loaded, observation)
  return { rotation, observation, step: nextStep(rotation, observation, policy) }
}

async function preview(effects: Effects, settings: RotationSettings): Promise<Seen> {
  const seen = await look(effects, settings)
  if (seen.step.do === 'create') effects.chooseDestination(seen.observation)
  return seen
}

function effectsOf(
  { session, parent, clientId }: RotationTarget,
  directory: string,
  options: RotationOptions,
  { hours, verifyCommand }: RotationSettings,
  talk: RotationTalk,
): Effects & { readonly peek: Effects['load'] } {
  const { credentials } = session
  const isOwn = credentials.kind === 'service-account' && credentials.clientId === clientId
  const destination = destinationOptions(options, clientId)
  const journal = openJournal(ROTATION_JOURNAL, directory, clientId)
  const effects = accountEffects({
    clientId,
    server: accountOnServer(session, parent.scope, clientId),
    journal,
    options: destination,
    secretExpiresAfterHours: hours,
    signInSecret: isOwn ? credentials.clientSecret : undefined,
    verifyCommand,
    tell: talk.tell,
    ask: talk.ask,
    wait: talk.wait,
    report: (event) => {
      talk.tell(eventLine(event, whereOf(destination)))
    },
  })
  return { ...effects, peek: journal.peek }
}

/** Without the lock, the journal is only looked at. */
function readOnly(
  target: RotationTarget,
  options: RotationOptions,
  settings: RotationSettings,
): Effects {
  const directory = stateDirectory('rotate', options, process.env)
  const { peek, ...effects } = effectsOf(target, directory, options, settings, SILENT)
  return { ...effects, load: peek }
}

/** With `--secret-directory`, each account has a file of its own. */
function destinationOptions(options: RotationOptions, clientId: string): SecretOptions {
  const { secretDirectory: directory } = options
  if (directory === undefined) return options
  return { ...options, secretEnvFile: secretDirectory(directory)(clientId) }
}

function whereOf({ secretFile, secretEnvFile, secretCommand }: SecretOptions): string {
  const file = secretFile ?? secretEnvFile
  if (file !== undefined) return `written to ${file}`
  return secretCommand === undefined ? 'shown once' : 'passed to the command'
}

/** Hints name the account that their command is about. */
function naming(clientId: string, error: unknown): unknown {
  if (!(error instanceof Problem) || error.hint?.includes('ACCOUNT') !== true) return error
  const { code, message, hint, rejected } = error
  return new Problem(code, message, hint.replaceAll('ACCOUNT', clientId), rejected)
}
