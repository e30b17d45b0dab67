import type { Command } from 'commander'
import { printing } from '../flags.ts'
import type { OutputOptions } from '../terminal/format.ts'
import type { LoginOptions } from './login.ts'

const load = () => import('./profile.ts')

/** Adds `login`, `logout` and `profile …`. */
export function addLogin(program: Command): void {
  program
    .command('login')
    .description('Ask for credentials, check them, and write a profile')
    .option('--client-id <id>', 'client ID of a service account')
    .option('--public-key <key>', 'public key of an API key')
    .option('--secret-stdin', 'read the client secret or private key from standard input')
    .option('--base-url <url>', 'address of Cloud Manager or Ops Manager')
    .option('--profile <name>', 'name of the profile to write; default: default')
    .option('--ca-file <file>', 'PEM file of a private certificate authority')
    .option('--timeout <seconds>', 'time limit for each request; default: 60')
    .option('--yes', 'replace an existing profile without asking')
    .option('--json', 'print errors as JSON')
    .action(async (options: LoginOptions) => (await import('./login.ts')).login(options))

  program
    .command('logout')
    .description('Delete cached access tokens')
    .option('--json', 'print errors as JSON')
    .action(async () => {
      ;(await import('./logout.ts')).logout()
    })

  const profile = program.command('profile').description('Profiles with credentials')
  printing(profile.command('list'))
    .description('List profiles')
    .action(async (options: OutputOptions) => (await load()).listAllProfiles(options))
  printing(profile.command('show'))
    .description('Show a profile, without its secret')
    .argument('[name]', 'name of the profile; default: the default profile')
    .action(async (name: string | undefined, options: OutputOptions) =>
      (await load()).showProfile(name, options),
    )
  profile
    .command('use')
    .description('Make a profile the default')
    .argument('<name>', 'name of the profile')
    .option('--json', 'print errors as JSON')
    .action(async (name: string) => {
      ;(await load()).useProfileByName(name)
    })
  profile
    .command('delete')
    .description('Delete a profile and its secret')
    .argument('<name>', 'name of the profile')
    .option('--yes', 'delete without asking')
    .option('--json', 'print errors as JSON')
    .action(async (name: string, options: { readonly yes?: boolean }) =>
      (await load()).deleteProfileByName(name, options),
    )
}
