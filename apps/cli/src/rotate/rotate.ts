import { Problem } from '../errors/problem.ts'
import type { SecretSink } from '../secrets/secret-sink.ts'
import type { Journal, JournalEntry } from './journal.ts'

/** A secret of the account, as the server lists it. Times are epoch ms. */
export interface ListedSecret {
  readonly id: string
  readonly createdAt: number
  readonly expiresAt: number
}

/** What a rotation does to the world. */
export interface RotateSteps {
  readonly clientId: string
  readonly listSecrets: () => Promise<readonly ListedSecret[]>
  readonly createSecret: () => Promise<{ readonly id: string; readonly value: string }>
  readonly deleteSecret: (id: string) => Promise<void>
  /** Mints a token with the new secret, which proves that it works. */
  readonly mint: (secret: string) => Promise<void>
  readonly openSink: () => SecretSink
  /** Asks whether the consumer has the new secret, after a crash while it was handed over. */
  readonly wasDelivered: (newSecretId: string) => Promise<boolean>
  /** Runs the command that proves that the consumer works; absent when there is none. */
  readonly verify: (() => Promise<void>) | undefined
  readonly graceMs: number
  readonly now: () => number
  readonly wait: (ms: number) => Promise<void>
  readonly tell: (line: string) => void
}

/**
 * Replaces an account's secret without downtime: a new one is made, tried, handed over and verified, and the old one goes
 * last. After a crash the same call goes on where the journal ends.
 */
export async function rotate(steps: RotateSteps, journal: Journal): Promise<void> {
  const known = await settleDelivery(steps, journal.read())
  const entry =
    known?.step === 'delivered' || known?.step === 'verified'
      ? await goOn(steps, known)
      : await renew(steps, journal, known)
  const verified = entry.step === 'verified' ? entry : await verify(steps, journal, entry)
  await retire(steps, journal, verified)
}

/** What the journal can't know is asked: to delete a secret that a consumer has would be the downtime. */
async function settleDelivery(
  steps: RotateSteps,
  entry: JournalEntry | undefined,
): Promise<JournalEntry | undefined> {
  if (entry?.step !== 'delivering') return entry
  const has = await steps.wasDelivered(entry.newSecretId ?? '')
  return { ...entry, step: has ? 'delivered' : 'created' }
}

/** Both secrets still live, as the journal says; without the new one there is nothing to go on with. */
async function goOn(steps: RotateSteps, entry: JournalEntry): Promise<JournalEntry> {
  const secrets = await steps.listSecrets()
  if (!secrets.some(({ id }) => id === entry.newSecretId)) {
    throw new Problem(
      'ERR_CLI_ROTATE',
      `the secret ${entry.newSecretId ?? ''} of the rotation that was begun is gone`,
      'delete the journal and begin again',
    )
  }
  steps.tell(`going on with the rotation that was begun: the new secret is ${entry.step}`)
  return entry
}

async function renew(
  steps: RotateSteps,
  journal: Journal,
  known: JournalEntry | undefined,
): Promise<JournalEntry> {
  const old = await onlySecret(steps, journal, known)
  // Opened first: a secret that has nowhere to go is not made.
  const sink = steps.openSink()
  const startedAt = steps.now()
  const begun = { clientId: steps.clientId, startedAt, oldSecretId: old.id }
  let created: Awaited<ReturnType<RotateSteps['createSecret']>>
  let entry: Omit<JournalEntry, 'step'>
  try {
    journal.write({ ...begun, step: 'creating' })
    created = await steps.createSecret()
    entry = { ...begun, newSecretId: created.id }
    journal.write({ ...entry, step: 'created' })
    steps.tell(`new secret ${created.id} made`)
    await tellShortened(steps, old)
    await steps.mint(created.value)
    steps.tell('a token was made with it')
    journal.write({ ...entry, step: 'delivering' })
  } catch (error) {
    sink.discard()
    throw error
  }
  const env = { LATCHKEY_CLIENT_ID: steps.clientId, LATCHKEY_CLIENT_SECRET: created.value }
  const show = (): void => void process.stdout.write(`${created.value}\n`)
  await sink.put({ value: created.value, env }, show).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error
    throw new Problem(
      error.code,
      `${error.message}; the old secret was kept`,
      'see to where the secret goes and give the same command again, with --delivered no when the consumer does not have the new one',
    )
  })
  steps.tell(`new secret ${sink.where}`)
  const delivered: JournalEntry = { ...entry, step: 'delivered' }
  journal.write(delivered)
  return delivered
}

/** The one secret that lives. A second one is ours when a rotation ended between making it and handing it over: it goes. */
async function onlySecret(
  steps: RotateSteps,
  journal: Journal,
  known: JournalEntry | undefined,
): Promise<ListedSecret> {
  const now = steps.now()
  let living = (await steps.listSecrets()).filter(({ expiresAt }) => expiresAt > now)
  if (known !== undefined) {
    const lost = living.find(({ id, createdAt }) =>
      known.newSecretId === undefined
        ? id !== known.oldSecretId && createdAt >= known.startedAt - CLOCK_SKEW_MS
        : id === known.newSecretId,
    )
    if (lost !== undefined) {
      await steps.deleteSecret(lost.id)
      living = living.filter(({ id }) => id !== lost.id)
      steps.tell(`secret ${lost.id} of the rotation that was begun was never handed over; deleted`)
    }
    journal.remove()
  }
  const [only, ...others] = living
  if (only !== undefined && others.length === 0) return only
  throw new Problem(
    'ERR_CLI_ROTATE',
    only === undefined
      ? 'the account has no secret that lives'
      : `the account has ${living.length} secrets that live: ${living.map(({ id }) => id).join(', ')}`,
    only === undefined
      ? 'make one with latchkey accounts secrets create'
      : 'delete the one that nobody uses with latchkey accounts secrets delete, then rotate',
  )
}

/** The server's clock may be this much behind ours. */
const CLOCK_SKEW_MS = 300_000

async function tellShortened(steps: RotateSteps, old: ListedSecret): Promise<void> {
  const listed = (await steps.listSecrets()).find(({ id }) => id === old.id)
  if (listed === undefined || listed.expiresAt >= old.expiresAt) return
  steps.tell(
    `the server lets the old secret ${old.id} expire sooner for it: ${new Date(listed.expiresAt).toISOString()}`,
  )
}

async function verify(
  steps: RotateSteps,
  journal: Journal,
  entry: JournalEntry,
): Promise<JournalEntry> {
  if (steps.verify !== undefined) {
    await steps.verify()
    steps.tell('the consumer works')
  }
  const verified: JournalEntry = {
    ...entry,
    step: 'verified',
    graceEndsAt: steps.now() + steps.graceMs,
  }
  journal.write(verified)
  return verified
}

async function retire(steps: RotateSteps, journal: Journal, entry: JournalEntry): Promise<void> {
  const { graceEndsAt = 0, oldSecretId } = entry
  const left = graceEndsAt - steps.now()
  if (left > 0) {
    steps.tell(`the old secret ${oldSecretId} stays until ${new Date(graceEndsAt).toISOString()}`)
    await steps.wait(left)
  }
  if ((await steps.listSecrets()).some(({ id }) => id === oldSecretId)) {
    await steps.deleteSecret(oldSecretId)
  }
  journal.remove()
  steps.tell(`old secret ${oldSecretId} deleted`)
}
