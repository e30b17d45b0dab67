import {
  findOrganization,
  findOrganizationOrProject,
  theProject,
} from './organization-or-project.ts'
import type { CommandOptions } from '../flags.ts'
import { textOf } from '../credentials/input.ts'
import { change, isRehearsal } from '../session/changes.ts'
import type { Column } from '../terminal/column.ts'
import { printList, printOne } from '../terminal/print.ts'
import { openSession } from '../session/session.ts'

interface OrganizationView {
  readonly id: string
  readonly name: string
  /** Of a project. */
  readonly orgId?: string
}

const ORGANIZATION_COLUMNS: readonly Column<OrganizationView>[] = [
  { title: 'ID', of: ({ id }) => id },
  { title: 'NAME', isText: true, of: ({ name }) => name },
]

const PROJECT_COLUMNS: readonly Column<OrganizationView>[] = [
  ...ORGANIZATION_COLUMNS,
  { title: 'ORGANIZATION', of: ({ orgId }) => orgId },
]

export async function listOrganizations(options: CommandOptions): Promise<void> {
  await using session = await openSession(options)
  const all = await session.cm.organizations.list().all()
  await printList(ORGANIZATION_COLUMNS, all.map(organization), options)
}

export async function showOrganization(
  text: string | undefined,
  options: CommandOptions,
): Promise<void> {
  await using session = await openSession(options)
  await printOne(
    ORGANIZATION_COLUMNS,
    organization(await findOrganization(session.cm, text)),
    options,
  )
}

export async function createOrganization(
  name: string | undefined,
  options: CommandOptions,
): Promise<void> {
  const called = await textOf(name, 'NAME', 'Name of the organization')
  if (isRehearsal(options, [`create an organization "${called}"`])) return
  await using session = await openSession(options)
  const created = await change(
    `organization "${called}" created`,
    'latchkey orgs list shows whether it is there',
    () => session.cm.organizations.create({ name: called }),
  )
  await printOne(ORGANIZATION_COLUMNS, organization(created.organization), options)
}

export async function listProjects(options: CommandOptions): Promise<void> {
  await using session = await openSession(options)
  const { cm } = session
  const { org } = options
  const list =
    org === undefined
      ? cm.projects.list()
      : cm.projects.list({ orgId: (await findOrganization(cm, org)).id })
  await printList(PROJECT_COLUMNS, (await list.all()).map(project), options)
}

export async function showProject(
  text: string | undefined,
  options: CommandOptions,
): Promise<void> {
  await using session = await openSession(options)
  const wanted = text === undefined ? {} : { project: text }
  const found = await theProject(session.cm, wanted, 'PROJECT is missing')
  await printOne(PROJECT_COLUMNS, project(found), options)
}

export async function createProject(
  name: string | undefined,
  options: CommandOptions,
): Promise<void> {
  await using session = await openSession(options)
  const called = await textOf(name, 'NAME', 'Name of the project')
  const { orgId, name: orgName } = await findOrganizationOrProject(session.cm, options)
  if (isRehearsal(options, [`create a project "${called}" in ${orgName}`])) return
  const created = await change(
    `project "${called}" created`,
    'latchkey projects list shows whether it is there',
    () => session.cm.projects.create({ name: called, orgId }),
  )
  await printOne(PROJECT_COLUMNS, project(created), options)
}

function organization({ id, name }: OrganizationView): OrganizationView {
  return { id, name }
}

function project({ id, name, orgId }: OrganizationView): OrganizationView {
  return { id, name, ...(orgId !== undefined && { orgId }) }
}
