import type { Command } from 'commander'
import type { CredentialWords } from '../credentials/words.ts'
import { changing, type CommandOptions, connecting, scoped, printing } from '../flags.ts'

const load = () => import('./access-lists.ts')

type Addresses = [credential: string | undefined, addresses: string[], options: CommandOptions]

/** Adds `access list`, `access add` and `access remove` below keys or accounts. */
export function addAccessCommands(
  parent: Command,
  { kind, one, argument, argumentHelp }: CredentialWords,
): void {
  const access = parent.command('access').description(`Addresses that can use ${one}`)
  const command = (name: string): Command =>
    printing(scoped(connecting(access.command(name)))).argument(`[${argument}]`, argumentHelp)

  command('list')
    .description(`List the access list of ${one}`)
    .action(async (credential: string | undefined, options: CommandOptions) =>
      (await load()).listAccess(kind, credential, options),
    )
  changing(command('add'))
    .description(`Add addresses or CIDR blocks to the access list of ${one}`)
    .argument('[address...]', 'address or CIDR block, such as 192.0.2.7 or 192.0.2.0/24')
    .action(async (...given: Addresses) => (await load()).addAccess(kind, ...given))
  changing(command('remove'))
    .description(`Remove entries from the access list of ${one}`)
    .argument('[address...]', 'addresses or CIDR blocks on the access list')
    .action(async (...given: Addresses) => (await load()).removeAccess(kind, ...given))
}
