import { nameAndVersion } from '../drivers/versions.mjs'
import { bundle } from '../measure/bundle.mjs'
import { addedStartTimes } from '../measure/start-time.mjs'
import { entries, external, imports, installs, peers } from './size/entries.mjs'
import { installed } from './size/installed.mjs'
/** @import { Module } from '../measure/start-time.mjs' */
/** @import { Row, RunOptions, Suite } from '../suite.d.ts' */

const here = new URL('..', import.meta.url)
const peersFolder = new URL('peers/', here)

/** @type {Suite} */
export default {
  title: 'Bundles (minified, gzip -9), installs, and the CPU time of an import',
  checked: true,
  async run(options) {
    return [
      ...(await bundles(options)),
      ...installRows(options),
      ...(options.check ? [] : importRows(options)),
    ]
  },
}

/**
 * @param {RunOptions} options
 * @returns {Promise<Row[]>}
 */
async function bundles({ peers: wanted }) {
  /** @type {Row[]} */
  const rows = []
  for (const { metric, source, platform, limit, note, onDemand = false } of entries) {
    const { gzipBytes, onDemandGzipBytes } = await bundle(source, platform, external)
    const value = gzipBytes + (onDemand ? onDemandGzipBytes : 0)
    rows.push({ metric, value, unit: 'B', kind: 'size', limit, ...(note && { note }) })
  }
  for (const { name } of wanted ? peers : []) {
    const source = `import * as all from '${name}'\nconsole.log(all)`
    rows.push(await peerBundle(name, source))
  }
  return rows
}

/**
 * @param {string} name
 * @param {string} source
 * @returns {Promise<Row>}
 */
async function peerBundle(name, source) {
  /** @type {Row} */
  const start = { metric: `${name} whole`, value: NaN, unit: 'B', kind: 'size', peer: true }
  try {
    return { ...start, value: (await bundle(source, 'node', external, peersFolder)).gzipBytes }
  } catch (error) {
    return { ...start, note: `can't be bundled: ${String(error).split('\n')[0]}` }
  }
}

/**
 * @param {RunOptions} options
 * @returns {Row[]}
 */
function installRows({ peers: wanted }) {
  const root = new URL('../../', here)
  const own = Object.entries(installs).map(([name, max]) => ({ name, limit: { max }, root }))
  const theirs = wanted ? peers.map(({ name }) => ({ name, peer: true, root: peersFolder })) : []
  return [...own, ...theirs].flatMap(({ name, root, ...rest }) => {
    const { packages, bytes } = installed(name, root)
    const { limit, ...peer } = { limit: undefined, ...rest }
    /** @type {Row[]} */
    const rows = [
      {
        metric: `install of ${name}`,
        value: packages,
        unit: packages === 1 ? 'package' : 'packages',
        kind: 'count',
        ...(limit && { limit }),
        ...peer,
        note: `${(bytes / 1_000).toLocaleString('en-US', { maximumFractionDigits: 0 })} kB on disk`,
      },
    ]
    return rows
  })
}

/**
 * @param {RunOptions} options
 * @returns {Row[]}
 */
function importRows({ quick, peers: wanted }) {
  /** @type {Module[]} */
  const own = [
    ...imports.map((one) => moduleOf(one, here)),
    { name: 'nothing (control)', text: '', beside: '', folder: here },
  ]
  const theirs = (wanted ? peers : []).map((peer) => moduleOf(peer, peersFolder))
  // Ours have limits of a few ms, which few rounds would not tell from the noise.
  const times = [
    ...addedStartTimes(own, quick ? 9 : 41),
    ...addedStartTimes(theirs, quick ? 3 : 11),
  ]
  return [...own, ...theirs].map(({ name, beside, folder }, index) => {
    const { low, median, high } = times[index] ?? { low: NaN, median: NaN, high: NaN }
    const max = imports.find((own) => own.name === name)?.max
    const what = beside === '' ? 'an empty module' : beside.slice('import '.length).trim()
    const peer = folder === peersFolder
    return {
      metric: `import of ${peer ? nameAndVersion(name, folder.href) : name}`,
      value: median,
      unit: 'ms',
      kind: 'time',
      ...(max === undefined ? {} : { limit: { max } }),
      ...(peer ? { peer } : {}),
      note: `more than ${what}, whole process; half of them ${low.toFixed(1)} to ${high.toFixed(1)}`,
    }
  })
}

/**
 * @param {{ name: string, beside?: string }} what
 * @param {URL} folder
 * @returns {Module}
 */
function moduleOf({ name, beside }, folder) {
  const base = beside === undefined ? '' : `import '${beside}'\n`
  return { name, text: `${base}import '${name}'\n`, beside: base, folder }
}
