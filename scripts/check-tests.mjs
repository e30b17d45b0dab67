// Prevents tests that nobody finds: a test file has the path of the source that it tests (test/x.test.ts for src/x.ts),
// or a name of two or more words that says which behavior it tests (test/nonce-limits.test.ts). With --list, prints the latter.
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from './published-packages.mjs'

const behaviors = []
for (const parent of ['packages', 'apps']) {
  for (const name of readdirSync(join(root, parent))) {
    const folder = join(root, parent, name, 'test')
    if (!existsSync(folder)) continue
    for (const file of readdirSync(folder, { recursive: true })) {
      const [, tested] = /^(?!.*node_modules)(.*)\.test(?:-d)?\.(?:ts|mjs)$/.exec(file) ?? []
      if (tested === undefined || isMirror(join(root, parent, name), tested)) continue
      behaviors.push({ path: `${parent}/${name}/test/${file}`, name: basename(tested) })
    }
  }
}
if (process.argv.includes('--list')) for (const { path } of behaviors) console.log(path)
const problems = behaviors.filter(({ name }) => !name.includes('-'))
for (const { path, name } of problems)
  console.error(`${path}: no source ${name}.ts; name the test for its source, or for a behavior`)
if (problems.length > 0) process.exit(1)

function isMirror(workspace, tested) {
  const sources = [`src/${tested}.ts`, `src/${tested}/index.ts`, `${tested}.mjs`, `${tested}.ts`]
  return sources.some((source) => existsSync(join(workspace, source)))
}
