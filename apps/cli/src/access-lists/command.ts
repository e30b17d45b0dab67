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
  const owner = kind === 'api-key' ? 'an API key' : 'a service account'
  const access = parent.command('access').description(`Addresses that can use ${owner}`)
  const command = (name: string): Command =>
    printing(scoped(connecting(access.command(name)))).argument(argument, about)

  command('list')
    .description(`List the access list of ${owner}`)
    .action(async (credential: string | undefined, options: Everything) =>
      (await load()).listAccess(kind, credential, options),
    )
  changing(command('add'))
    .description(`Add addresses or CIDR blocks to the access list of ${owner}`)
    .argument('[address...]', 'address or CIDR block, such as 192.0.2.7 or 192.0.2.0/24')
    .action(async (credential: string | undefined, addresses: string[], options: Everything) =>
      (await load()).addAccess(kind, credential, addresses, options),
    )
  changing(command('remove'))
    .description(`Remove entries from the access list of ${owner}`)
    .argument('[address...]', 'addresses or CIDR blocks on the access list')
    .action(async (credential: string | undefined, addresses: string[], options: Everything) =>
      (await load()).removeAccess(kind, credential, addresses, options),
    )
}
