// Prevents a runtime dependency without a reason: each one of a published package is in docs/security/dependencies.md with the
// packages that need it, a repository, a size, a reason and an exit; and nothing else is there.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedPackages, root } from './published-packages.mjs'

const FILE = 'docs/security/dependencies.md'
const needed = new Map()
for (const { folder, manifest } of publishedPackages()) {
  const short = folder.split('/').at(-1)
  const add = (dependencies, how) => {
    for (const name of Object.keys(dependencies ?? {})) {
      if (name.startsWith('@latchkey/')) continue
      const isOptional = manifest.peerDependenciesMeta?.[name]?.optional === true
      const by = `${short}${how === 'peer' ? (isOptional ? ' (optional peer)' : ' (peer)') : ''}`
      needed.set(name, [...(needed.get(name) ?? []), by])
    }
  }
  add(manifest.dependencies, 'own')
  add(manifest.optionalDependencies, 'own')
  add(manifest.peerDependencies, 'peer')
}

const problems = []
const rows = readFileSync(join(root, FILE), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:-|Dependency)/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
for (const [name, by, ...others] of rows) {
  const expected = needed.get(name)
  if (expected === undefined) problems.push(`${name} is not a runtime dependency`)
  else if ([...expected].sort().join() !== by.split(', ').sort().join()) {
    problems.push(`${name} is needed by ${expected.join(', ')}, not by ${by}`)
  }
  if (others.length !== 4 || others.includes('')) problems.push(`${name}: a column is empty`)
  needed.delete(name)
}
for (const [name, by] of needed) problems.push(`${name}, needed by ${by.join(', ')}, is missing`)
for (const problem of problems) console.error(`${FILE}: ${problem}`)
if (problems.length > 0 || rows.length === 0) process.exitCode = 1
