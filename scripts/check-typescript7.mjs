// Prevents code that the next compiler rejects: compiles the sources of every workspace with TypeScript 7, which has no
// API that lint needs and is therefore not the one that builds. Installs it on demand, with the tools of consumers.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './published-packages.mjs'
import { installTools, program } from './tools.mjs'
import { run } from './run.mjs'

await installTools()
const projects = ['packages', 'apps']
  .flatMap((parent) => readdirSync(join(root, parent)).map((name) => join(parent, name)))
  .filter((folder) => existsSync(join(root, folder, 'tsconfig.json')))
for (const project of projects) {
  const args = [program('typescript-7.0/bin/tsc'), '-p', join(project, 'tsconfig.json'), '--noEmit']
  const { code, output } = await run(process.execPath, args, { cwd: root, mayFail: true })
  if (code === 0) continue
  console.error(output)
  process.exitCode = 1
}
