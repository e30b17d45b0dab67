// Prevents imports that run against the architecture: a scheme that knows a client, a client that knows a scheme, a
// generic package that knows Cloud Manager, a `node:` import in a package that also runs in browsers, an import past a
// package's public name, an import of a package that is not in the importer's dependencies, a folder of a package that
// imports from a layer above it, files that import each other in a circle.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { importCircles, importsOf } from './import-circles.mjs'

/** Which of ours each package may import. What is not listed here does not pass. */
const MAY_IMPORT = {
  'packages/contract': [],
  'packages/auth-header': [],
  'packages/digest': ['contract', 'auth-header'],
  'packages/token-manager': ['contract'],
  'packages/client-credentials': ['contract', 'token-manager'],
  'packages/redis-token-store': ['contract', 'token-manager'],
  'packages/fetch': ['contract'],
  'packages/undici': ['contract'],
  'packages/axios': ['contract'],
  'packages/conformance': ['contract'],
  'packages/cloud-manager': ['contract'],
  'packages/emulator': ['cloud-manager'],
  'packages/sdk': ['contract', 'client-credentials', 'digest', 'fetch', 'cloud-manager'],
  'apps/cli': '*',
  'apps/interop': '*',
  'apps/bench': '*',
}

/** Sources outside `apps/` that may use Node's own modules. */
const MAY_USE_NODE = [
  /^packages\/emulator\//,
  /^packages\/undici\//,
  /^packages\/sdk\//,
  // The `node` condition of the subpath import `#transport`, and what it alone imports.
  /^packages\/axios\/src\/(?:transport-node|node-stream|sent-fields)\.ts$/,
  // The kit's server, which nothing else of the kit imports before it is needed.
  /^packages\/conformance\/src\/(?:server|behaviors|large-behaviors|lost-behaviors|responses|control|space)\.ts$/,
  /^packages\/token-manager\/src\/file-store\//,
  /^packages\/token-manager\/src\/file-store[^/]*\.ts$/,
  // The `node` condition of the subpath import `#hash`.
  /^packages\/digest\/src\/hash-node\.ts$/,
]

/**
 * The folders below `src` of packages that are built in layers, from the ground up. A file imports from its own folder and
 * from earlier layers; files of `src` itself are above all folders. Folders of one layer do not know each other.
 */
const LAYERS = {
  'packages/emulator': [
    ['http'],
    ['document'],
    ['generated'],
    ['state'],
    ['rules'],
    ['auth'],
    ['endpoints'],
    ['seed'],
    ['persistence'],
    ['api'],
    ['server'],
  ],
}

const root = resolve(import.meta.dirname, '..')
const problems = []

const workspaces = ['packages', 'apps'].flatMap(workspacesIn)
for (const folder of workspaces) checkWorkspace(folder)
for (const folder of ['scripts', ...workspaces]) {
  for (const circle of importCircles(join(root, folder)))
    problems.push(`${folder}: files import each other in a circle: ${circle}`)
}

for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)

function workspacesIn(parent) {
  return readdirSync(join(root, parent), { withFileTypes: true })
    .filter((entry) => existsSync(join(root, parent, entry.name, 'package.json')))
    .map((entry) => `${parent}/${entry.name}`)
}

function checkWorkspace(folder) {
  const allowed = MAY_IMPORT[folder]
  if (allowed === undefined) {
    problems.push(
      `${folder}: not in the table of scripts/check-architecture.mjs; add it and what it may import`,
    )
    return
  }
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  const declared = new Set(
    Object.keys({
      ...manifest.dependencies,
      ...manifest.peerDependencies,
      ...manifest.optionalDependencies,
    }),
  )
  for (const name of declared) checkOurs(`${folder}/package.json`, name, allowed)
  const sources = join(root, folder, 'src')
  const imports = new Map()
  for (const file of existsSync(sources) ? readdirSync(sources, { recursive: true }) : []) {
    if (!file.endsWith('.ts')) continue
    imports.set(file, checkSource(join(folder, 'src', file), folder, allowed, declared, manifest))
  }
  if (LAYERS[folder] !== undefined) checkLayers(folder, LAYERS[folder], imports)
}

function checkLayers(folder, layers, imports) {
  const layerOf = (file) => {
    const [top, ...below] = file.split('/')
    if (below.length === 0) return layers.length
    return layers.findIndex((names) => names.includes(top))
  }
  for (const [file, targets] of imports) {
    const own = layerOf(file)
    if (own === -1) problems.push(`${folder}/src/${file}: its folder is not in LAYERS`)
    for (const target of targets) {
      const [from, to] = [file.split('/')[0], target.split('/')[0]]
      const other = layerOf(target)
      if (other > own || (other === own && own < layers.length && from !== to)) {
        problems.push(
          `${folder}/src/${file}: must not import ${target}, which is in a layer above it`,
        )
      }
    }
  }
}

/** @returns {string[]} the files of the package that this one imports, relative to `src` */
function checkSource(file, folder, allowed, declared, manifest) {
  const targets = []
  for (const name of importsOf(readFileSync(join(root, file), 'utf8'))) {
    if (name.startsWith('.')) {
      const target = relative(join(root, folder, 'src'), resolve(root, dirname(file), name))
      if (target.startsWith('..'))
        problems.push(`${file}: ${name} leaves the package; use its public name`)
      else targets.push(target)
      continue
    }
    if (name.startsWith('#')) continue
    const packageName = name.split('/', name.startsWith('@') ? 2 : 1).join('/')
    const isNode = name.startsWith('node:') || builtinModules.includes(packageName)
    if (isNode) {
      if (!name.startsWith('node:')) problems.push(`${file}: write node:${name}`)
      if (!folder.startsWith('apps/') && !MAY_USE_NODE.some((pattern) => pattern.test(file))) {
        problems.push(`${file}: ${name} exists only on Node, and this package runs everywhere`)
      }
      continue
    }
    checkOurs(file, packageName, allowed)
    if (
      !declared.has(packageName) &&
      !(manifest.private && manifest.devDependencies?.[packageName])
    ) {
      problems.push(`${file}: ${packageName} is not among the package's dependencies`)
    }
  }
  return targets
}

function checkOurs(file, name, allowed) {
  if (!name.startsWith('@latchkey/') || allowed === '*') return
  if (!allowed.includes(name.slice('@latchkey/'.length))) {
    problems.push(`${file}: must not depend on ${name} (ARCHITECTURE: arrows point one way)`)
  }
}
