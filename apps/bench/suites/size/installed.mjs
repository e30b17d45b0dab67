import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * What `npm install` of one package brings: how many packages, and how many bytes. Without peer and optional dependencies,
 * which an application chooses itself.
 *
 * @param {string} name
 * @param {URL} root the folder of the lock file
 */
export function installed(name, root) {
  /** @type {{ packages: Record<string, Locked> }} */
  const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'))
  const places = new Set([placeOf(packages, '', name)])
  for (const place of places) {
    for (const dependency of Object.keys(packages[place]?.dependencies ?? {}))
      places.add(placeOf(packages, place, dependency))
  }
  const sizes = [...places].map((place) => sizeOf(new URL(`${place}/`, root)))
  return { packages: places.size, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

/**
 * @typedef {{ dependencies?: Record<string, string>, link?: boolean, resolved?: string }} Locked
 */

/**
 * Where Node finds a package from a place, by the lock file.
 *
 * @param {Record<string, Locked>} packages
 * @param {string} from
 * @param {string} name
 */
function placeOf(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    const found = packages[place]
    if (found !== undefined) return found.link ? (found.resolved ?? place) : place
    if (folder === '') throw new Error(`${name} is not in the lock file`)
  }
}

/**
 * The bytes that npm publishes of one of ours; those of the folder, without packages of their own in it, of the others.
 *
 * @param {URL} folder
 */
function sizeOf(folder) {
  /** @type {{ name: string, files?: string[] }} */
  const { name, files } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'))
  const published = name.startsWith('@latchkey/') ? files : undefined
  const always = /^(?:package\.json|readme|licen[cs]e|changelog)/i
  let bytes = 0
  for (const entry of readdirSync(folder)) {
    if (entry === 'node_modules') continue
    if (published && !published.includes(entry) && !always.test(entry)) continue
    bytes += bytesBelow(new URL(entry, folder))
  }
  return bytes
}

/**
 * @param {URL} place
 * @returns {number}
 */
function bytesBelow(place) {
  const { size } = statSync(place)
  if (!statSync(place).isDirectory()) return size
  const names = readdirSync(fileURLToPath(place), { recursive: true, withFileTypes: true })
  return names
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(`${entry.parentPath}/${entry.name}`).size, 0)
}
