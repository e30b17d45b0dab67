import { spawnSync } from 'node:child_process'

/**
 * Whether a program is installed.
 *
 * @param {string} command one that knows `--version`
 */
export function hasCommand(command) {
  return spawnSync(command, ['--version']).status === 0
}
