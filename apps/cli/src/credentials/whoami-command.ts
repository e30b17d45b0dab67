import type { Command } from 'commander'
import { connecting, printing } from '../flags.ts'
import type { CredentialOptions } from './actions.ts'

/** Adds `whoami`. */
export function addWhoami(program: Command): void {
  printing(connecting(program.command('whoami')))
    .description('Show the credential in use, its organization, roles and address')
    .action(async (options: CredentialOptions) => (await import('./whoami.ts')).whoami(options))
}
