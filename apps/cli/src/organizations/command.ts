import type { Command } from 'commander'
import type { Everything } from '../access-lists/command.ts'
import { changing, connecting, printing } from '../flags.ts'

const load = () => import('./organizations.ts')

/** Adds `latchkey orgs …` and `latchkey projects …`. */
export function addPlaces(program: Command): void {
  const orgs = program.command('orgs').description('organizations that the credentials see')
  const org = (name: string): Command => printing(connecting(orgs.command(name)))
  org('list')
    .description('list them')
    .action(async (options: Everything) => (await load()).listOrganizations(options))
  org('show')
    .description('show one')
    .argument('[organization]', 'name or id; default: the only one')
    .action(async (text: string | undefined, options: Everything) =>
      (await load()).showOrganization(text, options),
    )
  changing(org('create'))
    .description('create one')
    .argument('[name]', 'its name')
    .action(async (name: string | undefined, options: Everything) =>
      (await load()).createOrganization(name, options),
    )

  const projects = program.command('projects').description('projects that the credentials see')
  const project = (name: string): Command => printing(connecting(projects.command(name)))
  project('list')
    .description('list them')
    .option('--org <organization>', 'only those of this one; name or id')
    .action(async (options: Everything) => (await load()).listProjects(options))
  project('show')
    .description('show one')
    .argument('[project]', 'name or id')
    .action(async (text: string | undefined, options: Everything) =>
      (await load()).showProject(text, options),
    )
  changing(project('create'))
    .description('create one')
    .argument('[name]', 'its name')
    .option('--org <organization>', 'name or id; default: the only one')
    .action(async (name: string | undefined, options: Everything) =>
      (await load()).createProject(name, options),
    )
}
