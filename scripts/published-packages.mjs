import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The root folder of the repository. */
export const root = resolve(import.meta.dirname, '..')

/** The workspaces that are published, each with its `folder` (from the root), `name`, `version` and `manifest`. */
export function publishedPackages(from = root) {
  return ['packages', 'apps']
    .flatMap((parent) => readdirSync(join(from, parent)).map((name) => `${parent}/${name}`))
    .filter((folder) => existsSync(join(from, folder, 'package.json')))
    .map((folder) => ({ folder, manifest: readManifest(join(from, folder)) }))
    .filter(({ manifest }) => !manifest.private)
    .map(({ folder, manifest }) => ({
      folder,
      manifest,
      name: manifest.name,
      version: manifest.version,
    }))
}

/** The entries of a package that code can import: `.`, `./file-store`, …, with the file of their types. */
export function entriesOf({ manifest }) {
  return Object.entries(manifest.exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([entry, { types }]) => ({ entry, specifier: join(manifest.name, entry), types }))
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}
