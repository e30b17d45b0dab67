import type { Command } from 'commander'
import type {
  CreateAccountOptions,
  InviteAccountOptions,
  UpdateAccountOptions,
} from './accounts.ts'
import type { CreateSecretOptions } from './account-secrets.ts'
import { addAccessCommands, type Everything } from '../access-lists/command.ts'
import { changing, connecting, placed, printing, repeated, secretive } from '../flags.ts'

const load = () => import('./accounts.ts')
const loadSecrets = () => import('./account-secrets.ts')

/** Adds `latchkey accounts …`. */
export function addAccounts(program: Command): void {
  const accounts = program
    .command('accounts')
    .description('service accounts of an organization or a project')
  const command = (name: string): Command => printing(placed(connecting(accounts.command(name))))

  command('list')
    .description('list them')
    .action(async (options: Everything) => (await load()).listAccounts(options))

  command('show')
    .description('show one, with roles, secrets, projects and access list')
    .argument('[account]', ACCOUNT)
    .action(async (account: string | undefined, options: Everything) =>
      (await load()).showAccount(account, options),
    )

  const create = secretive(changing(command('create')))
    .description('grant: make an account; without options on a terminal it asks')
    .option('--name <name>', "letters, digits, space and . , ' _ -, 64 at most")
    .option('--description <text>', 'what it is for; default: the name')
    .option('--expires <time>', EXPIRES)
  repeated(create, '--role <role>', 'such as ORG_MEMBER, or GROUP_READ_ONLY with --project')
  repeated(create, '--access <address>', 'an address or network of its access list')
  create.action(async (options: CreateAccountOptions) => (await load()).createAccount(options))

  const update = changing(command('update'))
    .description('change roles, name or description')
    .argument('[account]', ACCOUNT)
    .option('--name <name>', 'the new one')
    .option('--description <text>', 'the new one')
  repeated(update, '--role <role>', 'all roles it is to have in the place; others are taken')
  update.action(async (account: string | undefined, options: UpdateAccountOptions) =>
    (await load()).updateAccount(account, options),
  )

  changing(command('delete'))
    .description('revoke: delete it from its organization and all projects')
    .argument('[account]', ACCOUNT)
    .action(async (account: string | undefined, options: Everything) =>
      (await load()).deleteAccount(account, options),
    )

  changing(command('remove'))
    .description('take it out of a project; it stays in its organization')
    .argument('[account]', ACCOUNT)
    .action(async (account: string | undefined, options: Everything) =>
      (await load()).removeAccount(account, options),
    )

  const invite = changing(command('invite'))
    .description('give an account of the organization roles in a project')
    .argument('[account]', ACCOUNT)
  repeated(invite, '--role <role>', 'such as GROUP_READ_ONLY')
  invite.action(async (account: string | undefined, options: InviteAccountOptions) =>
    (await load()).inviteAccount(account, options),
  )

  addSecrets(accounts)
  addAccessCommands(accounts, 'service-account', '[account]', ACCOUNT)
}

function addSecrets(accounts: Command): void {
  const secrets = accounts.command('secrets').description('the secrets of an account, two at most')
  const command = (name: string): Command =>
    printing(placed(connecting(secrets.command(name)))).argument('[account]', ACCOUNT)

  command('list')
    .description('list them, without their values')
    .action(async (account: string | undefined, options: Everything) =>
      (await loadSecrets()).listSecrets(account, options),
    )
  secretive(changing(command('create')))
    .description('make one; rotate does the whole of it')
    .option('--expires <time>', EXPIRES)
    .action(async (account: string | undefined, options: CreateSecretOptions) =>
      (await loadSecrets()).createSecret(account, options),
    )
  changing(command('delete'))
    .description('delete one')
    .argument('[secret-id]', 'as secrets list shows it')
    .action(
      async (account: string | undefined, secretId: string | undefined, options: Everything) =>
        (await loadSecrets()).deleteSecret(account, secretId, options),
    )
}

const ACCOUNT = 'its client id or name'
const EXPIRES = 'how long the secret lives, 8h to 365d; default: 90d'
