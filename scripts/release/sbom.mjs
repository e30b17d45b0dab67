// Says what is in a release: one CycloneDX bill of materials for each package, in .release/bills. Made from what an empty
// folder would get from the registry: in the workspace, npm leaves out what is also somebody's development dependency.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../run.mjs'

/** Writes the bills of packages that the registry has. */
export async function writeBillsOfMaterials(root, packages) {
  const target = join(root, '.release/bills')
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  for (const { name, version, manifest } of packages) {
    const bill = await billOfMaterials(manifest)
    writeFileSync(join(target, `${name.split('/').at(-1)}-${version}.cdx.json`), bill)
  }
}

async function billOfMaterials({ name, version, description, license, dependencies, ...manifest }) {
  const temporary = mkdtempSync(join(tmpdir(), 'latchkey-sbom-'))
  // npm calls what the bill is about by the name of its folder.
  const folder = join(temporary, name)
  try {
    mkdirSync(folder, { recursive: true })
    const { peerDependencies = {}, peerDependenciesMeta = {} } = manifest
    const kept = {
      name,
      version,
      description,
      license,
      dependencies,
      peerDependencies,
      peerDependenciesMeta,
    }
    writeFileSync(join(folder, 'package.json'), JSON.stringify(kept))
    const lock = ['--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund']
    await run('npm', ['install', ...lock], { cwd: folder })
    const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only']
    const { output } = await run('npm', args, { cwd: folder })
    const listed = new Set(JSON.parse(output).components.map((component) => nameOf(component)))
    const missing = Object.keys(dependencies ?? {}).filter((one) => !listed.has(one))
    if (missing.length > 0)
      throw new Error(`the bill of materials of ${name} lacks ${missing.join(', ')}`)
    return output
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function nameOf({ group, name }) {
  return group ? `${group}/${name}` : name
}
