// npm run bench -- [SUITE …] [--check] [--quick] [--no-peers]; README.md says what each does.
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { installModules } from './install-modules.mjs'
import { picture } from './picture.mjs'
import { beyondLimit, formatTable } from './table.mjs'
/** @import { Row, Suite } from './suite.d.ts' */

const SUITES = ['requests', 'token', 'fleet', 'size', 'header', 'adapters', 'start']
/** Guards a hang. */
const DEADLINE_MS = 30 * 60_000

const flag = { type: /** @type {const} */ ('boolean'), default: false }
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: flag, quick: flag, 'no-peers': flag },
})
const unknown = positionals.filter((name) => !SUITES.includes(name))
if (unknown.length > 0) fail(`no suite ${unknown.join(', ')}; there are: ${SUITES.join(', ')}`)

const names = positionals.length > 0 ? positionals : SUITES
const peers = !values['no-peers'] && !values.check && hasPeers()
const start = Date.now()
setTimeout(() => fail('the benchmarks hang'), DEADLINE_MS).unref()
// Child processes end with this one.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

/** @type {Map<string, readonly Row[]>} */
const results = new Map()
for (const name of names) {
  /** @type {{ default: Suite }} */
  const { default: suite } = await import(`./suites/${name}.mjs`)
  if (values.check && !suite.checked) continue
  const begun = Date.now()
  const rows = await suite.run({ quick: values.quick || values.check, peers })
  results.set(name, rows)
  const seconds = Math.round((Date.now() - begun) / 1_000)
  console.log(`\n${name}: ${suite.title} (${seconds} s)\n\n${formatTable(rows)}`)
}
console.log(`\n${Math.round((Date.now() - start) / 1_000)} s on Node ${process.version}`)

if (peers && !values.quick && results.has('requests') && results.has('token')) {
  const measured = `Node ${process.version.slice(1)}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}`
  const svg = picture(results.get('requests') ?? [], results.get('token') ?? [], measured)
  writeFileSync(new URL('results.svg', import.meta.url), svg)
}
const missed = [...results].flatMap(([name, rows]) =>
  beyondLimit(rows).map(({ metric, client = '' }) => `  ${name}: ${metric} ${client}`.trimEnd()),
)
if (values.check && missed.length > 0) fail(`beyond the limit:\n${missed.join('\n')}`)
process.exit()

function hasPeers() {
  const problem = installModules(new URL('peers/', import.meta.url))
  if (problem !== undefined) console.log(`without peers: npm cannot install them: ${problem}`)
  return problem === undefined
}

/**
 * @param {string} problem
 * @returns {never}
 */
function fail(problem) {
  console.error(problem)
  process.exit(1)
}
