import type { Command } from 'commander'
import { addAccessCommands } from '../access-lists/command.ts'
import { changing, connecting, scoped, printing, repeated, secretive } from '../flags.ts'
import type { ChangeOptions } from '../session/changes.ts'
import type { CreateSecretOptions } from './account-secrets.ts'
import type { AssignOptions, CredentialOptions, UpdateOptions } from './actions.ts'
import type { CreateOptions } from './create.ts'
import type { CredentialType } from './credential-type.ts'
import { API_KEY, type CredentialWords, SERVICE_ACCOUNT } from './words.ts'

const load = () => import('./actions.ts')
const loadSecrets = () => import('./account-secrets.ts')

/** Adds `keys …` and `accounts …`: the same commands for both kinds. */
export function addCredentials(program: Command): void {
  addKind(program, API_KEY, async () => (await import('./api-keys.ts')).apiKeys)
  const accounts = addKind(
    program,
    SERVICE_ACCOUNT,
    async () => (await import('./service-accounts.ts')).serviceAccounts,
  )
  addSecrets(accounts)
}

function addKind<Item, View>(
  program: Command,
  { command: family, kind, noun, argument, argumentHelp, expires }: CredentialWords,
  type: () => Promise<CredentialType<Item, View>>,
): Command {
  const parent = program
    .command(family)
    .description(`${capital(noun)}s of an organization or a project`)
  const command = (name: string): Command => printing(scoped(connecting(parent.command(name))))
  const one = `[${argument}]`

  command('list')
    .description(`List ${noun}s`)
    .action(async (options: CredentialOptions) =>
      (await load()).listCredentials(await type(), options),
    )

  command('show')
    .description(
      expires
        ? `Show a ${noun} with its roles, secrets, projects and access list`
        : `Show an ${noun} with its roles and access list`,
    )
    .argument(one, argumentHelp)
    .action(async (text: string | undefined, options: CredentialOptions) =>
      (await load()).showCredential(await type(), text, options),
    )

  const create = secretive(changing(command('create'))).description(
    `Create ${expires ? 'a' : 'an'} ${noun}. Asks for missing values on a terminal`,
  )
  addTexts(create, expires, 'purpose; default: the name')
  if (expires) create.option('--expires <time>', EXPIRES)
  repeated(create, '--role <role>', 'role, such as ORG_MEMBER, or GROUP_READ_ONLY with --project')
  repeated(create, '--access <address>', 'address or CIDR block to add to the access list')
  create.action(async (options: CreateOptions) =>
    (await import('./create.ts')).createCredential(await type(), options),
  )

  const update = changing(command('update'))
    .description(
      `Update roles${expires ? ', name' : ''} or description of ${expires ? 'a' : 'an'} ${noun}`,
    )
    .argument(one, argumentHelp)
  addTexts(update, expires, 'new description')
  repeated(update, '--role <role>', 'role in this organization or project; replaces existing roles')
  update.action(async (text: string | undefined, options: UpdateOptions) =>
    (await load()).updateCredential(await type(), text, options),
  )

  changing(command('delete'))
    .description(`Delete ${expires ? 'a' : 'an'} ${noun} from its organization and all projects`)
    .argument(one, argumentHelp)
    .action(async (text: string | undefined, options: CredentialOptions & ChangeOptions) =>
      (await load()).deleteCredential(await type(), text, options),
    )

  changing(command('remove'))
    .description(
      `Remove ${expires ? 'a' : 'an'} ${noun} from a project; it stays in its organization`,
    )
    .argument(one, argumentHelp)
    .action(async (text: string | undefined, options: CredentialOptions & ChangeOptions) =>
      (await load()).removeCredential(await type(), text, options),
    )

  const assign = changing(command('assign'))
    // Cloud Manager's word for service accounts, and an earlier name of the command.
    .alias('invite')
    .description(`Assign ${expires ? 'a' : 'an'} ${noun} of the organization to a project`)
    .argument(one, argumentHelp)
  repeated(assign, '--role <role>', 'role in the project, such as GROUP_READ_ONLY')
  assign.action(async (text: string | undefined, options: AssignOptions) =>
    (await load()).assignCredential(await type(), text, options),
  )

  addAccessCommands(parent, kind, one, argumentHelp)
  return parent
}

function addTexts(command: Command, hasName: boolean, description: string): void {
  if (hasName)
    command.option('--name <name>', "letters, digits, spaces and . , ' _ -; at most 64 characters")
  command.option('--description <text>', hasName ? description : 'purpose, at most 250 characters')
}

function addSecrets(accounts: Command): void {
  const secrets = accounts
    .command('secrets')
    .description('Client secrets of a service account, at most two')
  const command = (name: string): Command =>
    printing(scoped(connecting(secrets.command(name)))).argument(
      '[account]',
      SERVICE_ACCOUNT.argumentHelp,
    )

  command('list')
    .description('List the secrets of a service account, without their values')
    .action(async (account: string | undefined, options: CredentialOptions) =>
      (await loadSecrets()).listSecrets(account, options),
    )
  secretive(changing(command('create')))
    .description('Create a secret; to replace the old one as well, use latchkey rotate')
    .option('--expires <time>', EXPIRES)
    .action(async (account: string | undefined, options: CreateSecretOptions) =>
      (await loadSecrets()).createSecret(account, options),
    )
  changing(command('delete'))
    .description('Delete a secret')
    .argument('[secret-id]', 'ID of the secret; see latchkey accounts secrets list')
    .action(
      async (
        account: string | undefined,
        secretId: string | undefined,
        options: CredentialOptions & ChangeOptions,
      ) => (await loadSecrets()).deleteSecret(account, secretId, options),
    )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const EXPIRES = 'how long the secret is valid, 8h to 365d; default: 90d'
