import type { Command } from 'commander'
import type { AssignKeyOptions, CreateKeyOptions, UpdateKeyOptions } from './keys.ts'
import { addAccessCommands, type Everything } from '../access-lists/command.ts'
import { changing, connecting, placed, printing, repeated, secretive } from '../flags.ts'

const load = () => import('./keys.ts')

/** Adds `latchkey keys …`. */
export function addKeys(program: Command): void {
  const keys = program.command('keys').description('API keys of an organization or a project')
  const command = (name: string): Command => printing(placed(connecting(keys.command(name))))

  command('list')
    .description('list them')
    .action(async (options: Everything) => (await load()).listKeys(options))

  command('show')
    .description('show one, with roles and access list')
    .argument('[key]', KEY)
    .action(async (key: string | undefined, options: Everything) =>
      (await load()).showKey(key, options),
    )

  const create = secretive(changing(command('create')))
    .description('grant: make a key; without options on a terminal it asks')
    .option('--description <text>', 'what it is for, 250 characters at most')
  repeated(create, '--role <role>', 'such as ORG_MEMBER, or GROUP_READ_ONLY with --project')
  repeated(create, '--access <address>', 'an address or network of its access list')
  create.action(async (options: CreateKeyOptions) => (await load()).createKey(options))

  const update = changing(command('update'))
    .description('change roles or description')
    .argument('[key]', KEY)
    .option('--description <text>', 'the new one')
  repeated(update, '--role <role>', 'all roles it is to have in the place; others are taken')
  update.action(async (key: string | undefined, options: UpdateKeyOptions) =>
    (await load()).updateKey(key, options),
  )

  changing(command('delete'))
    .description('revoke: delete it from its organization and all projects')
    .argument('[key]', KEY)
    .action(async (key: string | undefined, options: Everything) =>
      (await load()).deleteKey(key, options),
    )

  changing(command('remove'))
    .description('take it out of a project; it stays in its organization')
    .argument('[key]', KEY)
    .action(async (key: string | undefined, options: Everything) =>
      (await load()).removeKey(key, options),
    )

  const assign = changing(command('assign'))
    .description('give a key of the organization roles in a project')
    .argument('[key]', KEY)
  repeated(assign, '--role <role>', 'such as GROUP_READ_ONLY')
  assign.action(async (key: string | undefined, options: AssignKeyOptions) =>
    (await load()).assignKey(key, options),
  )

  addAccessCommands(keys, 'api-key', '[key]', KEY)
}

const KEY = 'its id, public key or description'
