import { type Command, Option } from 'commander'
import type { AuditOptions } from '../audit/audit.ts'
import type { DiagnoseOptions } from '../diagnose/diagnose.ts'
import type { MigrateOptions } from '../migrate/command.ts'
import type { RotateOptions } from '../rotate/command.ts'
import type { Everything } from '../access-lists/command.ts'
import { changing, connecting, placed, printing, secretive } from '../flags.ts'

/** Adds what takes care of credentials: `rotate`, `migrate`, `audit`, `diagnose`, `whoami`. */
export function addCare(program: Command): void {
  printing(connecting(program.command('whoami')))
    .description('say which credential is used, its organization, roles and address')
    .action(async (options: Everything) =>
      (await import('../credentials/whoami.ts')).whoami(options),
    )

  secretive(changing(placed(connecting(program.command('rotate')))))
    .description('replace the secret of a service account without downtime')
    .argument('[account]', 'its client id or name')
    .option('--expires <time>', 'how long the new secret lives, 8h to 365d; default: 90d')
    .option('--verify <command>', 'has to succeed before the old secret goes')
    .option('--grace <time>', 'wait so long before the old secret goes, such as 30m; default: 0s')
    .addOption(
      new Option(
        '--delivered <answer>',
        'after a crash while the secret was handed over: whether the consumer has it',
      ).choices(['yes', 'no']),
    )
    .option('--json', 'errors as JSON')
    .action(async (account: string | undefined, options: RotateOptions) =>
      (await import('../rotate/command.ts')).rotateSecret(account, options),
    )

  secretive(changing(connecting(program.command('migrate'))))
    .description('make service accounts that can do what API keys can')
    .argument('[key...]', 'id, public key or description')
    .option('--org <organization>', 'name or id; default: the only one that the credentials see')
    .option('--all', 'all keys of the organization')
    .option('--expires <time>', 'how long the secrets live, 8h to 365d; default: 90d')
    .option(
      '--secret-directory <folder>',
      'write each to PUBLIC-KEY.env there, as --secret-env-file does',
    )
    .option('--delete-key', 'delete each key after its account works, but never the one in use')
    .option('--json', 'errors as JSON')
    .action(async (keys: string[], options: MigrateOptions) =>
      (await import('../migrate/command.ts')).migrate(keys, options),
    )

  connecting(program.command('audit'))
    .description('look for what is wrong or dangerous with keys and accounts')
    .option('--org <organization>', 'name or id; default: the only one that the credentials see')
    .option('--all-orgs', 'all organizations that the credentials see')
    .option('--within <time>', 'report secrets that expire within it; default: 14d')
    .option('--unused <time>', 'report what was not used for it; default: 90d')
    .addOption(
      new Option(
        '--fail-on <level>',
        'exit with 1 at findings of this level; default: error',
      ).choices(['error', 'warning', 'note', 'never']),
    )
    .addOption(
      new Option('--output <format>', 'default: table').choices([
        ...['table', 'json', 'csv'],
        ...['sarif', 'html'],
      ]),
    )
    .option('--json', 'the same as --output json; errors as JSON too')
    .action(async (options: AuditOptions) => (await import('../audit/audit.ts')).audit(options))

  connecting(program.command('diagnose'))
    .description('say why a request is refused')
    .argument('[path]', 'below the API, such as /groups', '/orgs')
    .option('--json', 'print {"cause","checks"}; errors as JSON')
    .action(async (path: string, options: DiagnoseOptions) =>
      (await import('../diagnose/diagnose.ts')).diagnose(path, options),
    )
}
