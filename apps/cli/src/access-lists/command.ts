import type { Command } from 'commander'
import type { ChangeOptions } from '../session/changes.ts'
import type { OrganizationOptions } from '../organizations/organization-or-project.ts'
import type { ConnectOptions } from '../session/connect.ts'
import type { OutputOptions } from '../terminal/format.ts'
import { changing, connecting, scoped, printing } from '../flags.ts'

/** The options that most commands take. */
export type Everything = ConnectOptions & OrganizationOptions & OutputOptions & ChangeOptions

const load = () => import('./access-lists.ts')

/** Adds `access list`, `access add` and `access remove` below keys or accounts. */
export function addAccessCommands(
  parent: Command,
  kind: 'api-key' | 'service-account',
  argument: string,
  about: string,
): void {
  const access = parent
    .command('access')
    .description(
      `Addresses that can use ${kind === 'api-key' ? 'an API key' : 'a service account'}`,
    )
  const command = (name: string): Command =>
    printing(scoped(connecting(access.command(name)))).argument(argument, about)

  command('list')
    .description('List the entries of the access list')
    .action(async (owner: string | undefined, options: Everything) =>
      (await load()).listAccess(kind, owner, options),
    )
  changing(command('add'))
    .description('Add addresses or networks to the access list')
    .argument('[address...]', 'such as 192.0.2.7 or 192.0.2.0/24')
    .action(async (owner: string | undefined, addresses: string[], options: Everything) =>
      (await load()).addAccess(kind, owner, addresses, options),
    )
  changing(command('remove'))
    .description('Remove entries from the access list')
    .argument('[address...]', 'addresses or networks, as in the list')
    .action(async (owner: string | undefined, addresses: string[], options: Everything) =>
      (await load()).removeAccess(kind, owner, addresses, options),
    )
}
