import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
/** @import { ChildProcess } from 'node:child_process' */

/**
 * The part of a profile that is read here.
 *
 * @typedef {object} Profile
 * @property {{ id: number, callFrame: { functionName: string, url: string } }[]} nodes
 * @property {number[]} samples
 * @property {number[]} timeDeltas
 */

/**
 * Runs a script of this package under `--cpu-prof`. One that gives itself work ends by itself, one that is given it when
 * it is let go.
 *
 * @param {string} script
 * @param {readonly string[]} args
 * @param {(child: ChildProcess) => Promise<void>} [giveWork]
 * @returns {Promise<Profile>}
 */
export async function record(script, args = [], giveWork) {
  const reports = new URL('../.reports/', import.meta.url)
  mkdirSync(reports, { recursive: true })
  const folder = mkdtempSync(join(fileURLToPath(reports), 'profile-'))
  try {
    const child = fork(fileURLToPath(new URL(`../${script}`, import.meta.url)), args, {
      execArgv: ['--cpu-prof', '--cpu-prof-interval=200', `--cpu-prof-dir=${folder}`],
    })
    const ended = once(child, 'exit')
    if (giveWork !== undefined) {
      await giveWork(child)
      child.disconnect()
    }
    const [code] = await ended
    if (code !== 0) throw new Error(`${script} ended with ${code}`)
    const [found = ''] = readdirSync(folder)
    return JSON.parse(readFileSync(join(folder, found), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
