import { setTimeout as sleep } from 'node:timers/promises'
import { accountsIn, findAccount } from '../credentials/find.ts'
import { explain } from '../errors/failure.ts'
import { Problem } from '../errors/problem.ts'
import {
  findOrganizationOrProject,
  type OrganizationOrProject,
  type OrganizationOptions,
} from '../organizations/organization-or-project.ts'
import { isRehearsal } from '../session/changes.ts'
import type { ConnectOptions } from '../session/connect.ts'
import { openSession, type Session } from '../session/session.ts'
import { agree, askOne, hasPerson } from '../terminal/ask.ts'
import { formatOf } from '../terminal/format.ts'
import { tell, writeData } from '../terminal/text.ts'
import { outcomeLine, planOf } from './messages.ts'
import type { Effects } from './rotate.ts'
import { previewAccount, rotateAccount, type RotationTarget, SILENT } from './rotate-account.ts'
import type { Rotation } from './rotation.ts'
import { readSettings, type RotationOptions, type RotationSettings } from './settings.ts'
import { rotationView, showStatus } from './status.ts'

export interface RotateOptions extends ConnectOptions, OrganizationOptions, RotationOptions {}

/** Replaces the secret of one account or of all accounts, so that their consumers always have one that works. */
export async function rotateSecret(
  text: string | undefined,
  options: RotateOptions,
): Promise<void> {
  if (options.all === true && text !== undefined) {
    throw new Problem('ERR_CLI_USAGE', 'pass an account or --all, not both')
  }
  const settings = readSettings(options)
  await using session = await openSession(options)
  const parent = await findOrganizationOrProject(session.cm, options)
  if (options.status === true) {
    await showStatus(session, parent, text, options, settings)
    return
  }
  await interruptible(() =>
    options.all === true
      ? rotateAll(session, parent, options, settings)
      : rotateOne(session, parent, text, options, settings),
  )
}

async function rotateOne(
  session: Session,
  parent: OrganizationOrProject,
  text: string | undefined,
  options: RotateOptions,
  settings: RotationSettings,
): Promise<void> {
  const { clientId, name } = await findRotatable(session, parent, text)
  const target = { session, parent, clientId, name }
  if (options.dryRun === true) {
    await rehearse([target], options, settings)
    return
  }
  const outcome = await rotateAccount(target, options, settings, {
    tell,
    ask: askDelivered,
    ...(options.wait === true && { wait: waiting(name) }),
    agree: async (step, rotation) => {
      const plan = planOf(step, rotation, name, options, settings)
      await agreeTo(plan, `the secret of ${name} will be rotated`, options)
    },
  })
  tell(outcomeLine(outcome, name))
  if (formatOf(options) === 'json') {
    writeData(`${JSON.stringify(rotationView(target, outcome))}\n`)
  }
}

/** How many accounts are rotated at a time. */
const PARALLEL = 4

async function rotateAll(
  session: Session,
  parent: OrganizationOrProject,
  options: RotateOptions,
  settings: RotationSettings,
): Promise<void> {
  if ((options.secretDirectory ?? options.secretCommand) === undefined) {
    throw new Problem(
      'ERR_CLI_USAGE',
      '--all needs a destination for several secrets',
      'pass --secret-directory for a file of each account, or --secret-command',
    )
  }
  const accounts = await accountsIn(session.cm, parent.scope)
  const targets = accounts.map(({ clientId, name }) => ({ session, parent, clientId, name }))
  if (options.dryRun === true) {
    await rehearse(targets, options, settings)
    return
  }
  const names = targets.map(({ name }) => name).join(', ')
  await agreeTo([`rotate each account that is due: ${names}`], 'secrets will be rotated', options)
  const failed: string[] = []
  const results: object[] = []
  const queue = [...targets]
  const work = async (): Promise<void> => {
    for (let target = queue.shift(); target !== undefined; target = queue.shift()) {
      const { name } = target
      try {
        const outcome = await rotateAccount(target, options, settings, SILENT)
        tell(`${name}: ${outcomeLine(outcome, name)}`)
        results.push(rotationView(target, outcome))
      } catch (error) {
        failed.push(name)
        const problem = explain(error)
        tell(
          `${name}: failed: ${problem.message}${problem.hint === undefined ? '' : `; ${problem.hint}`}`,
        )
        results.push({ clientId: target.clientId, name, ...problem.toJSON() })
      }
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, work))
  if (formatOf(options) === 'json') writeData(`${JSON.stringify(results)}\n`)
  if (failed.length === 0) return
  throw new Problem(
    'ERR_CLI_HALF_DONE',
    `${failed.length} of ${targets.length} accounts failed: ${failed.join(', ')}`,
    'the others are done; fix what the lines above say, then run the same command again',
  )
}

/** Prints what a run would do. */
async function rehearse(
  targets: readonly RotationTarget[],
  options: RotateOptions,
  settings: RotationSettings,
): Promise<void> {
  const plans: string[] = []
  for (const target of targets) {
    const { step, rotation } = await previewAccount(target, options, settings)
    plans.push(...planOf(step, rotation, target.name, options, settings))
  }
  isRehearsal(options, plans.length === 0 ? ['change nothing'] : plans)
}

/** Says what will happen and asks a person. Without one, only a deletion that ignores use needs `--yes`. */
async function agreeTo(
  plan: readonly string[],
  warning: string,
  options: RotateOptions,
): Promise<void> {
  if (plan.length === 0 || options.yes === true) return
  if (!hasPerson()) {
    if (options.now !== true) return
    await agree('--now deletes the old secret, whether or not it is still used', options)
  }
  for (const [index, line] of plan.entries()) tell(`${index + 1}. ${line}`)
  await agree(warning, options)
}

/** Finds the account; for an API key it says how one is replaced. */
async function findRotatable(
  session: Session,
  parent: OrganizationOrProject,
  text: string | undefined,
): Promise<{ readonly clientId: string; readonly name: string }> {
  try {
    return await findAccount(session.cm, parent, text)
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'ERR_CLI_NOT_FOUND') throw error
    const keys = await session.cm.apiKeys
      .list(parent.scope)
      .all()
      .catch(() => [])
    const key = keys.find(({ id, publicKey, desc }) => [id, publicKey, desc].includes(text ?? ''))
    if (key === undefined) throw error
    throw new Problem(
      'ERR_CLI_USAGE',
      `${key.publicKey} is an API key, whose private key can't be changed`,
      `create a second key with latchkey keys create, deploy it, then delete this one with latchkey keys delete; or replace it by a service account with latchkey migrate ${key.publicKey}`,
    )
  }
}

async function askDelivered({ newSecretId = '' }: Rotation): Promise<'yes' | 'no' | undefined> {
  if (!hasPerson()) return undefined
  const chosen = await askOne(
    `The last run ended while it delivered secret ${newSecretId}. Does the consumer have it?`,
    [
      { value: 'yes', label: 'yes, keep the new secret' },
      { value: 'no', label: 'no, delete it and create another one' },
    ],
  )
  return chosen === 'yes' ? 'yes' : 'no'
}

/** How often `--wait` checks again. */
const POLL_MS = 60_000

function waiting(name: string): Effects['wait'] {
  let told = ''
  return async (step, rotation, observation) => {
    if (step.why === 'signs-in' || step.why === 'unreported') return false
    const line = outcomeLine({ state: 'pending', step, rotation, observation }, name)
    if (line !== told) tell(line)
    told = line
    await sleep(Math.min(POLL_MS, Math.max(1_000, (step.dueAt ?? Infinity) - observation.now)))
    return true
  }
}

/** After Ctrl-C, the command reports how to resume; the journal is complete at every moment. */
async function interruptible(run: () => Promise<void>): Promise<void> {
  const interrupt = (): void => {
    process.stderr.write('\n')
    tell('interrupted; run the same command again to resume')
    process.exit(130)
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  try {
    await run()
  } finally {
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
  }
}
