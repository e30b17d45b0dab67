import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ApiKey,
  CloudManager,
  isCloudManagerError,
  type ServiceAccount,
} from '@latchkey/cloud-manager'
import { isInUse } from '../credentials/danger.ts'
import { readSecretHours } from '../secrets/expiry.ts'
import { findKey } from '../credentials/find.ts'
import {
  findOrganization,
  type OrganizationOrProject,
} from '../organizations/organization-or-project.ts'
import { agree } from '../terminal/ask.ts'
import { type ChangeOptions, isRehearsal, startChanges } from '../session/changes.ts'
import type { ConnectOptions } from '../session/connect.ts'
import { explain } from '../errors/failure.ts'
import type { Migrated } from './apply.ts'
import { diffOf, isAccountOf, type Plan, planFor } from './plan.ts'
import { destinations, type DestinationOptions } from './destinations.ts'
import { type KeyMigration, migrateKey } from './migrate-key.ts'
import type { Column } from '../terminal/column.ts'
import { details } from '../terminal/details.ts'
import { Problem } from '../errors/problem.ts'
import { withProgress } from '../terminal/progress.ts'
import { width } from '../terminal/width.ts'
import { openSession, type Session } from '../session/session.ts'
import { timeLimited } from '../session/time-limited.ts'
import { fileNameOf, stateDirectory, type StateOptions } from '../state/directory.ts'
import { tell } from '../terminal/text.ts'

export interface MigrateOptions
  extends ConnectOptions, ChangeOptions, DestinationOptions, StateOptions {
  readonly org?: string
  readonly all?: boolean
  readonly expires?: string
  readonly deleteKey?: boolean
}

/** Creates service accounts that can do what API keys can: one for each key, however often it runs or is killed. */
export async function migrate(texts: readonly string[], options: MigrateOptions): Promise<void> {
  await using session = await openSession(options)
  const parent = await findOrganization(session.cm, options.org)
  const hours = readSecretHours(options.expires)
  const directory = stateDirectory('migrate', options, process.env)
  const all = await plansFor(session, parent, texts, options)
  const { plans, kept } = await withoutMigrated(session, parent, all, directory, options)
  const diffs = (stream: NodeJS.WriteStream): string[] =>
    plans.map((plan) =>
      diffOf(plan, options.deleteKey === true, stream.isTTY ? width(stream) : Infinity),
    )
  const steps = diffs(process.stdout).map((diff) => `migrate:\n${diff}`)
  if (isRehearsal(options, steps)) return
  if (plans.length === 0) {
    report(all.length, [], kept)
    return
  }
  process.stderr.write(`${diffs(process.stderr).join('\n\n')}\n`)
  const openFor = destinations(plans.length, options)
  await agree(`this adds ${plans.length} service account${plans.length === 1 ? '' : 's'}`, options)
  const done: string[] = []
  const failed: string[] = []
  for (const plan of plans) {
    const what = nameOf(plan)
    const finish = async (): Promise<void> => {
      if (options.deleteKey !== true) return
      await retire(session, parent, plan, done).catch((error: unknown) => {
        kept.push(what)
        tellFailure(`${what} was migrated, but the key could not be deleted`, error)
      })
    }
    try {
      const run = { directory, openDestination: () => openFor(plan), retire: finish }
      await one(session, parent, plan, hours, run, done)
      done.push(`${what} migrated`)
    } catch (error) {
      if (all.length === 1) throw error
      failed.push(what)
      tellFailure(`${what} was not migrated`, error)
    }
  }
  report(all.length, failed, kept)
}

/** Leaves out the keys that a complete migration already has an account for. */
async function withoutMigrated(
  { cm }: Session,
  { orgId }: OrganizationOrProject,
  all: readonly Plan[],
  directory: string,
  { deleteKey }: MigrateOptions,
): Promise<{ plans: Plan[]; kept: string[] }> {
  const accounts = await cm.serviceAccounts.list({ orgId }).all()
  const plans: Plan[] = []
  const kept: string[] = []
  for (const plan of all) {
    const { id, publicKey } = plan.key
    const found = accounts.filter((account) => isAccountOf(account, publicKey))
    // With a journal, the migration is not complete.
    if (found.length === 0 || existsSync(join(directory, `${fileNameOf(id)}.json`))) {
      plans.push(plan)
      continue
    }
    tell(alreadyMigrated(publicKey, found))
    if (deleteKey === true) kept.push(nameOf(plan))
  }
  return { plans, kept }
}

function nameOf({ key }: Plan): string {
  return `${key.publicKey} "${key.description}"`
}

function tellFailure(what: string, error: unknown): void {
  const { message, hint } = explain(error)
  tell(`${what}: ${message}${hint === undefined ? '' : `; ${hint}`}`)
}

/** What differs from the request, and what to do about it. */
function report(count: number, failed: readonly string[], kept: readonly string[]): void {
  if (failed.length === 0 && kept.length === 0) return
  const words = [
    `${count - failed.length} of ${count} migrated`,
    ...(failed.length === 0 ? [] : [`not: ${failed.join(', ')}`]),
    ...(kept.length === 0 ? [] : [`keys not deleted: ${kept.join(', ')}`]),
  ]
  const hints = [
    ...(failed.length === 0 ? [] : ['run the same command again: it resumes, or starts over']),
    ...(kept.length === 0
      ? []
      : ['when the new secrets are deployed, delete the keys with latchkey keys delete']),
  ]
  throw new Problem('ERR_CLI_HALF_DONE', words.join('; '), hints.join('; '))
}

async function plansFor(
  { cm }: Session,
  parent: OrganizationOrProject,
  texts: readonly string[],
  { all }: MigrateOptions,
): Promise<Plan[]> {
  if (all === true && texts.length > 0) {
    throw new Problem('ERR_CLI_USAGE', 'pass keys or --all, not both')
  }
  const { orgId } = parent
  const keys: ApiKey[] = all === true ? [...(await cm.apiKeys.list({ orgId }).all())] : []
  for (const text of texts.length === 0 && all !== true ? [undefined] : texts) {
    keys.push(await findKey(cm, parent, text))
  }
  if (keys.length === 0) throw new Problem('ERR_CLI_NOT_FOUND', `${parent.name} has no API keys`)
  const unique = [...new Map(keys.map((key) => [key.id, key])).values()]
  return Promise.all(
    unique.map(async (key) =>
      planFor(key, await cm.accessLists.entries({ orgId, apiKeyId: key.id }).all()),
    ),
  )
}

async function one(
  session: Session,
  { orgId }: OrganizationOrProject,
  plan: Plan,
  hours: number,
  run: Pick<KeyMigration, 'directory' | 'openDestination' | 'retire'>,
  done: readonly string[],
): Promise<void> {
  using changes = startChanges(HOW_TO_GO_ON, done)
  const { publicKey } = plan.key
  const { clientId, others } = await migrateKey({
    ...{ cm: session.cm, orgId, plan, hours, changes, tell, show },
    ...run,
    verify: (migrated) => verify(session, migrated),
  })
  if (clientId !== undefined) tell(`API key ${publicKey} migrated to service account ${clientId}`)
  else tell(alreadyMigrated(publicKey, others))
}

function alreadyMigrated(publicKey: string, accounts: readonly ServiceAccount[]): string {
  const ids = accounts.map(({ clientId }) => clientId).join(' and ')
  const isUsed = accounts.some(({ secrets = [] }) => secrets.some((one) => one.lastUsedAt != null))
  const never = isUsed ? '' : ', whose secret has never been used'
  return `API key ${publicKey} was already migrated to service account ${ids}${never}; nothing was changed`
}

/** For programs a line for each account; for people one below the other, so that each is copied in one piece. */
function show(made: Migrated): void {
  const { isTTY } = process.stdout
  const { clientId, secret } = made
  const text = isTTY ? details(SECRET_DETAILS, made, width()) : `${clientId} ${secret}`
  process.stdout.write(`${text}\n`)
}

const SECRET_DETAILS: readonly Column<Migrated>[] = [
  { title: 'CLIENT ID', of: ({ clientId }) => clientId },
  { title: 'NEW SECRET', isSecret: true, of: ({ secret }) => secret },
]

/** What a person does after Ctrl-C. */
const HOW_TO_GO_ON = 'run the same latchkey command again: it resumes, or starts over'

/** Deletes a key whose account works, but never the one in use. */
async function retire(
  session: Session,
  { orgId }: OrganizationOrProject,
  { key: { id: apiKeyId, publicKey } }: Plan,
  done: readonly string[],
): Promise<void> {
  if (isInUse(session, { publicId: publicKey })) {
    tell(`API key ${publicKey} is kept: this command uses it`)
    return
  }
  using changes = startChanges(HOW_TO_GO_ON, done)
  await changes.make(`API key ${publicKey} deleted`, () =>
    session.cm.apiKeys.delete({ orgId, apiKeyId }),
  )
  tell(`API key ${publicKey} deleted`)
}

/** Proves that the new account can make a request, at least from an address of its list. */
async function verify(
  { baseUrl, signInAs, timeoutMs }: Session,
  { clientId, secret }: Migrated,
): Promise<void> {
  const { host } = new URL(baseUrl)
  await using session = signInAs({ clientId, clientSecret: secret })
  const cm = new CloudManager({ fetch: timeLimited(session.fetch, timeoutMs), baseUrl })
  try {
    await withProgress(
      () => `waiting for ${host}`,
      () => cm.organizations.list().page(1),
    )
  } catch (error) {
    if (!isCloudManagerError(error) || error.kind !== 'access-list') throw error
    tell(
      `${clientId}: its token works, but this machine's address is not on its access list, as with the key`,
    )
  }
}
