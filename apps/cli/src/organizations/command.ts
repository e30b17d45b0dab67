import type { Command } from 'commander'
import { changing, type CommandOptions, connecting, printing } from '../flags.ts'

const DEFAULT = 'default: the only one that the credentials can access'

const load = () => import('./organizations.ts')

type Named = [nameOrId: string | undefined, options: CommandOptions]

/** Adds `latchkey orgs …` and `latchkey projects …`. */
export function addOrganizations(program: Command): void {
  const orgs = program.command('orgs').description('Organizations that the credentials can access')
  const org = (name: string): Command => printing(connecting(orgs.command(name)))
  org('list')
    .description('List organizations')
    .action(async (options: CommandOptions) => (await load()).listOrganizations(options))
  org('show')
    .description('Show an organization')
    .argument('[organization]', `name or ID; ${DEFAULT}`)
    .action(async (...given: Named) => (await load()).showOrganization(...given))
  changing(org('create'))
    .description('Create an organization')
    .argument('[name]', 'name of the new organization')
    .action(async (...given: Named) => (await load()).createOrganization(...given))

  const projects = program
    .command('projects')
    .description('Projects that the credentials can access')
  const project = (name: string): Command => printing(connecting(projects.command(name)))
  project('list')
    .description('List projects')
    .option('--org <organization>', 'only projects of this organization; name or ID')
    .action(async (options: CommandOptions) => (await load()).listProjects(options))
  project('show')
    .description('Show a project')
    .argument('[project]', 'name or ID')
    .action(async (...given: Named) => (await load()).showProject(...given))
  changing(project('create'))
    .description('Create a project')
    .argument('[name]', 'name of the new project')
    .option('--org <organization>', `name or ID; ${DEFAULT}`)
    .action(async (...given: Named) => (await load()).createProject(...given))
}
