import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './published-packages.mjs'
import { run } from './run.mjs'

/** Where the registry and what users build with are installed. No workspace. */
export const tools = join(root, 'scripts/consumers')
/** Where the other runtimes are installed. */
export const runtimes = join(root, 'scripts/runtimes')

/** Installs both folders as their lock files say, once. */
export async function installTools() {
  for (const folder of [tools, runtimes]) {
    if (existsSync(join(folder, 'node_modules/.package-lock.json'))) continue
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund']
    await run('npm', ['ci', ...flags], { cwd: folder })
  }
}

/** A program of scripts/consumers, to be run by Node: the file that its package calls its bin. */
export const program = (path) => join(tools, 'node_modules', path)
