import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './published-packages.mjs'
import { run } from './run.mjs'

/** Has a registry, compilers and bundlers. It is not a workspace. */
export const tools = join(root, 'scripts/consumers')
/** Has the other runtimes. It is not a workspace. */
export const runtimes = join(root, 'scripts/runtimes')

/** Installs both folders from their lock files, once. */
export async function installTools() {
  for (const folder of [tools, runtimes]) {
    if (existsSync(join(folder, 'node_modules/.package-lock.json'))) continue
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund']
    await run('npm', ['ci', ...flags], { cwd: folder })
  }
}

/** The path of a program in scripts/consumers, for Node to run. */
export const program = (path) => join(tools, 'node_modules', path)
