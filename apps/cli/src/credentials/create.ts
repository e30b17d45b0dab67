import { readAddress } from '../access-lists/entry.ts'
import { addEntries } from '../access-lists/owner.ts'
import { askAddresses } from '../access-lists/own-address.ts'
import { Problem } from '../errors/problem.ts'
import {
  chooseForNewCredential,
  type OrganizationOrProject,
} from '../organizations/organization-or-project.ts'
import { secretHoursOf } from '../secrets/expiry.ts'
import { deliver } from '../secrets/deliver.ts'
import { openDestination, type SecretOptions } from '../secrets/destination.ts'
import { isRehearsal, orUndo, startChanges } from '../session/changes.ts'
import { openSession, type Session } from '../session/session.ts'
import { agree } from '../terminal/ask.ts'
import { printOne } from '../terminal/print.ts'
import { tell } from '../terminal/text.ts'
import { projectNames, type UpdateOptions } from './actions.ts'
import type { CredentialData, CredentialType } from './credential-type.ts'
import { whyNotAdd } from './danger.ts'
import { rolesOf, textOf } from './input.ts'

export interface CreateOptions extends UpdateOptions, SecretOptions {
  readonly expires?: string
  readonly access: readonly string[]
}

/**
 * Creates a credential and fills its access list. Its secret is delivered after everything else succeeded; if a step fails,
 * the credential is deleted again.
 */
export async function createCredential<Item, View>(
  type: CredentialType<Item, View>,
  options: CreateOptions,
): Promise<void> {
  await using session = await openSession(options)
  const { cm } = session
  const parent = await chooseForNewCredential(cm, options)
  const { data, access } = await askAll(type, session, parent, options)
  const entries = access.map(readAddress)
  const what = `${type.noun} "${data.texts['name'] ?? data.texts['desc'] ?? ''}"`
  const danger = whyNotAdd(access)
  if (isRehearsal(options, stepsOf(what, parent, data, access), danger)) return
  if (danger !== undefined) await agree(danger, options)

  const destination = openDestination(options)
  destination.open()
  using changes = startChanges(
    `latchkey ${type.command} list shows whether it was created; its ${type.secretNoun} is lost, so delete it`,
  )
  const created = await changes
    .make(`${what} created`, () => type.create(cm, parent.scope, data))
    .catch((error: unknown) => {
      destination.discard()
      throw error
    })
  const remove = (): Promise<void> => type.remove(cm, { orgId: parent.orgId }, created)
  const owner = type.owner(created, parent)
  const name = `the ${what} (${type.id(created)})`
  const accessList = await changes.make('its access list filled', () =>
    orUndo(
      async () => {
        if (entries.length > 0) await addEntries(cm, owner, entries)
        return cm.accessLists.entries(owner).all()
      },
      async () => {
        destination.discard()
        await remove()
      },
      name,
    ),
  )
  const secret = type.secretOf(created)
  if (secret === undefined) throw new Problem('ERR_CLI_RESPONSE', 'the server returned no secret')
  const { isShown, where } = destination
  const view = type.withSecret(type.view(created, { accessList }), secret.value, isShown)
  const names = await projectNames(cm, parent, type.projectsIn(view), options)
  const show = (): Promise<void> => printOne(type.details(names), view, options)
  await deliver(destination, secret, name, remove, show)
  if (!isShown) await show()
  tell(`${type.secretNoun} ${where}; it can't be read again`)
  if (accessList.length === 0) {
    tell(
      `no access list: the ${type.argument} can be used from any address, or from none if the organization requires a list; latchkey ${type.command} access add adds one`,
    )
  }
}

async function askAll<Item, View>(
  type: CredentialType<Item, View>,
  session: Session,
  parent: OrganizationOrProject,
  options: CreateOptions,
): Promise<{ readonly data: CredentialData; readonly access: readonly string[] }> {
  const texts: Record<string, string> = {}
  for (const { name, option, question } of type.texts) {
    // The name of an account describes it, unless something else does.
    const given = options[option] ?? (option === 'description' ? options.name : undefined)
    texts[name] = await textOf(given, `--${option}`, question)
  }
  const expiresAfterHours = type.expires ? await secretHoursOf(options.expires) : undefined
  const roles = await rolesOf(options.role, parent)
  const access =
    options.access.length > 0 ? options.access : await askAddresses(session, parent.orgId)
  return { data: { texts, roles, expiresAfterHours }, access }
}

function stepsOf(
  what: string,
  parent: OrganizationOrProject,
  { roles, expiresAfterHours }: CredentialData,
  access: readonly string[],
): string[] {
  const expiry =
    expiresAfterHours === undefined ? '' : `, its secret valid for ${expiresAfterHours} hours`
  return [
    `create ${/^[aeiou]/i.test(what) ? 'an' : 'a'} ${what} with ${roles.join(', ')} in ${parent.name}${expiry}`,
    ...access.map((address) => `add ${address} to its access list`),
  ]
}
