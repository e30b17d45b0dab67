import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../run.mjs'
import { program, runtimes } from '../tools.mjs'

const inTools = (path) => join(runtimes, 'node_modules', path)
export const BUN = inTools('@oven/bun-linux-x64/bin/bun')
export const DENO = inTools('@deno/linux-x64-glibc/deno')
export const DENO_SETTINGS = { DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' }
// The first one is the oldest that the packages' `engines` name.
export const NODES = [
  program('node20.19/bin/node'),
  process.execPath,
  ...[22, 24, 26].map((major) => inTools(`node${major}/bin/node`)),
]
const LOCAL = ['--no-lock', '--no-remote', '--cached-only', '--node-modules-dir=manual']
const OTHERS = { Deno: [DENO, 'run', '-A', ...LOCAL], Bun: [BUN, 'run'] }

/** Loads every entry of every package, each from its own folder, and runs the commands. */
export async function tryRuntimes(folder, consumers, step) {
  const homes = consumers.map(({ home }) => home)
  const lines = (file, write) => homes.map((home) => write(join(home, file))).join('\n')
  writeFileSync(
    join(folder, 'import-all.mjs'),
    lines('import.mjs', (file) => `import '${file}'`),
  )
  writeFileSync(
    join(folder, 'require-all.cjs'),
    lines('require.cjs', (file) => `require('${file}')`),
  )

  const options = { cwd: folder, env: { ...process.env, ...DENO_SETTINGS } }
  for (const node of NODES) {
    await run(node, ['import-all.mjs'], options)
    const { errors } = await run(node, ['require-all.cjs'], options)
    if (errors !== '') throw new Error(`require() warns: ${errors}`)
    for (const { home, name, manifest, version } of consumers) {
      for (const [bin, file] of Object.entries(manifest.bin ?? {})) {
        const main = join(home, 'node_modules', name, file)
        const { output } = await run(node, [main, '--version'], options)
        if (output.trim() !== version) throw new Error(`${bin} --version says ${output}`)
      }
    }
  }
  step(`import and require() on Node 20.19.0, ${process.versions.node}, 22, 24, 26`)
  for (const [name, [command, ...args]] of Object.entries(OTHERS)) {
    await run(command, [...args, 'import-all.mjs'], options)
    step(`import on ${name}`)
  }
}
