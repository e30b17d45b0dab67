import { clientCredentials } from '@latchkey/client-credentials'
import { type ApiKey, CloudManager, endpoints, isCloudManagerError } from '@latchkey/cloud-manager'
import { withAuth } from '@latchkey/fetch'
import { isInUse } from '../credentials/danger.ts'
import { readSecretHours } from '../secrets/expiry.ts'
import { findKey } from '../credentials/find.ts'
import { handOver } from '../secrets/hand-over.ts'
import { findOrganization, type Place } from '../organizations/scope.ts'
import { agree } from '../terminal/ask.ts'
import { type ChangeOptions, isRehearsal, startChanges } from '../session/changes.ts'
import type { ConnectOptions } from '../session/connect.ts'
import { explain } from '../errors/failure.ts'
import { applyPlan, type Migrated } from './apply.ts'
import { diffOf, type Plan, planFor } from './plan.ts'
import { type SinkOptions, sinks } from './sinks.ts'
import type { Column } from '../terminal/column.ts'
import { details } from '../terminal/details.ts'
import { Problem } from '../errors/problem.ts'
import { withProgress } from '../terminal/progress.ts'
import type { SecretSink } from '../secrets/secret-sink.ts'
import { openSession, type Session } from '../session/session.ts'
import { tell } from '../terminal/text.ts'

export interface MigrateOptions extends ConnectOptions, ChangeOptions, SinkOptions {
  readonly org?: string
  readonly all?: boolean
  readonly expires?: string
  readonly deleteKey?: boolean
}

/** Makes service accounts that can do what API keys can. */
export async function migrate(texts: readonly string[], options: MigrateOptions): Promise<void> {
  await using session = await openSession(options)
  const place = await findOrganization(session.cm, options.org)
  const hours = readSecretHours(options.expires)
  const plans = await plansFor(session, place, texts, options)
  const diffs = (stream: NodeJS.WriteStream): string[] =>
    plans.map((plan) =>
      diffOf(plan, options.deleteKey === true, stream.isTTY ? stream.columns || 80 : Infinity),
    )
  const steps = diffs(process.stdout).map((diff) => `migrate:\n${diff}`)
  if (isRehearsal(options, steps)) return
  process.stderr.write(`${diffs(process.stderr).join('\n\n')}\n`)
  const makeSink = sinks(plans.length, options)
  await agree(`this makes ${plans.length} service account${plans.length === 1 ? '' : 's'}`, options)
  const done: string[] = []
  const failed: string[] = []
  const kept: string[] = []
  for (const plan of plans) {
    const what = `${plan.key.publicKey} "${plan.key.description}"`
    try {
      await one(session, place, plan, hours, makeSink(plan), done)
    } catch (error) {
      if (plans.length === 1) throw error
      failed.push(what)
      tellFailure(`${what} was not migrated`, error)
      continue
    }
    done.push(`${what} migrated`)
    if (options.deleteKey !== true) continue
    await retire(session, place, plan, done).catch((error: unknown) => {
      kept.push(what)
      tellFailure(`${what} was migrated, but the key could not be deleted`, error)
    })
  }
  report(plans.length, failed, kept)
}

function tellFailure(what: string, error: unknown): void {
  const { message, hint } = explain(error)
  tell(`${what}: ${message}${hint === undefined ? '' : `; ${hint}`}`)
}

/** What is not as it was asked for, and what to do about it. */
function report(count: number, failed: readonly string[], kept: readonly string[]): void {
  if (failed.length === 0 && kept.length === 0) return
  const words = [
    `${count - failed.length} of ${count} migrated`,
    ...(failed.length === 0 ? [] : [`not: ${failed.join(', ')}`]),
    ...(kept.length === 0 ? [] : [`keys not deleted: ${kept.join(', ')}`]),
  ]
  const hints = [
    ...(failed.length === 0
      ? []
      : [
          'nothing of those was left behind, unless said above; give the same command for them again',
        ]),
    ...(kept.length === 0 ? [] : ['latchkey keys delete deletes those that were migrated']),
  ]
  throw new Problem('ERR_CLI_HALF_DONE', words.join('; '), hints.join('; '))
}

async function plansFor(
  { cm }: Session,
  place: Place,
  texts: readonly string[],
  { all }: MigrateOptions,
): Promise<Plan[]> {
  if (all === true && texts.length > 0) {
    throw new Problem('ERR_CLI_USAGE', 'give keys or --all, not both')
  }
  const { orgId } = place
  const keys: ApiKey[] = all === true ? [...(await cm.apiKeys.list({ orgId }).all())] : []
  for (const text of texts.length === 0 && all !== true ? [undefined] : texts) {
    keys.push(await findKey(cm, place, text))
  }
  if (keys.length === 0) throw new Problem('ERR_CLI_NOT_FOUND', `${place.name} has no API keys`)
  const unique = [...new Map(keys.map((key) => [key.id, key])).values()]
  return Promise.all(
    unique.map(async (key) =>
      planFor(key, await cm.accessLists.entries({ orgId, apiKeyId: key.id }).all()),
    ),
  )
}

async function one(
  session: Session,
  { orgId }: Place,
  plan: Plan,
  hours: number,
  sink: SecretSink,
  done: readonly string[],
): Promise<void> {
  const { cm } = session
  using changes = startChanges(HOW_TO_GO_ON, done)
  let made: Migrated
  try {
    made = await applyPlan(cm, orgId, plan, hours, changes, (migrated) => verify(session, migrated))
  } catch (error) {
    sink.discard()
    throw error
  }
  const { clientId, secret } = made
  const env = { LATCHKEY_CLIENT_ID: clientId, LATCHKEY_CLIENT_SECRET: secret }
  await handOver(
    sink,
    { value: secret, env },
    `the service account ${clientId}`,
    () => cm.serviceAccounts.delete({ orgId, clientId }),
    () => {
      show(made)
    },
  )
  tell(`service account ${clientId} made for ${plan.key.publicKey}; its secret ${sink.where}`)
}

/** For programs a line for each account; for people one below the other, so that each is copied in one piece. */
function show(made: Migrated): void {
  const { isTTY, columns } = process.stdout
  const { clientId, secret } = made
  const text = isTTY ? details(SECRET_DETAILS, made, columns || 80) : `${clientId} ${secret}`
  process.stdout.write(`${text}\n`)
}

const SECRET_DETAILS: readonly Column<Migrated>[] = [
  { title: 'CLIENT ID', of: ({ clientId }) => clientId },
  { title: 'NEW SECRET', isSecret: true, of: ({ secret }) => secret },
]

/** What a person does after Ctrl-C. */
const HOW_TO_GO_ON =
  'latchkey accounts list shows which accounts are there; delete those whose secret was not handed over'

/** Deletes a key whose account works, but never the one in use. */
async function retire(
  session: Session,
  { orgId }: Place,
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
  { baseUrl, timeoutMs }: Session,
  { clientId, secret }: Migrated,
): Promise<void> {
  const { api, token: tokenEndpoint, revocation: revocationEndpoint } = endpoints(baseUrl)
  const { host, origin } = new URL(api)
  await using auth = clientCredentials({
    ...{ tokenEndpoint, revocationEndpoint, clientId, clientSecret: secret, timeoutMs },
    origins: origin,
  })
  const cm = new CloudManager({ fetch: withAuth(auth), ...(baseUrl !== undefined && { baseUrl }) })
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
