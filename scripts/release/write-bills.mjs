// Writes the bills of materials of a release that was published: those of the packages in .release/packages/TAGS.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedPackages, root } from '../published-packages.mjs'
import { PACKAGES } from './pack.mjs'
import { writeBillsOfMaterials } from './sbom.mjs'

const tags = new Set(readFileSync(join(root, PACKAGES, 'TAGS'), 'utf8').split('\n'))
await writeBillsOfMaterials(
  root,
  publishedPackages().filter(({ name, version }) => tags.has(`${name}@${version}`)),
)
