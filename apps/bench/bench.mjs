// npm run bench -w apps/bench -- [SUITE …] [--check] [--quick]
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { missedPromises } from './limit.mjs'
import { formatTable } from './table.mjs'
/** @import { Row, Suite } from './suite.d.ts' */

const here = new URL('.', import.meta.url)
const known = readdirSync(new URL('suites', here))
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length))

const { names, check, quick } = readArguments()
/** @type {Record<string, readonly Row[]>} */
const results = {}
/** @type {string[]} */
const missed = []

console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown CPU'}`)
for (const name of names) {
  /** @type {{ default: Suite }} */
  const { default: suite } = await import(`./suites/${name}.mjs`)
  const rows = await suite.run({ quick })
  results[name] = rows
  missed.push(...missedPromises(rows).map(({ metric }) => `${name}: ${metric}`))
  console.log(`\n${name}: ${suite.title}\n\n${formatTable(rows)}`)
}

writeResults()
if (check && missed.length > 0) {
  console.error(`\nover the limit:\n${missed.map((line) => `  ${line}`).join('\n')}`)
  process.exitCode = 1
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean' }, quick: { type: 'boolean' } },
  })
  const unknown = positionals.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    console.error(`no suite ${unknown.join(', ')}; there are: ${known.join(', ')}`)
    process.exit(2)
  }
  const { check = false, quick = false } = values
  return { names: positionals.length > 0 ? positionals : known, check, quick }
}

function writeResults() {
  const folder = new URL('.reports/', here)
  mkdirSync(folder, { recursive: true })
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length }
  const text = JSON.stringify({ measuredAt: new Date(), quick, ...machine, results }, undefined, 2)
  writeFileSync(new URL('results.json', folder), `${text}\n`)
}
