import { nameAndVersion } from '../../drivers/versions.mjs'
import { quartiles } from '../../measure/quartiles.mjs'
import { addedStartTimes } from '../../measure/start-time.mjs'
import { imports, peers } from './entries.mjs'
/** @import { Module } from '../../measure/start-time.mjs' */
/** @import { Row, RunOptions } from '../../suite.d.ts' */

const here = new URL('../../', import.meta.url)
const peersFolder = new URL('peers/', here)

/** So many ms a process may take beside itself; the nearest target is 3 ms. */
const ROOM_MS = 1
const ROUNDS = 17

/**
 * What an import costs a process. The control is what stands beside ours, beside itself.
 *
 * @param {RunOptions} options
 * @returns {Row[]}
 */
export function importRows({ peers: wanted }) {
  const bases = [...new Set(imports.map(({ beside = '' }) => beside))]
  const modules = imports.map(({ name, beside }) => moduleOf(name, beside, here))
  const times = addedStartTimes(
    [...modules, ...bases.map((beside) => moduleOf('', beside, here))],
    ROUNDS,
  )
  const controls = new Map(bases.map((beside, n) => [beside, times[imports.length + n] ?? []]))
  const ours = imports.map(({ name, beside = '', max }, n) => {
    const control = controls.get(beside) ?? []
    return { ...row(name, beside, times[n] ?? [], control), limit: { max } }
  })
  if (!wanted) return ours
  const others = peers.map(({ name, beside }) => moduleOf(name, beside, peersFolder))
  const theirTimes = addedStartTimes(others, 3)
  const theirs = peers.map(({ name, beside = '' }, n) => {
    const known = nameAndVersion(name, peersFolder.href)
    return { ...row(known, beside, theirTimes[n] ?? []), peer: true }
  })
  return [...ours, ...theirs]
}

/**
 * @param {string} name
 * @param {string | undefined} beside
 * @param {URL} folder
 * @returns {Module}
 */
function moduleOf(name, beside, folder) {
  /** @param {string} [what] */
  const load = (what = '') => (what === '' ? '' : `import '${what}'\n`)
  return { text: load(beside) + load(name), beside: load(beside), folder }
}

/**
 * @param {string} name
 * @param {string} beside
 * @param {readonly number[]} times
 * @param {readonly number[]} [controls]
 * @returns {Row}
 */
function row(name, beside, times, controls) {
  /** @type {Row} */
  const start = { metric: `import of ${name}`, value: NaN, unit: 'ms', kind: 'time' }
  if (times.length === 0) return { ...start, note: "can't be imported" }
  const { low, median, high } = quartiles(times)
  const what = beside === '' ? 'an empty module' : beside
  const spread = `${low.toFixed(1)} to ${high.toFixed(1)}`
  const note = `CPU more than ${what}, whole processes, median of ${times.length}; half of them ${spread}`
  if (controls === undefined) return { ...start, value: median, note }
  const control = quartiles(controls)
  const uncertain = (control.high - control.low) / Math.sqrt(controls.length)
  const untrusted = !(Math.abs(control.median) <= ROOM_MS && uncertain <= ROOM_MS)
  return {
    ...start,
    value: median,
    note:
      `${note}; control ${control.median.toFixed(1)} (${control.low.toFixed(1)} to ${control.high.toFixed(1)})` +
      (untrusted ? '; not to be trusted: the control is too far from 0 or too scattered' : ''),
    ...(untrusted && { untrusted }),
  }
}
