import { bundle } from '../measure/bundle.mjs'
import { importRows } from './size/import-rows.mjs'
import { entries, external, installs, peers } from './size/entries.mjs'
import { installed } from './size/installed.mjs'
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
      ...(options.quick ? [] : importRows(options)),
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
  for (const { metric, source, platform, limit, note } of entries) {
    const { gzipBytes: value } = await bundle(source, platform, external)
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
  const ours = Object.entries(installs).map(([name, max]) => ({
    ...installRow(name, root),
    limit: { max },
  }))
  const theirs = (wanted ? peers : []).map(({ name }) => ({
    ...installRow(name, peersFolder),
    peer: true,
  }))
  return [...ours, ...theirs]
}

/**
 * @param {string} name
 * @param {URL} root
 * @returns {Row}
 */
function installRow(name, root) {
  const { packages, bytes } = installed(name, root)
  return {
    metric: `install of ${name}`,
    value: packages,
    unit: packages === 1 ? 'package' : 'packages',
    kind: 'count',
    note: `${(bytes / 1_000).toLocaleString('en-US', { maximumFractionDigits: 0 })} kB on disk`,
  }
}
