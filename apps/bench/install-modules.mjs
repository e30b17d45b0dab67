import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Installs what the lock file of a folder lists, without install scripts, unless it is installed.
 *
 * @param {URL} folder not a workspace
 * @returns {string | undefined} what went wrong
 */
export function installModules(folder) {
  const lock = readFileSync(new URL('package-lock.json', folder), 'utf8')
  const mark = new URL('node_modules/.installed', folder)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return undefined
  // npm hands its own options to what it runs; the workspace of this package is none of the folder's.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_config_(?:workspaces?|local_prefix)$/i.test(name),
    ),
  )
  const { status, stderr, error } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-workspaces'],
    { cwd: fileURLToPath(folder), env, encoding: 'utf8' },
  )
  if (status === 0) {
    writeFileSync(mark, lock)
    return undefined
  }
  const lines = (error?.message ?? stderr).split('\n')
  return lines.find((line) => line.includes('npm error')) ?? lines[0] ?? 'npm ci failed'
}
