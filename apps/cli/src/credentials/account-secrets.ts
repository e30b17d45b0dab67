import { isInUse } from './danger.ts'
import { secretHoursOf } from '../secrets/expiry.ts'
import { findAccount } from './find.ts'
import { deliver } from '../secrets/deliver.ts'
import type { CommandOptions } from '../flags.ts'
import { findOrganizationOrProject } from '../organizations/organization-or-project.ts'
import { agree, askOne, mayAsk } from '../terminal/ask.ts'
import { change, isRehearsal, startChanges } from '../session/changes.ts'
import { printList, printOne } from '../terminal/print.ts'
import { Problem } from '../errors/problem.ts'
import { openDestination, type SecretOptions } from '../secrets/destination.ts'
import { accountSecret } from '../secrets/new-secret.ts'
import { openSession, type Session } from '../session/session.ts'
import { tell } from '../terminal/text.ts'
import {
  accountView,
  newSecretView,
  SECRET_COLUMNS,
  secretView,
  type SecretView,
} from './account-view.ts'

export async function listSecrets(
  text: string | undefined,
  options: CommandOptions,
): Promise<void> {
  await using session = await openSession(options)
  const parent = await findOrganizationOrProject(session.cm, options)
  const account = await findAccount(session.cm, parent, text)
  await printList(SECRET_COLUMNS, accountView(account).secrets, options)
}

export interface CreateSecretOptions extends CommandOptions, SecretOptions {
  readonly expires?: string
}

export async function createSecret(
  text: string | undefined,
  options: CreateSecretOptions,
): Promise<void> {
  await using session = await openSession(options)
  const { cm } = session
  const parent = await findOrganizationOrProject(cm, options)
  const { clientId, name, secrets = [] } = await findAccount(cm, parent, text)
  const secretExpiresAfterHours = await secretHoursOf(options.expires)
  const step = `create a secret for ${name}, valid for ${secretExpiresAfterHours} hours`
  if (isRehearsal(options, [step])) return
  const destination = openDestination(options)
  destination.open()
  const account = { ...parent.scope, clientId }
  using changes = startChanges(
    'run latchkey accounts secrets list: if it shows one more secret, its value is lost, so delete it',
  )
  const created = await changes
    .make(`a secret of ${name} created`, () =>
      cm.serviceAccounts.createSecret(account, { secretExpiresAfterHours }),
    )
    .catch((error: unknown) => {
      destination.discard()
      throw error
    })
  const value = created.secret
  if (value === undefined) throw new Problem('ERR_CLI_RESPONSE', 'the server gave no secret')
  // Before the secret is shown, which comes last; a failed list must not lose it.
  const after = await cm.serviceAccounts.get(account).catch(() => undefined)
  const secret = accountSecret(clientId, value)
  const view = newSecretView(secretView(created), value, destination.isShown)
  const show = (): Promise<void> => printOne(SECRET_COLUMNS, view, options)
  const undo = (): Promise<void> =>
    cm.serviceAccounts.deleteSecret({ ...account, secretId: created.id })
  await deliver(destination, secret, `the secret ${created.id} of ${name}`, undo, show)
  if (!destination.isShown) await show()
  tell(`secret ${destination.where}; it can't be read again`)
  for (const old of secrets) {
    const expiresAt = after?.secrets?.find(({ id }) => id === old.id)?.expiresAt
    if (expiresAt !== undefined && expiresAt < old.expiresAt) {
      tell(`the old secret ${old.id} now expires on ${expiresAt}`)
    }
  }
}

export async function deleteSecret(
  text: string | undefined,
  id: string | undefined,
  options: CommandOptions,
): Promise<void> {
  await using session = await openSession(options)
  const { cm } = session
  const parent = await findOrganizationOrProject(cm, options)
  const found = await findAccount(cm, parent, text)
  const { clientId, name, secrets = [] } = found
  const secretId = id ?? (await askSecret(accountView({ ...found, secrets }).secrets))
  const secret = secrets.find((one) => one.id === secretId)
  if (secret === undefined) {
    throw new Problem(
      secretId === undefined ? 'ERR_CLI_USAGE' : 'ERR_CLI_NOT_FOUND',
      secretId === undefined ? 'SECRET-ID is missing' : `${name} has no secret with this id`,
      `its secrets are ${secrets.map((one) => one.id).join(', ')}`,
    )
  }
  const danger =
    secrets.length === 1
      ? `this is the only secret of ${name}: no token can be issued without one`
      : isOurs(session, clientId, secret.maskedSecretValue)
        ? `this is the secret that this command uses, ${secret.id} of ${name}: nothing more can be done with it afterwards`
        : undefined
  if (isRehearsal(options, [`delete secret ${secret.id} of ${name}`], danger)) return
  const uses = secret.lastUsedAt == null ? 'never used' : `last used ${secret.lastUsedAt}`
  await agree(danger ?? `this deletes secret ${secret.id} of ${name} (${uses})`, options)
  const done = `secret ${secret.id} of ${name} deleted`
  await change(done, 'latchkey accounts secrets list shows whether it is done', () =>
    cm.serviceAccounts.deleteSecret({ ...parent.scope, clientId, secretId: secret.id }),
  )
  tell(done)
}

/** Asks which secret, if the argument is missing. */
async function askSecret(secrets: readonly SecretView[]): Promise<string | undefined> {
  if (secrets.length === 0 || !mayAsk()) return undefined
  const choices = secrets.map(({ id, createdAt, lastUsedAt }) => ({
    value: id,
    label: id,
    hint: `made ${createdAt.slice(0, 10)}, ${lastUsedAt === undefined ? 'never used' : `used ${lastUsedAt.slice(0, 10)}`}`,
  }))
  return askOne('Which secret?', choices)
}

/** Whether the command itself signs in with this secret, judged by its last characters. */
function isOurs(session: Session, publicId: string, masked: string | undefined): boolean {
  const { credentials } = session
  return (
    credentials.kind === 'service-account' &&
    isInUse(session, { publicId }) &&
    masked?.slice(-4) === credentials.clientSecret.slice(-4)
  )
}
