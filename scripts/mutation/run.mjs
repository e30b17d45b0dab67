// npm run mutation -- NAME [--concurrency N] [--mutate FILES]: mutates one package of packages.mjs and ends with its score
// on one line. Fails below 85 %.
import { spawn } from 'node:child_process'
import { appendFileSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { MUTATED } from './packages.mjs'

const root = resolve(import.meta.dirname, '../..')
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { concurrency: { type: 'string', default: '2' }, mutate: { type: 'string' } },
})
const [name] = positionals
const entry = MUTATED[name]
if (entry === undefined) {
  console.error(`usage: npm run mutation -- NAME (one of ${Object.keys(MUTATED).join(', ')})`)
  process.exit(2)
}

const folder = join(root, entry.folder)
const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')
const config = join(import.meta.dirname, 'stryker.config.mjs')
const only = values.mutate === undefined ? [] : ['--mutate', values.mutate]
const child = spawn(
  process.execPath,
  [stryker, 'run', config, '--concurrency', values.concurrency, ...only],
  { cwd: folder, stdio: 'inherit', env: { ...process.env, LATCHKEY_MUTATED: name } },
)
child.on('exit', (code) => {
  process.exitCode = code ?? 1
  const line = scoreOf(join(folder, '.reports/mutation.json'))
  console.log(line)
  if (process.env.GITHUB_STEP_SUMMARY) {
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, `${line}\n`)
  }
})

function scoreOf(report) {
  const counts = {}
  for (const { mutants } of Object.values(JSON.parse(readFileSync(report, 'utf8')).files)) {
    for (const { status } of mutants) counts[status] = (counts[status] ?? 0) + 1
  }
  const { Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0 } = counts
  const killed = Killed + Timeout
  const all = killed + Survived + NoCoverage
  const score = ((100 * killed) / all).toFixed(2)
  return `mutation score of ${name}: ${score} % (${killed} of ${all} killed)`
}
