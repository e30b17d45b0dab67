import type { CloudManager } from '@latchkey/cloud-manager'
import { askOne, mayAsk } from '../terminal/ask.ts'
import { Problem } from '../errors/problem.ts'
import { refuseUnlessShown } from '../secrets/destination.ts'

/** The options that say where something belongs to; names or ids. */
export interface ScopeOptions {
  readonly org?: string
  readonly project?: string
}

/** An organization or one of its projects. */
export interface Place {
  readonly kind: 'organization' | 'project'
  readonly id: string
  readonly name: string
  /** The organization itself, or the one that the project belongs to. */
  readonly orgId: string
  /** How the client takes it. */
  readonly scope: { readonly orgId: string } | { readonly projectId: string }
}

const ID = /^[\da-f]{24}$/

/** Finds what `--org` or `--project` names; without both, the only organization that there is, or a question. */
export async function findPlace(cm: CloudManager, options: ScopeOptions): Promise<Place> {
  const { org, project } = options
  if (org !== undefined && project !== undefined) {
    throw new Problem('ERR_CLI_USAGE', '--org and --project exclude each other')
  }
  return project === undefined ? findOrganization(cm, org) : findProject(cm, project)
}

/** Finds an organization by its name or id. */
export async function findOrganization(cm: CloudManager, nameOrId?: string): Promise<Place> {
  if (nameOrId !== undefined && ID.test(nameOrId)) {
    const { id, name } = await cm.organizations.get({ orgId: nameOrId })
    return organization(id, name)
  }
  const all = await cm.organizations.list(nameOrId === undefined ? {} : { name: nameOrId }).all()
  const found = nameOrId === undefined ? all : all.filter(({ name }) => name === nameOrId)
  const { id, name } = await theOne(found, 'organization', '--org', nameOrId)
  return organization(id, name)
}

/** Finds a project by its name or id. */
export async function findProject(cm: CloudManager, nameOrId: string): Promise<Place> {
  if (ID.test(nameOrId)) {
    const { id, name, orgId } = await cm.projects.get({ projectId: nameOrId })
    return { kind: 'project', id, name, orgId, scope: { projectId: id } }
  }
  const found = (await cm.projects.list({ name: nameOrId }).all()).filter(
    ({ name }) => name === nameOrId,
  )
  const { id, name, orgId } = await theOne(found, 'project', '--project', nameOrId)
  return { kind: 'project', id, name, orgId, scope: { projectId: id } }
}

function organization(id: string, name: string): Place {
  return { kind: 'organization', id, name, orgId: id, scope: { orgId: id } }
}

async function theOne<Item extends { readonly id: string; readonly name: string }>(
  found: readonly Item[],
  what: string,
  option: string,
  wanted: string | undefined,
): Promise<Item> {
  const [only, ...others] = found
  if (only === undefined) {
    const called = wanted === undefined ? '' : ` called "${wanted}"`
    throw new Problem(
      'ERR_CLI_NOT_FOUND',
      `there is no ${what}${called} that these credentials see`,
      `latchkey ${what === 'project' ? 'projects' : 'orgs'} list shows those that they see`,
    )
  }
  if (others.length === 0) return only
  if (wanted === undefined && mayAsk()) {
    const choices = found.map(({ id, name }) => ({ value: id, label: name, hint: id }))
    const id = await askOne(`Which ${what}?`, choices)
    return found.find((item) => item.id === id) ?? only
  }
  throw new Problem(
    'ERR_CLI_USAGE',
    `these credentials see ${found.length} of this kind: ${found.map(({ id, name }) => `${name} (${id})`).join(', ')}`,
    `say which with ${option} and its id`,
  )
}

/** The project of a command that is about projects only; a person without options chooses. */
export async function theProject(
  cm: CloudManager,
  { project }: ScopeOptions,
  missing = '--project is missing',
): Promise<Place> {
  if (project !== undefined) return findProject(cm, project)
  const all = mayAsk() ? await cm.projects.list().all() : []
  if (all.length === 0) {
    const hint = 'latchkey projects list shows those that these credentials see'
    throw new Problem('ERR_CLI_USAGE', missing, hint)
  }
  const choices = all.map(({ id, name }) => ({ value: id, label: name, hint: id }))
  return findProject(cm, await askOne('Which project?', choices))
}

/** Where access is granted: as below, and a person is asked only when the secret can be shown to them in the end. */
export async function chooseNewPlace(cm: CloudManager, options: ScopeOptions): Promise<Place> {
  if (mayAsk()) refuseUnlessShown()
  return choosePlace(cm, options)
}

/** Where access is granted or changed: what the options name, or what a person without options chooses. */
export async function choosePlace(cm: CloudManager, options: ScopeOptions): Promise<Place> {
  const place = await findPlace(cm, options)
  if (!mayAsk()) return place
  const projects = await cm.projects.list({ orgId: place.orgId }).all()
  if (projects.length === 0) return place
  const chosen = await askOne('Access to', [
    { value: place.id, label: place.name, hint: 'the organization' },
    ...projects.map(({ id, name }) => ({ value: id, label: name, hint: 'a project' })),
  ])
  return chosen === place.id ? place : findProject(cm, chosen)
}
