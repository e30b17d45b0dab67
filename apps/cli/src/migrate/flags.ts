import type { Command } from 'commander'
import { changing, connecting, secretive, stateful } from '../flags.ts'
import type { MigrateOptions } from './command.ts'

/** Adds `migrate`. */
export function addMigrate(program: Command): void {
  stateful(secretive(changing(connecting(program.command('migrate')))))
    .description('Create service accounts with the roles and access lists of API keys')
    .argument('[key...]', 'ID, public key or description')
    .option(
      '--org <organization>',
      'name or ID; default: the only one that the credentials can access',
    )
    .option('--all', 'migrate all keys of the organization')
    .option('--expires <time>', 'how long the secrets are valid, 8h to 365d; default: 90d')
    .option('--secret-directory <folder>', 'write each secret to PUBLIC-KEY.env in this folder')
    .option('--delete-key', 'delete each key after its account works, but never the one in use')
    .option('--json', 'print errors as JSON')
    .action(async (keys: string[], options: MigrateOptions) =>
      (await import('../migrate/command.ts')).migrate(keys, options),
    )
}
