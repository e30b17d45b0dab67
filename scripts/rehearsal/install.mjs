import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../run.mjs'

/** Installs packages into an empty project. */
export async function install(home, names, env) {
  mkdirSync(home, { recursive: true })
  const manifest = { name: 'consumer', private: true, type: 'module' }
  writeFileSync(join(home, 'package.json'), JSON.stringify(manifest))
  await run('npm', ['install', '--strict-peer-deps', ...names], { cwd: home, env })
}
