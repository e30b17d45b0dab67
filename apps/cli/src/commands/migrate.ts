import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { clientCredentials } from '@latchkey/client-credentials'
import { type ApiKey, CloudManager, endpoints, isCloudManagerError } from '@latchkey/cloud-manager'
import { withAuth } from '@latchkey/fetch'
import { isInUse } from '../access/danger.ts'
import { readSecretHours } from '../access/expiry.ts'
import { findKey } from '../access/find.ts'
import { handOver } from '../access/hand-over.ts'
import { findOrganization, type Place } from '../access/scope.ts'
import { agree } from '../ask.ts'
import { type ChangeOptions, isRehearsal, startChanges } from '../changes.ts'
import type { ConnectOptions } from '../connect.ts'
import { explain } from '../failure.ts'
import { applyPlan, type Migrated } from '../migrate/apply.ts'
import { diffOf, type Plan, planFor } from '../migrate/plan.ts'
import { Problem } from '../problem.ts'
import { openSecretSink, type SecretSink } from '../secret-sink.ts'
import { openSession, type Session } from '../session.ts'
import { tell } from '../terminal.ts'

export interface MigrateOptions extends ConnectOptions, ChangeOptions {
  readonly org?: string
  readonly all?: boolean
  readonly expires?: string
  readonly deleteKey?: boolean
  readonly secretDirectory?: string
  readonly reveal?: boolean
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
  const makeSink = sinks(options)
  await agree(`this makes ${plans.length} service account${plans.length === 1 ? '' : 's'}`, options)
  using changes = startChanges(
    'latchkey accounts list shows which accounts are there; delete those whose secret was not handed over',
  )
  const failed: string[] = []
  for (const plan of plans) {
    const what = `${plan.key.publicKey} "${plan.key.description}"`
    try {
      await changes.make(`${what} migrated`, () =>
        one(session, place, plan, hours, makeSink(plan), options),
      )
    } catch (error) {
      const { message, hint } = explain(error)
      failed.push(what)
      tell(`${what} was not migrated: ${message}${hint === undefined ? '' : `; ${hint}`}`)
    }
  }
  if (failed.length > 0) {
    throw new Problem(
      'ERR_CLI_HALF_DONE',
      `${plans.length - failed.length} of ${plans.length} migrated; not: ${failed.join(', ')}`,
      'nothing of those was left behind, unless said above; give the same command for them again',
    )
  }
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
  { deleteKey }: MigrateOptions,
): Promise<void> {
  const { cm } = session
  let made: Migrated
  try {
    made = await applyPlan(cm, orgId, plan, hours, (migrated) => verify(session, migrated))
  } catch (error) {
    sink.discard()
    throw error
  }
  const { clientId, secret } = made
  const env = { LATCHKEY_CLIENT_ID: clientId, LATCHKEY_CLIENT_SECRET: secret }
  await handOver(sink, { value: secret, env }, `the service account ${clientId}`, () =>
    cm.serviceAccounts.delete({ orgId, clientId }),
  )
  if (sink.isShown) process.stdout.write(`${clientId} ${secret}\n`)
  tell(`service account ${clientId} made for ${plan.key.publicKey}; its secret ${sink.where}`)
  if (deleteKey !== true) return
  if (isInUse(session, { publicId: plan.key.publicKey })) {
    tell(`API key ${plan.key.publicKey} is kept: this command uses it`)
    return
  }
  await cm.apiKeys.delete({ orgId, apiKeyId: plan.key.id })
  tell(`API key ${plan.key.publicKey} deleted`)
}

/** Proves that the new account can make a request, at least from an address of its list. */
async function verify(
  { baseUrl, timeoutMs }: Session,
  { clientId, secret }: Migrated,
): Promise<void> {
  const { api, token: tokenEndpoint, revocation: revocationEndpoint } = endpoints(baseUrl)
  await using auth = clientCredentials({
    ...{ tokenEndpoint, revocationEndpoint, clientId, clientSecret: secret, timeoutMs },
    origins: new URL(api).origin,
  })
  const cm = new CloudManager({ fetch: withAuth(auth), ...(baseUrl !== undefined && { baseUrl }) })
  try {
    await cm.organizations.list().page(1)
  } catch (error) {
    if (!isCloudManagerError(error) || error.kind !== 'access-list') throw error
    tell(
      `${clientId}: its token works, but this machine's address is not on its access list, as with the key`,
    )
  }
}

/** One file for each account, named after its key; or the terminal. */
function sinks(options: MigrateOptions): (plan: Plan) => SecretSink {
  const { secretDirectory, reveal } = options
  if (secretDirectory === undefined) {
    const sink = openSecretSink({ ...(reveal !== undefined && { reveal }) })
    return () => sink
  }
  try {
    mkdirSync(secretDirectory, { recursive: true, mode: 0o700 })
  } catch {
    throw new Problem('ERR_CLI_FILE', `the folder ${secretDirectory} can't be made`)
  }
  return ({ key }) =>
    openSecretSink({ secretEnvFile: join(secretDirectory, `${key.publicKey}.env`) })
}
