// npm run bench -- [SUITE …] [--check] [--quick] [--no-peers] [--budgets] [--report]; README.md says what each does.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { readArguments } from './arguments.mjs'
import { setBudgets, withBudgets } from './budgets.mjs'
import { missedPromises } from './limit.mjs'
import { installPeers, peersInstalled } from './peers/install.mjs'
import { parse, writeReport } from './report/write-report.mjs'
import { runSuite } from './run-suite.mjs'
import { formatTable } from './table.mjs'
/** @import { Results } from './report/results.d.ts' */
/** @import { Suite } from './suite.d.ts' */

const { names, whole, check, quick, budgets, report, noPeers } = readArguments()
if (report) {
  await writeReport(parse(readFileSync(new URL('results.json', import.meta.url), 'utf8')))
  process.exit()
}

const start = Date.now()
const peers = !noPeers && hasPeers()
/** @type {Map<string, Suite>} */
const suites = new Map()
for (const name of names) {
  /** @type {{ default: Suite }} */
  const { default: suite } = await import(`./suites/${name}.mjs`)
  if (!check || !whole || suite.checked) suites.set(name, suite)
}
/** @type {Results} */
const results = {
  measuredAt: new Date().toISOString().slice(0, 10),
  quick,
  node: process.version,
  cores: cpus().length,
  missing: [...suites.keys()],
  suites: [],
}

// What a run leaves behind ends with it.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

/** @type {string[]} */
const seconds = []
for (const [name, suite] of suites) {
  const begun = Date.now()
  const rows = withBudgets(name, await runSuite(name, suite, { quick, check, peers }))
  seconds.push(`${name} ${Math.round((Date.now() - begun) / 1_000)}`)
  results.suites.push({ name, title: suite.title, rows })
  results.missing = results.missing.filter((other) => other !== name)
  if (budgets) setBudgets(name, rows)
  console.log(`\n${name}: ${suite.title}\n\n${formatTable(rows)}`)
  // After each suite, so that a run that is cut off keeps what it has measured.
  if (whole && !check && !budgets) await writeReport(results)
  else writeAside(results)
}
const total = Math.round((Date.now() - start) / 1_000)
console.log(`\n${total} s on Node ${process.version}: ${seconds.join(', ')}`)

const missed = results.suites.flatMap(({ name, rows }) =>
  missedPromises(rows).map(({ metric, client }) => `  ${name}: ${metric} ${client ?? ''}`),
)
if (check && missed.length > 0) console.error(`\nover the limit:\n${missed.join('\n')}`)
process.exit(check && missed.length > 0 ? 1 : 0)

function hasPeers() {
  const problem = peersInstalled() ? undefined : installPeers()
  if (problem !== undefined) console.log(`without the peers, which npm can't install: ${problem}`)
  return problem === undefined
}

/** @param {Results} part */
function writeAside(part) {
  const folder = new URL('.reports/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('results.json', folder), `${JSON.stringify(part, undefined, 2)}\n`)
}
