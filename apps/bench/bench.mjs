// npm run bench -- [SUITE …] [--check] [--quick] [--no-peers] [--budgets] [--report]; README.md says what each does.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { readArguments } from './arguments.mjs'
import { setBudgets, withBudgets } from './budgets.mjs'
import { missedPromises } from './limit.mjs'
import { installPeers, peersInstalled } from './peers/install.mjs'
import { parse, writeReport } from './report/write-report.mjs'
import { formatTable } from './table.mjs'
/** @import { Results } from './report/results.d.ts' */
/** @import { Row, Suite } from './suite.d.ts' */

const { names, whole, check, quick, budgets, report, noPeers } = readArguments()
if (report) {
  await writeReport(parse(readFileSync(new URL('results.json', import.meta.url), 'utf8')))
  process.exit()
}

const start = Date.now()
const peers = !noPeers && hasPeers()
/** @type {Results} */
const results = {
  measuredAt: new Date().toISOString().slice(0, 10),
  quick,
  node: process.version,
  cores: cpus().length,
  suites: [],
}

for (const name of names) {
  /** @type {{ default: Suite }} */
  const { default: suite } = await import(`./suites/${name}.mjs`)
  if (check && whole && !suite.checked) continue
  const rows = withBudgets(name, await runSuite(name, suite))
  results.suites.push({ name, title: suite.title, rows })
  if (budgets) setBudgets(name, rows)
  console.log(`\n${name}: ${suite.title}\n\n${formatTable(rows)}`)
}
console.log(`\n${Math.round((Date.now() - start) / 1_000)} s on Node ${process.version}`)

if (whole && !check && !budgets) await writeReport(results)
else writeAside(results)

const missed = results.suites.flatMap(({ name, rows }) =>
  missedPromises(rows).map(({ metric, client }) => `  ${name}: ${metric} ${client ?? ''}`),
)
if (check && missed.length > 0) {
  console.error(`\nover the limit:\n${missed.join('\n')}`)
  process.exitCode = 1
}

function hasPeers() {
  // An installation would take a good part of a quick run's minute.
  if (peersInstalled()) return true
  if (quick) {
    console.log('without the peers, which are not installed; a run without --quick installs them')
    return false
  }
  const problem = installPeers()
  if (problem !== undefined) console.log(`without the peers, which npm can't install: ${problem}`)
  return problem === undefined
}

/**
 * A suite that fails is a row that says so: the others still run. Its figure is missing, so `--check` fails.
 *
 * @param {string} name
 * @param {Suite} suite
 * @returns {Promise<readonly Row[]>}
 */
async function runSuite(name, suite) {
  try {
    const rows = await suite.run({ quick, check, peers })
    return rows.map((row) => ({ ...row, value: Number(row.value.toPrecision(6)) }))
  } catch (error) {
    const note = `failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
    return [{ metric: name, value: NaN, unit: '', kind: 'count', limit: { max: 0 }, note }]
  }
}

/** @param {Results} part */
function writeAside(part) {
  const folder = new URL('.reports/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('results.json', folder), `${JSON.stringify(part, undefined, 2)}\n`)
}
