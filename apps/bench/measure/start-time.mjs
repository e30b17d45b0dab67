import { Buffer } from 'node:buffer'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { quartiles } from './quartiles.mjs'
/** @import { Row } from '../suite.d.ts' */

/**
 * How many ms of CPU time more a whole Node process takes with a module than with an empty one, which run in turns. CPU
 * time, because other programs disturb it less than the clock. The control is a second empty module.
 *
 * @param {Readonly<Record<string, string | Uint8Array>>} modules texts by name; they may import what `apps/bench` depends on
 * @param {number} rounds
 * @returns {Record<string, ReturnType<typeof quartiles>>} by name, and `control`
 */
export function addedStartTime(modules, rounds) {
  // Below this package, so that imports resolve as installed.
  const reports = fileURLToPath(new URL('../.reports/', import.meta.url))
  mkdirSync(reports, { recursive: true })
  const folder = mkdtempSync(join(reports, 'start-'))
  try {
    const names = [...Object.keys(modules), 'control']
    for (const name of ['empty', ...names]) {
      const text = Buffer.from(modules[name] ?? '')
      writeFileSync(join(folder, `${name}.mjs`), Buffer.concat([text, PRINT_CPU_TIME]))
    }
    /** @type {Map<string, number[]>} */
    const added = new Map(names.map((name) => [name, []]))
    for (let round = -1; round < rounds; round++) {
      for (const name of names) {
        const before = timeOf(join(folder, 'empty.mjs'))
        const time = timeOf(join(folder, `${name}.mjs`))
        const after = timeOf(join(folder, 'empty.mjs'))
        if (round >= 0) added.get(name)?.push(time - (before + after) / 2)
      }
    }
    return Object.fromEntries([...added].map(([name, times]) => [name, quartiles(times)]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const PRINT_CPU_TIME = Buffer.from(
  '\nconst { user, system } = process.cpuUsage(); process.stdout.write(String(user + system))',
)

/** @param {string} file */
function timeOf(file) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${file} failed: ${stderr}`)
  return Number(stdout) / 1_000
}

/**
 * The line of a table for one of these times. The control has no limit.
 *
 * @param {string} metric
 * @param {ReturnType<typeof addedStartTime>[string] | undefined} time
 * @returns {Row}
 */
export function startTimeRow(metric, time) {
  const { low = NaN, median = NaN, high = NaN } = time ?? {}
  return {
    metric,
    value: median,
    unit: 'ms',
    kind: 'time',
    ...(metric.includes('control') ? {} : { limit: { max: 5 } }),
    note: `more than an empty module, whole process; half of them ${low.toFixed(1)} to ${high.toFixed(1)}`,
  }
}
