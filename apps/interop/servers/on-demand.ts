import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Installs what a folder of this package lists, without install scripts, unless it is installed.
 *
 * @param name `on-demand`: clients and test runners; `bundlers`
 * @returns the folder with the modules
 * @throws Error with npm's reason
 */
export function installOnDemand(name: 'on-demand' | 'bundlers' = 'on-demand'): URL {
  const folder = new URL(`../${name}/`, import.meta.url)
  const lock = new URL('package-lock.json', folder)
  const mark = new URL('node_modules/.installed', folder)
  const modules = new URL('node_modules/', folder)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === readFileSync(lock, 'utf8')) return modules
  // npm passes its own options on, and this folder is not a workspace.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^npm_config_/i.test(key)),
  )
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-workspaces']
  const { status, stderr } = spawnSync('npm', ['ci', ...options], {
    cwd: fileURLToPath(folder),
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`npm ci failed: ${stderr.slice(0, 1000)}`)
  writeFileSync(mark, readFileSync(lock))
  return modules
}
