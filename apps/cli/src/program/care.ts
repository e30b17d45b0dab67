import { type Command, Option } from 'commander'
import type { AuditOptions } from '../audit/audit.ts'
import type { DiagnoseOptions } from '../diagnose/diagnose.ts'
import type { MigrateOptions } from '../migrate/command.ts'
import type { RotateOptions } from '../rotate/command.ts'
import type { Everything } from '../access-lists/command.ts'
import { wrap } from '../terminal/wrap.ts'
import { changing, connecting, placed, printing, secretive, stateful } from '../flags.ts'

/** Adds what takes care of credentials: `rotate`, `migrate`, `audit`, `diagnose`, `whoami`. */
export function addCare(program: Command): void {
  printing(connecting(program.command('whoami')))
    .description('say which credential is used, its organization, roles and address')
    .action(async (options: Everything) =>
      (await import('../credentials/whoami.ts')).whoami(options),
    )

  stateful(secretive(changing(placed(connecting(program.command('rotate'))))))
    .description('replace the secret of a service account without downtime')
    .argument('[account]', 'its client id or name')
    .option('--all', 'rotate all accounts of the organization or project')
    .option('--secret-directory <folder>', 'write each secret to CLIENT-ID.env in this folder')
    .option('--expires <time>', 'how long the new secret is valid, 8h to 365d; default: 90d')
    .option(
      '--if-expires-within <time>',
      'do nothing until the newest secret expires within this time, such as 30d',
    )
    .option(
      '--unused-for <time>',
      'delete the old secret when it has been unused for this time; default: 26h',
    )
    .option('--now', 'delete the old secret immediately, whether or not it is still used')
    .option('--verify <command>', 'delete the old secret as soon as this command succeeds')
    .option('--wait', 'keep running until the old secret is deleted')
    .option('--status', 'show rotations under way; change nothing')
    .addOption(
      new Option(
        '--delivered <answer>',
        'after a run was killed during delivery: whether the consumer has the new secret',
      ).choices(['yes', 'no']),
    )
    .option('--json', 'print the result as JSON; errors as JSON too')
    .addHelpText('after', rotateExample)
    .action(async (account: string | undefined, options: RotateOptions) =>
      (await import('../rotate/command.ts')).rotateSecret(account, options),
    )

  stateful(secretive(changing(connecting(program.command('migrate')))))
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

function rotateExample(): string {
  const width = process.stdout.columns || 80
  const text =
    'The first run creates and delivers a secret; the old one stays valid. A later run deletes the old one when it has been unused for --unused-for. In cron, every day at 4:17:'
  return `\n${wrap(text, '', width)}\n\n  17 4 * * *  latchkey rotate app --if-expires-within 30d --secret-file /etc/app/secret --yes`
}
