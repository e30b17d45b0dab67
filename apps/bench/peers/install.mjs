import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const lock = new URL('package-lock.json', import.meta.url)
const mark = new URL('node_modules/.installed', import.meta.url)

/** Whether what is installed is what the lock file says. */
export function peersInstalled() {
  return existsSync(mark) && readFileSync(mark, 'utf8') === readFileSync(lock, 'utf8')
}

/**
 * Installs the peers into the ignored folder next to this file, without their install scripts.
 *
 * @returns {string | undefined} what went wrong
 */
export function installPeers() {
  // npm hands its own options to what it runs; the workspace of this package is none of the peers'.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_config_(?:workspaces?|local_prefix)$/i.test(name),
    ),
  )
  const { status, stderr, error } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-workspaces'],
    { cwd: fileURLToPath(new URL('.', import.meta.url)), env, encoding: 'utf8' },
  )
  if (status === 0) {
    writeFileSync(mark, readFileSync(lock))
    return undefined
  }
  const lines = (error?.message ?? stderr).split('\n')
  return lines.find((line) => line.includes('npm error')) ?? lines[0] ?? 'npm ci failed'
}
