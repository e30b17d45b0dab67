/**
 * The number of packages that `npm install` of one package brings, itself included. Peer and optional dependencies, which
 * an application chooses itself, do not count.
 *
 * @param {string} name
 * @param {{ packages: Record<string, { dependencies?: Record<string, string>, link?: boolean, resolved?: string }> }} lock
 */
export function installedPackages(name, { packages }) {
  /** @param {string} from @param {string} wanted */
  const find = (from, wanted) => {
    for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
      const path = `${folder === '' ? '' : `${folder}/`}node_modules/${wanted}`
      const found = packages[path]
      if (found !== undefined) return found.link ? (found.resolved ?? path) : path
      if (folder === '') throw new Error(`${wanted} is not in the lock file`)
    }
  }
  const paths = new Set([find('', name)])
  for (const path of paths) {
    for (const dependency of Object.keys(packages[path]?.dependencies ?? {}))
      paths.add(find(path, dependency))
  }
  return paths.size
}
