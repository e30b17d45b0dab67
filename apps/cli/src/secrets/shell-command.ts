import { spawnSync } from 'node:child_process'
import { Problem } from '../errors/problem.ts'

/** A program's name that the shell takes as it stands. Anything else only the shell understands. */
const PLAIN = /^\s*([\w./+-]+)(?:\s|$)/

/**
 * Makes sure that the program which a command of the user's begins with is there, as far as that can be told before it runs.
 *
 * @param option such as `--verify`
 */
export function checkCommand(option: string, command: string): void {
  if (command.trim() === '') throw new Problem('ERR_CLI_USAGE', `${option} is empty`)
  const name = PLAIN.exec(command)?.[1]
  if (name === undefined || process.platform === 'win32') return
  if (spawnSync('sh', ['-c', 'command -v -- "$0"', name], { stdio: 'ignore' }).status === 0) return
  throw new Problem(
    'ERR_CLI_FILE',
    `${option}: there is no program ${name}`,
    'nothing was changed; give the path of one that is there',
  )
}
