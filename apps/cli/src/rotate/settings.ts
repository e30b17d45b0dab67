import { Problem } from '../errors/problem.ts'
import { onlyOneDestination, type SecretOptions } from '../secrets/destination.ts'
import { readSecretHours } from '../secrets/expiry.ts'
import { checkCommand } from '../secrets/shell-command.ts'
import type { ChangeOptions } from '../session/changes.ts'
import type { StateOptions } from '../state/directory.ts'
import { readDuration } from '../terminal/duration.ts'
import type { Policy } from './rotation.ts'

/** The options of `rotate`, in addition to those of every command. */
export interface RotationOptions extends ChangeOptions, SecretOptions, StateOptions {
  readonly expires?: string
  readonly unusedFor?: string
  readonly now?: boolean
  readonly verify?: string
  readonly delivered?: 'yes' | 'no'
  readonly ifExpiresWithin?: string
  readonly wait?: boolean
  readonly all?: boolean
  readonly status?: boolean
  /** A folder with a file for each account. */
  readonly secretDirectory?: string
}

/** The options, read and checked. */
export interface RotationSettings {
  readonly policy: Policy
  readonly hours: number
  readonly verifyCommand: string | undefined
}

const HOUR_MS = 3_600_000

/** A daily job when the clocks go back, plus the delay of `lastUsedAt`. */
const DEFAULT_UNUSED_FOR = '26h'

/** @throws Problem `ERR_CLI_USAGE` when options contradict each other or have a wrong value */
export function readSettings(options: RotationOptions): RotationSettings {
  const { verify, ifExpiresWithin, unusedFor = DEFAULT_UNUSED_FOR } = options
  const { secretDirectory, secretFile, secretEnvFile, secretCommand } = options
  onlyOneDestination({ secretDirectory, secretFile, secretEnvFile, secretCommand })
  if (options.all === true && (secretFile ?? secretEnvFile) !== undefined) {
    throw new Problem(
      'ERR_CLI_USAGE',
      'a file holds one secret, and --all rotates several accounts',
      'pass --secret-directory for a file of each, or --secret-command',
    )
  }
  const unusedForMs = readDuration(unusedFor, '--unused-for')
  if (unusedForMs < HOUR_MS) {
    throw new Problem(
      'ERR_CLI_USAGE',
      `invalid value for --unused-for: ${unusedFor} (expected at least 1h, as long as a token is valid)`,
      'to delete the old secret immediately, pass --now',
    )
  }
  if (verify !== undefined) checkCommand('--verify', verify)
  return {
    hours: readSecretHours(options.expires),
    verifyCommand: verify,
    policy: {
      unusedForMs,
      isNow: options.now === true,
      delivered: options.delivered,
      expiresWithinMs:
        ifExpiresWithin === undefined
          ? undefined
          : readDuration(ifExpiresWithin, '--if-expires-within'),
    },
  }
}
