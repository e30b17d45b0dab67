import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { CloudManager, ServiceAccount } from '@latchkey/cloud-manager'
import { Problem } from '../errors/problem.ts'
import { isMasked, isRejection } from '../rotate/server.ts'
import { deliver } from '../secrets/deliver.ts'
import type { DestinationRecord } from '../secrets/destination-record.ts'
import { fileDestination, type SecretDestination } from '../secrets/destination.ts'
import { accountSecret } from '../secrets/new-secret.ts'
import { readOwnFile } from '../secrets/secret-file.ts'
import { readSecretLines } from '../secrets/secret-text.ts'
import type { Changes } from '../session/changes.ts'
import { fileNameOf } from '../state/directory.ts'
import { type Journal, openJournal } from '../state/journal.ts'
import { takeLock } from '../state/lock.ts'
import { applyPlan, type Migrated } from './apply.ts'
import { type Migration, MIGRATION_JOURNAL } from './journal.ts'
import { isAccountOf, type Plan, withMark } from './plan.ts'

/** What the migration of one key needs. */
export interface KeyMigration {
  readonly cm: CloudManager
  readonly orgId: string
  readonly plan: Plan
  readonly hours: number
  readonly directory: string
  readonly changes: Changes
  readonly openDestination: () => SecretDestination
  readonly verify: (migrated: Migrated) => Promise<void>
  readonly show: (migrated: Migrated) => void
  readonly tell: (line: string) => void
  /** Deletes the key, when the user wants that; runs before the journal is removed. */
  readonly retire: () => Promise<void>
}

/** The accounts that a migration found or created. */
export interface MigratedKey {
  /** The account of this migration; absent when others had created one. */
  readonly clientId?: string
  /** The accounts of the key that other migrations created. */
  readonly others: readonly ServiceAccount[]
}

/** Migrates one key, or resumes its migration, while no other process on this machine does. */
export async function migrateKey(migration: KeyMigration): Promise<MigratedKey> {
  const { plan, directory, tell, retire } = migration
  const { id, publicKey } = plan.key
  const release = takeLock(join(directory, fileNameOf(id)), `the migration of ${publicKey}`)
  try {
    const journal = openJournal(MIGRATION_JOURNAL, directory, id)
    const found = journal.load(tell)
    const accounts = await accountsOf(migration)
    const [first] = accounts
    if (found === 'unusable' && first !== undefined) throw unknownState(publicKey, first.clientId)
    const clientId =
      found === undefined || found === 'unusable'
        ? await start(migration, journal, accounts, undefined)
        : await resume(migration, journal, found, accounts)
    if (clientId === undefined) return { others: accounts }
    await retire()
    journal.forget()
    return { clientId, others: [] }
  } finally {
    release()
  }
}

function unknownState(publicKey: string, clientId: string): Problem {
  return new Problem(
    'ERR_CLI_HALF_DONE',
    `nothing was changed: ${publicKey} has the service account ${clientId}, but the journal of its migration can't be used`,
    `if nobody has the secret of that account, delete it with latchkey accounts delete ${clientId}, then run the same command again`,
  )
}

/** All accounts that a migration of this key created, by the description that it writes. */
async function accountsOf({ cm, orgId, plan }: KeyMigration): Promise<readonly ServiceAccount[]> {
  const all = await cm.serviceAccounts.list({ orgId }).all()
  return all.filter((account) => isAccountOf(account, plan.key.publicKey))
}

async function resume(
  migration: KeyMigration,
  journal: Journal<Migration>,
  found: Migration,
  accounts: readonly ServiceAccount[],
): Promise<string | undefined> {
  const ours = accounts.filter((account) => isMarked(account, found))
  const account = ours.find(({ clientId }) => clientId === found.clientId)
  if (found.step === 'creating' || account === undefined) {
    if (found.step === 'creating') await deleteTwins(migration, ours)
    if (found.destination.kind === 'file') unfinished(found.destination).discard()
    const others = accounts.filter((one) => !ours.includes(one))
    journal.forget()
    return start(migration, journal, others, found.mark)
  }
  const { clientId } = account
  await deleteTwins(
    migration,
    ours.filter((one) => one !== account),
  )
  if (found.step === 'delivering' && !(await isDelivered(found, account))) {
    await deliverAgain(migration, journal, found, clientId)
  }
  journal.save({ ...found, step: 'delivered' })
  return clientId
}

/** Whether the file of an interrupted run holds the secret; a complete draft is published. */
async function isDelivered(
  { destination: record }: Migration,
  { clientId, secrets = [] }: ServiceAccount,
): Promise<boolean> {
  if (record.kind !== 'file') return false
  const holds = (path: string): boolean => {
    const value = readSecretLines(readOwnFile(path) ?? '', record.format, clientId)
    return value !== undefined && secrets.some((one) => isMasked(one.maskedSecretValue, value))
  }
  const file = unfinished(record)
  if (!holds(record.path)) {
    if (!holds(record.draft)) return false
    await file.deliver({ value: '', env: {} }, () => undefined)
  }
  file.discard()
  return true
}

/** The secret may be lost: the account gets another one, and the server lets the first expire within 7 days. */
async function deliverAgain(
  migration: KeyMigration,
  journal: Journal<Migration>,
  found: Migration,
  clientId: string,
): Promise<void> {
  const { cm, orgId, hours, verify, show, tell } = migration
  if (found.destination.kind === 'file') unfinished(found.destination).discard()
  const destination = migration.openDestination()
  journal.save({ ...found, destination: destination.record })
  destination.open()
  const account = { orgId, clientId }
  const created = await cm.serviceAccounts
    .createSecret(account, { secretExpiresAfterHours: hours })
    .catch((error: unknown) => {
      destination.discard()
      throw error
    })
  const secret = created.secret ?? ''
  tell(`${clientId}: the delivery of its first secret was interrupted; it gets another one`)
  await deliver(
    destination,
    accountSecret(clientId, secret),
    `the secret ${created.id} of ${clientId}`,
    () => cm.serviceAccounts.deleteSecret({ ...account, secretId: created.id }),
    () => {
      show({ clientId, secret })
    },
  )
  await verify({ clientId, secret })
}

/** Creates the account, unless another machine did. */
async function start(
  migration: KeyMigration,
  journal: Journal<Migration>,
  others: readonly ServiceAccount[],
  knownMark: string | undefined,
): Promise<string | undefined> {
  if (others.length > 0) return undefined
  const { cm, orgId, openDestination, show } = migration
  const destination = openDestination()
  const mark = knownMark ?? randomBytes(4).toString('hex')
  const creating: Migration = { step: 'creating', mark, destination: destination.record }
  journal.save(creating)
  const made = await created(migration, destination, creating, journal)
  const { clientId, secret } = made
  const undo = async (): Promise<void> => {
    await cm.serviceAccounts.delete({ orgId, clientId })
    journal.forget()
  }
  const fresh = accountSecret(clientId, secret)
  try {
    destination.prepare(fresh)
  } catch (error) {
    await undo()
    destination.discard()
    throw error
  }
  journal.save({ ...creating, step: 'delivering', clientId })
  await deliver(destination, fresh, `the service account ${clientId}`, undo, () => {
    show(made)
  })
  journal.save({ ...creating, step: 'delivered', clientId })
  return clientId
}

/** Creates the account with its roles and access list. After a certain failure nothing is left, not even the journal. */
async function created(
  migration: KeyMigration,
  destination: SecretDestination,
  creating: Migration,
  journal: Journal<Migration>,
): Promise<Migrated> {
  const { cm, orgId, plan, hours, changes, verify } = migration
  let isCertain = true
  try {
    destination.open()
    isCertain = false
    const marked = withMark(plan, creating.mark)
    return await applyPlan(cm, orgId, marked, hours, changes, {
      verify: async (migrated) => {
        await requireAlone(migration, creating, migrated.clientId)
        await verify(migrated)
      },
      undone: () => {
        isCertain = true
      },
    })
  } catch (error) {
    destination.discard()
    if (isCertain || isRejection(error)) journal.forget()
    throw error
  }
}

/** Across machines nothing locks a key; of two accounts of one key, the one that is not clearly older is deleted. */
async function requireAlone(
  migration: KeyMigration,
  creating: Migration,
  clientId: string,
): Promise<void> {
  const accounts = await accountsOf(migration)
  const own = accounts.find((one) => one.clientId === clientId)
  const others = accounts.filter((one) => one.clientId !== clientId)
  await deleteTwins(
    migration,
    others.filter((one) => isMarked(one, creating)),
  )
  const rival = others.find(
    (one) => !isMarked(one, creating) && one.createdAt <= (own?.createdAt ?? ''),
  )
  if (rival === undefined) return
  throw new Problem(
    'ERR_CLI_LOCKED',
    `another process migrated ${migration.plan.key.publicKey} at the same time, to ${rival.clientId}`,
    'run the same command again',
  )
}

/** Deletes accounts of an interrupted run, or of a creation whose response was lost. Nobody has their secrets. */
async function deleteTwins(
  { cm, orgId, tell }: KeyMigration,
  twins: readonly ServiceAccount[],
): Promise<void> {
  for (const { clientId } of twins) {
    await cm.serviceAccounts.delete({ orgId, clientId })
    tell(`service account ${clientId} of an interrupted run deleted; its secret was lost`)
  }
}

function isMarked({ description = '' }: ServiceAccount, { mark }: Migration): boolean {
  return description.endsWith(`migration ${mark}`)
}

type FileRecord = Extract<DestinationRecord, { kind: 'file' }>

function unfinished({ path, format, draft }: FileRecord): SecretDestination {
  return fileDestination(path, format, () => true, draft)
}
