import { existsSync, readFileSync } from 'node:fs'

/**
 * A package's name with its version, as it is installed for a module.
 *
 * @param {string} name
 * @param {string} importer the module's `import.meta.url`
 */
export function nameAndVersion(name, importer) {
  for (let folder = new URL('.', importer); ; folder = new URL('..', folder)) {
    const manifest = new URL(`node_modules/${name}/package.json`, folder)
    if (existsSync(manifest)) return `${name} ${JSON.parse(readFileSync(manifest, 'utf8')).version}`
    if (folder.pathname === '/') return name
  }
}
