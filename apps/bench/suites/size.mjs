import { readFileSync } from 'node:fs'
import { clients } from '../drivers/list.mjs'
import { bundledBytes } from '../measure/bundle.mjs'
import { bundles, installs, OPTIONAL } from './size/limits.mjs'
import { installedPackages } from './size/installed-packages.mjs'
/** @import { Row, RunOptions, Suite } from '../suite.d.ts' */

const here = new URL('../', import.meta.url)
const root = new URL('../../', here)
const peersFolder = new URL('peers/', here)
const peers = clients.flatMap(({ kind, command, name }) =>
  kind === 'peer' && command === undefined ? [name] : [],
)

/** @type {Suite} */
export default {
  title: 'Bundles (minified, gzip -9), and packages that an install brings',
  checked: true,
  run: async (options) => [...(await bundleRows(options)), ...installRows(options)],
}

/**
 * @param {RunOptions} options
 * @returns {Promise<Row[]>}
 */
async function bundleRows(options) {
  /** @type {Row[]} */
  const rows = []
  for (const { metric, source, platform, max, goal, note, isComplete } of bundles) {
    const value = await bundledBytes(source, platform, OPTIONAL, here, isComplete)
    rows.push({ metric, value, unit: 'B', kind: 'size', limit: { max }, goal, note })
  }
  for (const name of options.peers ? peers : []) {
    const source = `import * as all from '${name}'\nconsole.log(all)`
    /** @type {Row} */
    const start = { metric: name, value: NaN, unit: 'B', kind: 'size', peer: true }
    try {
      rows.push({ ...start, value: await bundledBytes(source, 'node', OPTIONAL, peersFolder) })
    } catch (error) {
      rows.push({ ...start, note: `cannot be bundled: ${String(error).split('\n')[0]}` })
    }
  }
  return rows
}

/**
 * @param {RunOptions} options
 * @returns {Row[]}
 */
function installRows(options) {
  /** @param {URL} folder */
  const lockOf = (folder) => JSON.parse(readFileSync(new URL('package-lock.json', folder), 'utf8'))
  const [ours, theirs] = [lockOf(root), lockOf(peersFolder)]
  return [
    ...Object.entries(installs).map(([name, max]) => ({
      ...installRow(name, ours),
      limit: { max },
    })),
    ...(options.peers ? peers : []).map((name) => ({ ...installRow(name, theirs), peer: true })),
  ]
}

/**
 * @param {string} name
 * @param {Parameters<typeof installedPackages>[1]} lock
 * @returns {Row}
 */
function installRow(name, lock) {
  const value = installedPackages(name, lock)
  return { metric: `install of ${name}`, value, unit: 'packages', kind: 'count' }
}
