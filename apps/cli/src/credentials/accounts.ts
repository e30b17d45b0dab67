import type {
  CloudManager,
  CreateOrganizationServiceAccountRequest,
  ServiceAccount,
} from '@latchkey/cloud-manager'
import { createCredential } from './create.ts'
import { whyNotDelete, whyNotGive } from './danger.ts'
import { secretHoursOf } from '../secrets/expiry.ts'
import { accountsIn, findAccount } from './find.ts'
import { changedRoles, changedText, rolesOf, textOf } from './input.ts'
import { askAddress } from '../access-lists/own-address.ts'
import {
  chooseNewPlace,
  choosePlace,
  findPlace,
  type Place,
  type ScopeOptions,
  theProject,
} from '../organizations/scope.ts'
import { agree } from '../terminal/ask.ts'
import { change, type ChangeOptions, isRehearsal } from '../session/changes.ts'
import type { ConnectOptions } from '../session/connect.ts'
import type { OutputOptions } from '../terminal/format.ts'
import { printList, printOne } from '../terminal/print.ts'
import { Problem } from '../errors/problem.ts'
import type { NewSecret, SecretOptions } from '../secrets/destination.ts'
import { openSession } from '../session/session.ts'
import { tell } from '../terminal/text.ts'
import { ACCOUNT_COLUMNS, ACCOUNT_DETAILS, accountView, newSecretView } from './account-view.ts'

/** What a person does when Ctrl-C came while the server was asked for a change. */
const AGAIN = 'latchkey accounts list shows whether it is done; if not, give the same command again'

type Options = ConnectOptions & ScopeOptions & OutputOptions

export async function listAccounts(options: Options): Promise<void> {
  await using session = await openSession(options)
  const { scope } = await findPlace(session.cm, options)
  const accounts = await accountsIn(session.cm, scope)
  await printList(
    ACCOUNT_COLUMNS,
    accounts.map((account) => accountView(account)),
    options,
  )
}

export async function showAccount(text: string | undefined, options: Options): Promise<void> {
  await using session = await openSession(options)
  const { cm } = session
  const place = await findPlace(cm, options)
  const account = await findAccount(cm, place, text)
  const { clientId } = account
  const accessList = await cm.accessLists.entries({ ...place.scope, clientId }).all()
  const projects =
    place.kind === 'project'
      ? undefined
      : await cm.serviceAccounts.listProjects({ orgId: place.orgId, clientId }).all()
  const view = accountView(account, {
    accessList,
    ...(projects !== undefined && { projects: projects.map(({ groupId }) => groupId) }),
  })
  await printOne(ACCOUNT_DETAILS, view, options)
}

export interface CreateAccountOptions extends Options, ChangeOptions, SecretOptions {
  readonly name?: string
  readonly description?: string
  readonly expires?: string
  readonly role: readonly string[]
  readonly access: readonly string[]
}

/** Makes an account with its access list; its secret goes where the options say, after everything else succeeded. */
export async function createAccount(options: CreateAccountOptions): Promise<void> {
  await using session = await openSession(options)
  const { cm } = session
  const place = await chooseNewPlace(cm, options)
  const { orgId } = place
  const name = await textOf(options.name, '--name', 'Name of the account')
  const description = await textOf(
    options.description ?? options.name,
    '--description',
    'What is it for?',
  )
  const secretExpiresAfterHours = await secretHoursOf(options.expires)
  const roles = await rolesOf(options.role, place)
  const where = await createCredential(
    cm,
    {
      what: `service account "${name}"`,
      plan: `create a service account "${name}" with ${roles.join(', ')} in ${place.name}, its secret good for ${secretExpiresAfterHours} hours`,
      access: options.access.length > 0 ? options.access : await askAddress(session, orgId),
      howToGoOn:
        'look with latchkey accounts list whether the account is there; its secret is lost, so delete it',
      create: () =>
        createIn(cm, place.scope, { name, description, roles, secretExpiresAfterHours }),
      ownerOf: ({ clientId }) => ({ ...place.scope, clientId }),
      remove: ({ clientId }) => cm.serviceAccounts.delete({ orgId, clientId }),
      secretOf: newSecretOf,
      print: ({ made, accessList, secret, isShown }) => {
        const view = accountView(made, { accessList })
        const secrets = view.secrets.map((one) => newSecretView(one, secret, isShown))
        return printOne(ACCOUNT_DETAILS, { ...view, secrets }, options)
      },
    },
    options,
  )
  if (where === undefined) return
  tell(`secret ${where}; it can't be read again`)
}

function newSecretOf({ clientId, secrets }: ServiceAccount): NewSecret | undefined {
  const value = secrets?.[0]?.secret
  if (value === undefined) return undefined
  return { value, env: { LATCHKEY_CLIENT_ID: clientId, LATCHKEY_CLIENT_SECRET: value } }
}

export interface UpdateAccountOptions extends Options, ChangeOptions {
  readonly name?: string
  readonly description?: string
  readonly role: readonly string[]
}

export async function updateAccount(
  text: string | undefined,
  options: UpdateAccountOptions,
): Promise<void> {
  await using session = await openSession(options)
  const { cm } = session
  const place = await choosePlace(cm, options)
  const account = await findAccount(cm, place, text)
  const { clientId } = account
  const name = await changedText(options.name, '--name', 'Name of the account', account.name)
  const description = await changedText(
    options.description,
    '--description',
    'What is it for?',
    account.description ?? '',
  )
  const roles = await changedRoles(options.role, place, account.roles)
  const changes = {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(roles.length > 0 && { roles }),
  }
  if (Object.keys(changes).length === 0) {
    throw new Problem('ERR_CLI_USAGE', 'nothing to change', 'give --role, --name or --description')
  }
  const words = Object.entries(changes).map(([what, value]) => `${what}: ${String(value)}`)
  const target = { kind: 'service-account', publicId: clientId } as const
  const danger = await whyNotGive(cm, place, target, roles)
  const step = `give service account ${account.name} in ${place.name} ${words.join('; ')}`
  if (isRehearsal(options, [step], danger)) return
  if (danger !== undefined) await agree(danger, options)
  const { scope } = place
  const updated = await change(`service account ${account.name} updated`, AGAIN, () =>
    'orgId' in scope
      ? cm.serviceAccounts.update({ ...scope, clientId }, changes)
      : cm.serviceAccounts.update({ ...scope, clientId }, { roles: account.roles, ...changes }),
  )
  await printOne(ACCOUNT_DETAILS, accountView(updated), options)
}

/** Deletes an account of an organization; it leaves all projects too. */
export async function deleteAccount(
  text: string | undefined,
  options: Options & ChangeOptions,
): Promise<void> {
  await using session = await openSession(options)
  const { cm } = session
  const place = await findPlace(cm, options)
  if (place.kind === 'project') {
    throw new Problem(
      'ERR_CLI_USAGE',
      'an account is deleted in its organization',
      'latchkey accounts remove takes it out of a project',
    )
  }
  const { clientId, name } = await findAccount(cm, place, text)
  const danger = await whyNotDelete(session, place.orgId, {
    kind: 'service-account',
    publicId: clientId,
  })
  const step = `delete service account ${name} (${clientId}) of ${place.name}`
  if (isRehearsal(options, [step], danger)) return
  await agree(
    danger ??
      `this deletes service account ${name} (${clientId}): programs that use it stop working`,
    options,
  )
  const done = `service account ${name} deleted`
  await change(done, AGAIN, () => cm.serviceAccounts.delete({ orgId: place.orgId, clientId }))
  tell(done)
}

/** Takes an account out of a project; it lives on in its organization. */
export async function removeAccount(
  text: string | undefined,
  options: Options & ChangeOptions,
): Promise<void> {
  await using session = await openSession(options)
  const place = await theProject(session.cm, options)
  const { clientId, name } = await findAccount(session.cm, place, text)
  if (isRehearsal(options, [`take service account ${name} out of ${place.name}`])) return
  await agree(`this takes service account ${name} (${clientId}) out of ${place.name}`, options)
  const done = `service account ${name} taken out of ${place.name}`
  await change(done, AGAIN, () =>
    session.cm.serviceAccounts.delete({ projectId: place.id, clientId }),
  )
  tell(done)
}

export interface InviteAccountOptions extends Options, ChangeOptions {
  readonly role: readonly string[]
}

/** Gives an account of the organization roles in one of its projects. */
export async function inviteAccount(
  text: string | undefined,
  options: InviteAccountOptions,
): Promise<void> {
  await using session = await openSession(options)
  const { cm } = session
  const place = await theProject(cm, options)
  const { orgId } = place
  const { clientId, name } = await findAccount(
    cm,
    { ...place, kind: 'organization', id: orgId, scope: { orgId } },
    text,
  )
  const roles = await rolesOf(options.role, place)
  if (isRehearsal(options, [`give service account ${name} ${roles.join(', ')} in ${place.name}`]))
    return
  const invited = await change(
    `service account ${name} given ${roles.join(', ')} in ${place.name}`,
    AGAIN,
    () => cm.serviceAccounts.invite({ projectId: place.id, clientId }, { roles }),
  )
  await printOne(ACCOUNT_DETAILS, accountView(invited), options)
}

// The client's overloads pair each scope with its roles.
function createIn(
  cm: CloudManager,
  scope: Place['scope'],
  body: CreateOrganizationServiceAccountRequest,
): Promise<ServiceAccount> {
  return 'orgId' in scope
    ? cm.serviceAccounts.create(scope, body)
    : cm.serviceAccounts.create(scope, body)
}
