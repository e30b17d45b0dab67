import { type Command, Option } from 'commander'
import { changing, connecting, scoped, secretive, stateful } from '../flags.ts'
import { width } from '../terminal/width.ts'
import { wrap } from '../terminal/wrap.ts'
import type { RotateOptions } from './command.ts'

/** Adds `rotate`. */
export function addRotate(program: Command): void {
  stateful(
    secretive(
      changing(scoped(connecting(program.command('rotate')))),
      'replaces a file that contains a secret of the account',
    ),
  )
    .description('Replace the secret of a service account without downtime')
    .argument('[account]', 'client ID or name')
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
    .option('--status', 'show rotations in progress; change nothing')
    .addOption(
      new Option(
        '--delivered <answer>',
        'after a run was killed during delivery: whether the consumer has the new secret',
      ).choices(['yes', 'no']),
    )
    .option('--json', 'print the result and errors as JSON')
    .addHelpText('after', rotateExample)
    .action(async (account: string | undefined, options: RotateOptions) =>
      (await import('../rotate/command.ts')).rotateSecret(account, options),
    )
}

function rotateExample(): string {
  const text =
    'The first run creates and delivers a secret; the old one stays valid. A later run deletes the old one when it has been unused for --unused-for. In cron, every day at 4:17:'
  return `\n${wrap(text, '', width())}\n\n  17 4 * * *  latchkey rotate app --if-expires-within 30d --secret-file /etc/app/secret --yes`
}
