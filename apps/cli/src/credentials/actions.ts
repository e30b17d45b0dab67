import type { CloudManager } from '@latchkey/cloud-manager'
import {
  type OrganizationOrProject,
  findOrganizationOrProject,
  chooseOrganizationOrProject,
  theProject,
} from '../organizations/organization-or-project.ts'
import { Problem } from '../errors/problem.ts'
import type { CommandOptions } from '../flags.ts'
import { change, isRehearsal } from '../session/changes.ts'
import { openSession, type Session } from '../session/session.ts'
import { agree } from '../terminal/ask.ts'
import type { OutputOptions } from '../terminal/format.ts'
import { printList, printOne } from '../terminal/print.ts'
import { tell } from '../terminal/text.ts'
import type { CredentialType, ProjectNames } from './credential-type.ts'
import { whyNotDelete, whyNotGive } from './danger.ts'
import { findCredential } from './find.ts'
import { changedRoles, changedText, rolesOf } from './input.ts'

export interface AssignOptions extends CommandOptions {
  readonly role: readonly string[]
}

export interface UpdateOptions extends AssignOptions {
  readonly name?: string
  readonly description?: string
}

export async function listCredentials<Item, View>(
  type: CredentialType<Item, View>,
  options: CommandOptions,
): Promise<void> {
  await using session = await openSession(options)
  const parent = await findOrganizationOrProject(session.cm, options)
  const views = (await type.list(session.cm, parent.scope)).map((item) => type.view(item))
  const names = await projectNames(session.cm, parent, views.flatMap(type.projectsIn), options)
  await printList(type.columns(names), views, options)
}

export async function showCredential<Item, View>(
  type: CredentialType<Item, View>,
  text: string | undefined,
  options: CommandOptions,
): Promise<void> {
  await using session = await openSession(options)
  const parent = await findOrganizationOrProject(session.cm, options)
  const item = await findCredential(type, session.cm, parent, text)
  await printDetails(type, session, parent, item, options)
}

export async function updateCredential<Item, View>(
  type: CredentialType<Item, View>,
  text: string | undefined,
  options: UpdateOptions,
): Promise<void> {
  await using session = await openSession(options)
  const { cm } = session
  const parent = await chooseOrganizationOrProject(cm, options)
  const item = await findCredential(type, cm, parent, text)
  const data = {
    texts: await changedTexts(type, parent, item, options),
    roles: await changedRoles(options.role, parent, type.rolesIn(item, parent)),
  }
  const changes = [
    ...Object.entries(data.texts).map(
      ([name, value]) => `${name === 'desc' ? 'description' : name} "${value}"`,
    ),
    ...(data.roles.length > 0
      ? [`exactly the roles ${data.roles.join(', ')} in ${parent.name}`]
      : []),
  ]
  if (changes.length === 0) {
    const flags = ['--role', ...type.texts.map(({ option }) => `--${option}`)]
    throw new Problem('ERR_CLI_USAGE', 'nothing to change', `pass ${flags.join(' or ')}`)
  }
  const target = { kind: type.kind, publicId: type.publicId(item) }
  const danger = await whyNotGive(cm, parent, target, data.roles)
  const step = `update ${type.describe(item)}: ${changes.join(' and ')}`
  if (isRehearsal(options, [step], danger)) return
  if (danger !== undefined) await agree(danger, options)
  const updated = await change(`${type.describe(item)} updated`, again(type), () =>
    type.update(cm, parent, item, data),
  )
  await printDetails(type, session, parent, updated, options)
}

/** Deletes a credential from its organization, and with it from all projects. */
export async function deleteCredential<Item, View>(
  type: CredentialType<Item, View>,
  text: string | undefined,
  options: CommandOptions,
): Promise<void> {
  await using session = await openSession(options)
  const parent = await findOrganizationOrProject(session.cm, options)
  if (parent.kind === 'project') {
    throw new Problem(
      'ERR_CLI_USAGE',
      `a ${type.argument} is deleted from its organization`,
      `latchkey ${type.command} remove removes it from a project`,
    )
  }
  const item = await findCredential(type, session.cm, parent, text)
  const target = { kind: type.kind, publicId: type.publicId(item) }
  const danger = await whyNotDelete(session, parent.orgId, target)
  const what = type.describe(item)
  if (isRehearsal(options, [`delete ${what} from ${parent.name}`], danger)) return
  await agree(danger ?? `this deletes ${what}: programs that use it stop working`, options)
  await finish(type, `${what} deleted`, () => type.remove(session.cm, parent.scope, item))
}

/** Removes a credential from a project; it stays in its organization. */
export async function removeCredential<Item, View>(
  type: CredentialType<Item, View>,
  text: string | undefined,
  options: CommandOptions,
): Promise<void> {
  await using session = await openSession(options)
  const parent = await theProject(session.cm, options)
  const item = await findCredential(type, session.cm, parent, text)
  const what = type.describe(item)
  if (isRehearsal(options, [`remove ${what} from ${parent.name}`])) return
  await agree(`this removes ${what} from ${parent.name}`, options)
  await finish(type, `${what} removed from ${parent.name}`, () =>
    type.remove(session.cm, parent.scope, item),
  )
}

/** Assigns a credential of the organization to one of its projects. */
export async function assignCredential<Item, View>(
  type: CredentialType<Item, View>,
  text: string | undefined,
  options: AssignOptions,
): Promise<void> {
  await using session = await openSession(options)
  const { cm } = session
  const parent = await theProject(cm, options)
  const { orgId } = parent
  const organization: OrganizationOrProject = {
    ...parent,
    kind: 'organization',
    id: orgId,
    scope: { orgId },
  }
  const item = await findCredential(type, cm, organization, text)
  const roles = await rolesOf(options.role, parent)
  const step = `assign ${type.describe(item)} to ${parent.name} with ${roles.join(', ')}`
  if (isRehearsal(options, [step])) return
  const assigned = await change(
    `${type.describe(item)} assigned to ${parent.name} with ${roles.join(', ')}`,
    again(type),
    () => type.assign(cm, parent.id, item, roles),
  )
  await printDetails(type, session, parent, assigned, options)
}

/** What to do if Ctrl-C came while the server was changing something. */
function again({ command }: { readonly command: string }): string {
  return `latchkey ${command} list shows whether it is done; if not, run the same command again`
}

async function finish(
  type: { readonly command: string },
  done: string,
  run: () => Promise<void>,
): Promise<void> {
  await change(done, again(type), run)
  tell(done)
}

async function changedTexts<Item, View>(
  { texts, changesTextsInProject, argument }: CredentialType<Item, View>,
  parent: OrganizationOrProject,
  item: Item,
  options: UpdateOptions,
): Promise<Record<string, string>> {
  const changed: Record<string, string> = {}
  for (const { name, option, question, of } of texts) {
    const given = options[option]
    if (parent.kind === 'project' && !changesTextsInProject) {
      if (given === undefined) continue
      throw new Problem(
        'ERR_CLI_USAGE',
        `the ${option} of a ${argument} is changed in its organization`,
        'pass --org instead of --project',
      )
    }
    const text = await changedText(given, `--${option}`, question, of(item))
    if (text !== undefined) changed[name] = text
  }
  return changed
}

/** Prints a credential with its access list and projects. */
async function printDetails<Item, View>(
  type: CredentialType<Item, View>,
  { cm }: Session,
  parent: OrganizationOrProject,
  item: Item,
  options: OutputOptions,
): Promise<void> {
  const accessList = await cm.accessLists.entries(type.owner(item, parent)).all()
  const projects =
    parent.kind === 'organization' ? await type.projects?.(cm, parent.orgId, item) : undefined
  const view = type.view(item, { accessList, projects })
  const names = await projectNames(cm, parent, type.projectsIn(view), options)
  await printOne(type.details(names), view, options)
}

/** Names for people, in one request; JSON has ids. */
export async function projectNames(
  cm: CloudManager,
  { orgId, id, name, kind }: OrganizationOrProject,
  ids: readonly string[],
  { output, json }: OutputOptions,
): Promise<ProjectNames> {
  const known = kind === 'project' ? new Map([[id, name]]) : new Map<string, string>()
  const isForPeople = json !== true && (output === undefined || output === 'table')
  if (!isForPeople || ids.every((one) => known.has(one))) return known
  // Without the role to list projects, their ids are shown.
  const projects = await cm.projects
    .list({ orgId })
    .all()
    .catch(() => [])
  return new Map([...known, ...projects.map((project) => [project.id, project.name] as const)])
}
