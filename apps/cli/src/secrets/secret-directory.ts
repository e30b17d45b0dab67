import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../errors/problem.ts'
import { fileNameOf } from '../state/directory.ts'

/**
 * Creates the folder of `--secret-directory`, and returns the file in it for the secret of one credential.
 *
 * @throws Problem `ERR_CLI_FILE` if it can't be created
 */
export function secretDirectory(directory: string): (id: string) => string {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
  } catch {
    throw new Problem(
      'ERR_CLI_FILE',
      `the folder ${directory} can't be created`,
      'nothing was changed; pass another one',
    )
  }
  return (id) => join(directory, `${fileNameOf(id)}.env`)
}
