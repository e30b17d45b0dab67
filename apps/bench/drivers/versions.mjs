import { readFileSync } from 'node:fs'

/**
 * A package's name with its version, as it is installed for a module.
 *
 * @param {string} name
 * @param {string} importer the module's `import.meta.url`
 */
export function nameAndVersion(name, importer) {
  for (let folder = new URL('.', importer); ; folder = new URL('..', folder)) {
    const text = read(new URL(`node_modules/${name}/package.json`, folder))
    if (text !== undefined) return `${name} ${JSON.parse(text).version}`
    if (folder.pathname === '/') return name
  }
}

/** @param {URL} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
