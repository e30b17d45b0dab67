import type { Command } from 'commander'
import { type CommandOptions, connecting, printing } from '../flags.ts'

/** Adds `whoami`. */
export function addWhoami(program: Command): void {
  printing(connecting(program.command('whoami')))
    .description('Show the credential in use, its organization, roles and address')
    .action(async (options: CommandOptions) => (await import('./whoami.ts')).whoami(options))
}
