import { mkdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { errorCode } from '../errors/error-code.ts'
import { Problem } from '../errors/problem.ts'

/** The option that says where rotations and migrations keep their state. */
export interface StateOptions {
  readonly stateDirectory?: string
}

/**
 * The folder for the state of one kind of command: below `--state-directory`, `LATCHKEY_STATE_DIRECTORY`,
 * `$XDG_STATE_HOME/latchkey` or `~/.local/state/latchkey`. Created with mode 0700.
 *
 * @throws Problem `ERR_CLI_FILE` when it can't be created, or when other users could change it
 */
export function stateDirectory(
  kind: 'rotate' | 'migrate',
  { stateDirectory: given }: StateOptions,
  env: NodeJS.ProcessEnv,
): string {
  const directory = join(baseDirectory(given, env), kind)
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    const { uid, mode } = statSync(directory)
    const isPrivate =
      process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
    if (isPrivate) return directory
  } catch (error) {
    throw new Problem(
      'ERR_CLI_FILE',
      `the state directory ${directory} can't be written (${errorCode(error)})`,
      'nothing was changed; pass another one with --state-directory',
    )
  }
  throw new Problem(
    'ERR_CLI_FILE',
    `other users can change the state directory ${directory}`,
    'nothing was changed; run chmod 700 on it, or pass another one with --state-directory',
  )
}

function baseDirectory(given: string | undefined, env: NodeJS.ProcessEnv): string {
  const chosen = given ?? env['LATCHKEY_STATE_DIRECTORY'] ?? ''
  if (chosen !== '') return resolve(chosen)
  const state = env['XDG_STATE_HOME'] ?? ''
  return join(state === '' ? join(homedir(), '.local', 'state') : resolve(state), 'latchkey')
}

const SAFE_NAME = /^[A-Za-z0-9_-]{1,128}$/

/**
 * A file name for an id that the server returned.
 *
 * @throws Problem `ERR_CLI_RESPONSE` when the id could lead to another folder
 */
export function fileNameOf(id: string): string {
  if (SAFE_NAME.test(id)) return id
  throw new Problem(
    'ERR_CLI_RESPONSE',
    'the server returned an id with unexpected characters',
    'nothing was changed; check the base URL',
  )
}
