import { Problem } from '../errors/problem.ts'
import {
  onlyOneDestination,
  openDestination,
  type SecretDestination,
  type SecretOptions,
} from '../secrets/destination.ts'
import { secretDirectory } from '../secrets/secret-directory.ts'
import type { Plan } from './plan.ts'

/** Where the secrets of several accounts go. */
export interface DestinationOptions extends SecretOptions {
  /** A folder with a file for each. */
  readonly secretDirectory?: string
}

/** One file for each account, named after its key; or the destination of a single one; or a command, run for each. */
export function destinations(
  count: number,
  options: DestinationOptions,
): (plan: Plan) => SecretDestination {
  const { secretDirectory, secretFile, secretEnvFile, secretCommand } = options
  onlyOneDestination({ secretDirectory, secretFile, secretEnvFile, secretCommand })
  if (secretDirectory !== undefined) return filesIn(secretDirectory)
  if (count > 1 && (secretFile ?? secretEnvFile) !== undefined) {
    throw new Problem(
      'ERR_CLI_USAGE',
      `a file holds one secret, and there are ${count}`,
      'pass --secret-directory for a file of each',
    )
  }
  // A secret without a destination is rejected before anything is asked.
  openDestination(options)
  return () => openDestination(options)
}

function filesIn(directory: string): (plan: Plan) => SecretDestination {
  const fileOf = secretDirectory(directory)
  return ({ key }) => openDestination({ secretEnvFile: fileOf(key.publicKey) })
}
