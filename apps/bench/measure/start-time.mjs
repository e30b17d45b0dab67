import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { quartiles } from './quartiles.mjs'

/**
 * A module's text, the text of the module that it is compared with, and the folder that its imports resolve from.
 *
 * @typedef {{ name: string, text: string, beside: string, folder: URL }} Module
 */

/**
 * How many ms of CPU time more a whole Node process takes with each module than with the one beside it. All run in turns,
 * once a round. CPU time, because other programs disturb it less than the clock.
 *
 * @param {readonly Module[]} modules
 * @param {number} rounds
 * @returns {ReturnType<typeof quartiles>[]} in the order of the modules
 */
export function addedStartTimes(modules, rounds) {
  /** @type {string[]} */
  const folders = []
  /** @type {Map<string, string>} */
  const files = new Map()
  /**
   * @param {URL} folder
   * @param {string} key
   * @param {string} text
   */
  const write = (folder, key, text) => {
    const known = files.get(key)
    if (known !== undefined) return known
    const file = join(temporary(folder), `module-${files.size}.mjs`)
    writeFileSync(file, text + PRINT_CPU_TIME)
    files.set(key, file)
    return file
  }
  /** @type {Map<string, string>} */
  const made = new Map()
  const temporary = (/** @type {URL} */ folder) => {
    const known = made.get(folder.href)
    if (known !== undefined) return known
    const reports = fileURLToPath(new URL('.reports/', folder))
    mkdirSync(reports, { recursive: true })
    const path = mkdtempSync(join(reports, 'start-'))
    folders.push(path)
    made.set(folder.href, path)
    return path
  }

  try {
    const pairs = modules.map(({ name, text, beside, folder }) => ({
      subject: write(folder, `subject ${name}`, text),
      base: write(folder, `base ${folder.href} ${beside}`, beside),
    }))
    const bases = [...new Set(pairs.map(({ base }) => base))]
    const subjects = pairs.map(({ subject }) => subject)
    /** @type {Map<string, number[]>} */
    const times = new Map([...bases, ...subjects].map((file) => [file, []]))
    for (let round = -1; round < rounds; round++) {
      for (const file of [...bases, ...subjects, ...bases]) {
        const time = timeOf(file)
        if (round >= 0) times.get(file)?.push(time)
      }
    }
    return pairs.map(({ subject, base }) => {
      // Medians first and then the difference: of two single processes a disturbed one would decide.
      const beside = quartiles(times.get(base) ?? []).median
      return quartiles((times.get(subject) ?? []).map((time) => time - beside))
    })
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true })
  }
}

const PRINT_CPU_TIME =
  '\nconst { user, system } = process.cpuUsage(); process.stdout.write(String(user + system))'

/**
 * NaN when it can't be imported.
 *
 * @param {string} file
 */
function timeOf(file) {
  const { status, stdout } = spawnSync(process.execPath, [file], {
    encoding: 'utf8',
    timeout: 60_000,
  })
  return status === 0 ? Number(/[\d.]+$/.exec(stdout)?.[0]) / 1_000 : NaN
}
