import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * A module's text, the text of the module that it is compared with, and the folder that its imports resolve from.
 *
 * @typedef {{ text: string, beside: string, folder: URL }} Module
 */

/** Guards a hang. */
const PATIENCE_MS = 30_000

/**
 * How many ms of CPU time more a whole Node process takes with each module than with the one beside it, round by round.
 * The two run one right after the other, the other way round in every second round. CPU time, because other programs
 * disturb it less than the clock.
 *
 * @param {readonly Module[]} modules
 * @param {number} rounds
 * @returns {number[][]} in the order of the modules; nothing for one that can't be imported
 */
export function addedStartTimes(modules, rounds) {
  /** @type {Map<string, string>} */
  const folders = new Map()
  const temporary = (/** @type {URL} */ folder) => {
    const reports = fileURLToPath(new URL('.reports/', folder))
    mkdirSync(reports, { recursive: true })
    const path = folders.get(folder.href) ?? mkdtempSync(join(reports, 'start-'))
    folders.set(folder.href, path)
    return path
  }
  try {
    const pairs = modules.map(({ text, beside, folder }, index) => {
      const write = (/** @type {string} */ name, /** @type {string} */ code) => {
        const file = join(temporary(folder), `${name}-${index}.mjs`)
        writeFileSync(file, code + PRINT_CPU_TIME)
        return file
      }
      const [subject, base] = [write('subject', text), write('base', beside)]
      return { subject, base, added: /** @type {number[]} */ ([]), failed: false }
    })
    // The first round warms up the file system, and shows what can't be imported.
    for (let round = -1; round < rounds; round++) {
      for (const pair of pairs) {
        if (pair.failed) continue
        const baseFirst = round % 2 === 0
        const files = baseFirst ? [pair.base, pair.subject] : [pair.subject, pair.base]
        const [first = NaN, second = NaN] = files.map(timeOf)
        const added = baseFirst ? second - first : first - second
        if (round < 0) pair.failed = Number.isNaN(added)
        else if (!Number.isNaN(added)) pair.added.push(added)
      }
    }
    return pairs.map(({ added }) => added)
  } finally {
    for (const folder of folders.values()) rmSync(folder, { recursive: true })
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
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
  })
  return status === 0 ? Number(/[\d.]+$/.exec(stdout)?.[0]) / 1_000 : NaN
}
