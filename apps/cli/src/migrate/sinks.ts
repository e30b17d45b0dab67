import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../errors/problem.ts'
import { openSecretSink, type SecretOptions, type SecretSink } from '../secrets/secret-sink.ts'
import type { Plan } from './plan.ts'

/** Where the secrets of several accounts go. */
export interface SinkOptions extends SecretOptions {
  /** A folder with a file for each. */
  readonly secretDirectory?: string
}

/** One file for each account, named after its key; or the place of a single one; or a command, which is run for each. */
export function sinks(count: number, options: SinkOptions): (plan: Plan) => SecretSink {
  const { secretDirectory, secretFile, secretEnvFile, secretCommand } = options
  const chosen = [secretDirectory, secretFile, secretEnvFile, secretCommand]
  if (chosen.filter((one) => one !== undefined).length > 1) {
    throw new Problem(
      'ERR_CLI_USAGE',
      '--secret-directory, --secret-file, --secret-env-file and --secret-command exclude each other',
    )
  }
  if (secretDirectory !== undefined) return filesIn(secretDirectory)
  if (secretFile === undefined && secretEnvFile === undefined) {
    // Also without any: a secret that has nowhere to go is refused before anything is asked.
    const sink = openSecretSink(options)
    return () => sink
  }
  if (count > 1) {
    throw new Problem(
      'ERR_CLI_USAGE',
      `a file takes one secret, and there are ${count}`,
      'give --secret-directory for a file of each',
    )
  }
  return () => openSecretSink(options)
}

function filesIn(directory: string): (plan: Plan) => SecretSink {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
  } catch {
    throw new Problem(
      'ERR_CLI_FILE',
      `the folder ${directory} can't be made`,
      'nothing was changed; give another one',
    )
  }
  return ({ key }) => openSecretSink({ secretEnvFile: join(directory, `${key.publicKey}.env`) })
}
