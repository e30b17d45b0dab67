import type { CredentialKind } from '@latchkey/sdk'
import { type Command, Option } from 'commander'

/** Options of every command that sends requests to Cloud Manager. */
export interface ConnectOptions {
  readonly baseUrl?: string | undefined
  readonly profile?: string
  readonly auth?: CredentialKind
  readonly timeout?: string
  readonly caFile?: string | undefined
  /** Use an emulator that runs as long as the command. */
  readonly emulator?: boolean
  /** Print each request to standard error. */
  readonly verbose?: boolean
}

/** Adds the options of every command that sends requests to Cloud Manager. */
export function connecting(command: Command): Command {
  return command
    .option('--base-url <url>', 'address of Cloud Manager or Ops Manager')
    .option('--profile <name>', 'name of a profile, or path of its file')
    .addOption(
      new Option(
        '--auth <kind>',
        'credentials to use if both kinds are set; default: service account',
      ).choices(['api-key', 'service-account']),
    )
    .option('--emulator', 'use an emulator that runs as long as this command')
    .option('--timeout <seconds>', 'time limit for each request; default: 60')
    .option('--ca-file <file>', 'PEM file of a private certificate authority')
    .option('--verbose', 'print each request to standard error')
}
