import { type Command, Option } from 'commander'
import { connecting } from '../flags.ts'
import type { AuditOptions } from './audit.ts'

/** Adds `audit`. */
export function addAudit(program: Command): void {
  connecting(program.command('audit'))
    .description('Find risky or broken API keys and service accounts')
    .option(
      '--org <organization>',
      'name or ID; default: the only one that the credentials can access',
    )
    .option('--all-orgs', 'check all organizations that the credentials can access')
    .option('--within <time>', 'report secrets that expire within this time; default: 14d')
    .option('--unused <time>', 'report credentials that were not used for this time; default: 90d')
    .option(
      '--ignore <file>',
      'JSON list of accepted findings, each with a reason and an expiry date',
    )
    .addOption(
      new Option(
        '--fail-on <level>',
        'exit with 1 if there are findings of this level or worse; default: error',
      ).choices(['error', 'warning', 'note', 'never']),
    )
    .addOption(
      new Option('--output <format>', 'output format; default: table').choices([
        ...['table', 'json', 'csv'],
        ...['sarif', 'html', 'prometheus'],
      ]),
    )
    .option('--json', 'same as --output json; prints errors as JSON, too')
    .action(async (options: AuditOptions) => (await import('./audit.ts')).audit(options))
}
