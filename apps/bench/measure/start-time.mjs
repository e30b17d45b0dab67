import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { quartiles } from './quartiles.mjs'

/**
 * How many ms longer a whole Node process takes with a module than with an empty one, which run in turns. The control is
 * a second empty module.
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
    writeFileSync(join(folder, 'empty.mjs'), '')
    for (const name of names) writeFileSync(join(folder, `${name}.mjs`), modules[name] ?? '')
    /** @type {Map<string, number[]>} */
    const added = new Map(names.map((name) => [name, []]))
    for (let round = -1; round < rounds; round++) {
      const empty = timeOf(join(folder, 'empty.mjs'))
      for (const name of names) {
        const time = timeOf(join(folder, `${name}.mjs`))
        if (round >= 0) added.get(name)?.push(time - empty)
      }
    }
    return Object.fromEntries([...added].map(([name, times]) => [name, quartiles(times)]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @param {string} file */
function timeOf(file) {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${file} failed: ${stderr}`)
  return performance.now() - start
}
