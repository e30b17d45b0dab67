import type { Command } from 'commander'
import { addAccessCommands } from '../access-lists/command.ts'
import { changing, connecting, scoped, printing, repeated, secretive } from '../flags.ts'
import type { CreateSecretOptions } from './account-secrets.ts'
import type { UpdateOptions } from './actions.ts'
import type { CreateOptions } from './create.ts'
import type { CredentialType } from './credential-type.ts'
import { API_KEY, type CredentialWords, SERVICE_ACCOUNT } from './words.ts'

const load = () => import('./actions.ts')
const loadSecrets = () => import('./account-secrets.ts')

/** What a command gets: each reads its own of these options. */
type Options = CreateOptions & CreateSecretOptions & UpdateOptions
type One = [credential: string | undefined, options: Options]

/** Adds `keys …` and `accounts …`: the same commands for both kinds. */
export function addCredentials(program: Command): void {
  addKind(program, API_KEY, async () => (await import('./api-keys.ts')).apiKeys)
  const accounts = async () => (await import('./service-accounts.ts')).serviceAccounts
  addSecrets(addKind(program, SERVICE_ACCOUNT, accounts))
}

function addKind<Item, View>(
  program: Command,
  words: CredentialWords,
  type: () => Promise<CredentialType<Item, View>>,
): Command {
  const { command: family, noun, one, argument, argumentHelp, expires } = words
  const parent = program
    .command(family)
    .description(`${capital(noun)}s of an organization or a project`)
  const command = (name: string): Command => printing(scoped(connecting(parent.command(name))))
  const onOne = (name: string): Command => command(name).argument(`[${argument}]`, argumentHelp)

  command('list')
    .description(`List ${noun}s`)
    .action(async (options: Options) => (await load()).listCredentials(await type(), options))

  onOne('show')
    .description(
      `Show ${one} with its roles${expires ? ', secrets, projects' : ''} and access list`,
    )
    .action(async (...given: One) => (await load()).showCredential(await type(), ...given))

  const create = secretive(changing(command('create'))).description(
    `Create ${one}. Asks for missing values on a terminal`,
  )
  addTexts(create, expires, 'purpose; default: the name')
  if (expires) create.option('--expires <time>', EXPIRES)
  repeated(create, '--role <role>', 'role, such as ORG_MEMBER, or GROUP_READ_ONLY with --project')
  repeated(create, '--access <address>', 'address or CIDR block to add to the access list')
  create.action(async (options: Options) =>
    (await import('./create.ts')).createCredential(await type(), options),
  )

  const update = changing(onOne('update')).description(
    `Update roles${expires ? ', name' : ''} or description of ${one}`,
  )
  addTexts(update, expires, 'new description')
  repeated(update, '--role <role>', 'role in this organization or project; replaces existing roles')
  update.action(async (...given: One) => (await load()).updateCredential(await type(), ...given))

  changing(onOne('delete'))
    .description(`Delete ${one} from its organization and all projects`)
    .action(async (...given: One) => (await load()).deleteCredential(await type(), ...given))

  changing(onOne('remove'))
    .description(`Remove ${one} from a project; it stays in its organization`)
    .action(async (...given: One) => (await load()).removeCredential(await type(), ...given))

  const assign = changing(onOne('assign'))
    // Cloud Manager's word for service accounts, and an earlier name of the command.
    .alias('invite')
    .description(`Assign ${one} of the organization to a project`)
  repeated(assign, '--role <role>', 'role in the project, such as GROUP_READ_ONLY')
  assign.action(async (...given: One) => (await load()).assignCredential(await type(), ...given))

  addAccessCommands(parent, words)
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
    .action(async (...given: One) => (await loadSecrets()).listSecrets(...given))
  secretive(changing(command('create')))
    .description('Create a secret; to replace the old one as well, use latchkey rotate')
    .option('--expires <time>', EXPIRES)
    .action(async (...given: One) => (await loadSecrets()).createSecret(...given))
  changing(command('delete'))
    .description('Delete a secret')
    .argument('[secret-id]', 'ID of the secret; see latchkey accounts secrets list')
    .action(async (account: string | undefined, secretId: string | undefined, options: Options) =>
      (await loadSecrets()).deleteSecret(account, secretId, options),
    )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const EXPIRES = 'how long the secret is valid, 8h to 365d; default: 90d'
