// Prevents promises that nothing verifies: prints each claim of docs/security/threat-model.md with its test, and fails if
// a claim has no test, a test is gone, or a README with a section on security has no claim. Another file can be given.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedPackages, root } from './published-packages.mjs'

const file = process.argv[2] ?? join(root, 'docs/security/threat-model.md')
const problems = []
const claims = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => /^\| C\d+ /.test(line))
  .map((line) => {
    const [, id, claim, source, tests] = line.split('|').map((cell) => cell.trim())
    return { id, claim, source, tests }
  })

for (const [index, { id, claim, tests }] of claims.entries()) {
  if (id !== `C${index + 1}`) problems.push(`${id} comes after C${index}`)
  const named = [...tests.matchAll(/`([^`]+)` › "([^"]+)"/g)]
  if (named.length === 0) problems.push(`${id} names no test`)
  console.log(`${id.padEnd(4)}${claim}`)
  for (const [, path, name] of named) {
    console.log(`    ${path} › ${name}`)
    if (!existsSync(join(root, path))) problems.push(`${id}: there is no ${path}`)
    else if (!readFileSync(join(root, path), 'utf8').includes(name)) {
      problems.push(`${id}: ${path} has no test "${name}"`)
    }
  }
}
const sources = new Set(claims.flatMap(({ source }) => source.split(', ')))
const documents = publishedPackages().map(({ folder }) => folder.split('/').at(-1))
for (const name of [...documents, 'policy', 'guide']) {
  if (!sources.has(name)) problems.push(`no claim has the source ${name}`)
}

console.log(`${claims.length} claims`)
for (const problem of problems) console.error(problem)
if (problems.length > 0 || claims.length === 0) process.exitCode = 1
