import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'

const suites = readdirSync(new URL('suites', import.meta.url))
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length))

/** What a run without names measures, from exact counts to times. The others run when they are named. */
const WHOLE = [
  'roundtrips',
  'token',
  'fleet',
  'size',
  'header',
  'throughput',
  'memory',
  'client',
  'emulator',
  'start',
].filter((name) => suites.includes(name))

/** What is asked for together by another name. */
const GROUPS = new Map([['digest', ['header', 'roundtrips', 'memory', 'size']]])

/**
 * The command line: `[SUITE …] [--check] [--quick] [--no-peers] [--budgets] [--report]`. Ends the process when it makes no
 * sense.
 */
export function readArguments() {
  const { values, positionals } = parse()
  const named = positionals.flatMap((name) => GROUPS.get(name) ?? [name])
  const unknown = named.filter((name) => !suites.includes(name))
  if (unknown.length > 0) fail(`no suite ${unknown.join(', ')}; there are: ${suites.join(', ')}`)
  const { check = false, quick = false, budgets = false, report = false } = values
  return {
    /** @type {readonly string[]} */
    names: named.length > 0 ? named : WHOLE,
    whole: named.length === 0,
    check,
    quick: quick || check,
    budgets,
    report,
    noPeers: values['no-peers'] === true || check,
  }
}

function parse() {
  /** @type {{ type: 'boolean' }} */
  const flag = { type: 'boolean' }
  try {
    return parseArgs({
      allowPositionals: true,
      options: { check: flag, quick: flag, budgets: flag, report: flag, 'no-peers': flag },
    })
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

/**
 * @param {string} problem
 * @returns {never}
 */
function fail(problem) {
  console.error(problem)
  process.exit(2)
}
