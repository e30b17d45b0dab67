import type { CloudManager } from '@latchkey/cloud-manager'
import { askOne, mayAsk } from '../terminal/ask.ts'
import { Problem } from '../errors/problem.ts'
import { refuseUnlessShown } from '../secrets/destination.ts'

/** Options that name an organization or a project, each by name or ID. */
export interface OrganizationOptions {
  readonly org?: string
  readonly project?: string
}

/** An organization or one of its projects. */
export interface OrganizationOrProject {
  readonly kind: 'organization' | 'project'
  readonly id: string
  readonly name: string
  /** The organization itself, or the one that the project belongs to. */
  readonly orgId: string
  /** The parameter of the client. */
  readonly scope: { readonly orgId: string } | { readonly projectId: string }
}

const ID = /^[\da-f]{24}$/

/** Finds what `--org` or `--project` names; without both, the only organization that there is, or a question. */
export async function findOrganizationOrProject(
  cm: CloudManager,
  options: OrganizationOptions,
): Promise<OrganizationOrProject> {
  const { org, project } = options
  if (org !== undefined && project !== undefined) {
    throw new Problem('ERR_CLI_USAGE', '--org and --project exclude each other')
  }
  return project === undefined ? findOrganization(cm, org) : findProject(cm, project)
}

/** Finds an organization by its name or id. */
export async function findOrganization(
  cm: CloudManager,
  nameOrId?: string,
): Promise<OrganizationOrProject> {
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
export async function findProject(
  cm: CloudManager,
  nameOrId: string,
): Promise<OrganizationOrProject> {
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

function organization(id: string, name: string): OrganizationOrProject {
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
      `there is no ${what}${called} that these credentials can access`,
      `latchkey ${what === 'project' ? 'projects' : 'orgs'} list shows those that they can access`,
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
    `these credentials can access ${found.length} ${what}s: ${found.map(({ id, name }) => `${name} (${id})`).join(', ')}`,
    `choose one with ${option} and its ID`,
  )
}

/** The project of a command for projects only; a person without options chooses one. */
export async function theProject(
  cm: CloudManager,
  { project }: OrganizationOptions,
  missing = '--project is missing',
): Promise<OrganizationOrProject> {
  if (project !== undefined) return findProject(cm, project)
  const all = mayAsk() ? await cm.projects.list().all() : []
  if (all.length === 0) {
    const hint = 'latchkey projects list shows those that these credentials can access'
    throw new Problem('ERR_CLI_USAGE', missing, hint)
  }
  const choices = all.map(({ id, name }) => ({ value: id, label: name, hint: id }))
  return findProject(cm, await askOne('Which project?', choices))
}

/** Where a new credential gets access. Asks nothing if the secret could not be shown in the end. */
export async function chooseForNewCredential(
  cm: CloudManager,
  options: OrganizationOptions,
): Promise<OrganizationOrProject> {
  if (mayAsk()) refuseUnlessShown()
  return chooseOrganizationOrProject(cm, options)
}

/** Where a credential gets access: what the options name, or what a person without options chooses. */
export async function chooseOrganizationOrProject(
  cm: CloudManager,
  options: OrganizationOptions,
): Promise<OrganizationOrProject> {
  const parent = await findOrganizationOrProject(cm, options)
  if (!mayAsk()) return parent
  const projects = await cm.projects.list({ orgId: parent.orgId }).all()
  if (projects.length === 0) return parent
  const chosen = await askOne('Access to', [
    { value: parent.id, label: parent.name, hint: 'the organization' },
    ...projects.map(({ id, name }) => ({ value: id, label: name, hint: 'a project' })),
  ])
  return chosen === parent.id ? parent : findProject(cm, chosen)
}
