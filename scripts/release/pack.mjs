// Packs what is released: tarballs in .release/packages, in the order in which they can be published, with their hashes.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../run.mjs'

/** The folder of the release that a publisher gets. Nothing else is in it. */
export const PACKAGES = '.release/packages'

/** Writes the tarballs, `SHA256SUMS` and `TAGS`. The build took place before. */
export async function packPackages(root, packages) {
  const target = join(root, PACKAGES)
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  const sums = []
  for (const { folder } of inOrder(packages)) {
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', target]
    const { output } = await run('npm', args, { cwd: join(root, folder) })
    const [{ filename }] = JSON.parse(output)
    const hash = createHash('sha256')
      .update(readFileSync(join(target, filename)))
      .digest('hex')
    sums.push(`${hash}  ${filename}\n`)
  }
  writeFileSync(join(target, 'SHA256SUMS'), sums.join(''))
  const tags = packages.map(({ name, version }) => `${name}@${version}\n`)
  writeFileSync(join(target, 'TAGS'), tags.join(''))
}

/** Dependencies before what depends on them, so that a release that stops halfway can be installed. */
function inOrder(packages) {
  const sorted = new Set()
  const visit = (one) => {
    for (const name of Object.keys(one.manifest.dependencies ?? {})) {
      const dependency = packages.find((other) => other.name === name)
      if (dependency !== undefined && !sorted.has(dependency)) visit(dependency)
    }
    sorted.add(one)
  }
  for (const one of packages) visit(one)
  return [...sorted]
}
