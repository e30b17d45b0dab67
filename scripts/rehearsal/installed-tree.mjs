import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'

/** What is installed with each package, at any depth. The command line's list follows from its dependencies. */
const COMES_WITH = {
  conformance: ['@latchkey/contract'],
  'auth-header': [],
  axios: ['@latchkey/contract'],
  'client-credentials': ['@latchkey/contract', '@latchkey/token-manager'],
  'cloud-manager': ['@latchkey/contract'],
  contract: [],
  digest: ['@latchkey/auth-header', '@latchkey/contract', '@noble/hashes'],
  emulator: ['@latchkey/cloud-manager', '@latchkey/contract', 'jose'],
  fetch: ['@latchkey/contract'],
  'redis-token-store': ['@latchkey/contract', '@latchkey/token-manager'],
  sdk: [
    '@latchkey/auth-header',
    '@latchkey/client-credentials',
    '@latchkey/cloud-manager',
    '@latchkey/contract',
    '@latchkey/digest',
    '@latchkey/fetch',
    '@latchkey/token-manager',
    '@noble/hashes',
    'undici',
  ],
  'token-manager': ['@latchkey/contract'],
  undici: ['@latchkey/contract'],
}

/** Clients that npm installs with an adapter, as its peer, with whatever they need themselves. */
const PEERS = { axios: 'axios', undici: 'undici' }

/** Asserts that the folder holds what is expected and nothing else, and no part of it twice. */
export function checkInstalledTree({ home, name, version }, packages) {
  const short = name.split('/').at(-1)
  const { packages: lock } = JSON.parse(readFileSync(join(home, 'package-lock.json'), 'utf8'))
  const installed = Object.entries(lock).filter(([path]) => path !== '')
  const names = installed.map(([path]) => path.split('node_modules/').at(-1)).sort()
  assert.equal(lock[`node_modules/${name}`].version, version, `${name}: another version came`)
  assert.deepEqual(names, [...new Set(names)], `${name}: something came twice`)
  const scripts = installed.filter(([, { hasInstallScript }]) => hasInstallScript)
  assert.deepEqual(scripts, [], `${name}: something has an install script`)

  const expected = COMES_WITH[short] ?? ofManifests(name, packages)
  const peers = closure(lock, PEERS[short])
  const others = names.filter((one) => one !== name && !peers.has(one))
  assert.deepEqual(others, [...expected].sort(), `${name} comes with something else`)
  for (const one of names.filter((other) => other.startsWith('@latchkey/')))
    checkFiles(join(home, 'node_modules', one))
}

/** Asserts that all packages in one folder share each of ours: two copies of the contract would not know each other. */
export function checkNothingTwice(home, packages) {
  const { packages: lock } = JSON.parse(readFileSync(join(home, 'package-lock.json'), 'utf8'))
  const ours = Object.keys(lock).filter((path) => /node_modules\/@latchkey\/[^/]+$/.test(path))
  const expected = packages.map(({ name }) => `node_modules/${name}`)
  assert.deepEqual(ours.sort(), expected.sort(), 'one of ours came twice')
}

/** For the command line, which composes what is above: its own dependencies and what those come with. */
function ofManifests(name, packages) {
  const { manifest } = packages.find((one) => one.name === name)
  const direct = Object.keys(manifest.dependencies)
  const ours = direct.flatMap((one) => COMES_WITH[one.split('/').at(-1)] ?? [])
  return new Set([...direct, ...ours, ...TERMINAL])
}

/** What the command line's own dependencies come with. */
const TERMINAL = [
  '@clack/core',
  'fast-string-truncated-width',
  'fast-string-width',
  'fast-wrap-ansi',
  'sisteransi',
]

function closure(lock, name, found = new Set()) {
  if (name === undefined || found.has(name)) return found
  found.add(name)
  const { dependencies = {} } = lock[`node_modules/${name}`] ?? {}
  for (const dependency of Object.keys(dependencies)) closure(lock, dependency, found)
  return found
}

/** Asserts that a package contains only its sources, what is built from them, a README, a license and a changelog. */
function checkFiles(folder) {
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
  for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md', 'package.json'])
    assert.ok(files.includes(file), `${folder}: ${file} is missing`)
  const stray = files.filter(
    (file) =>
      !/^(?:dist|src)\//.test(file) &&
      !['README.md', 'LICENSE', 'CHANGELOG.md', 'package.json'].includes(file),
  )
  assert.deepEqual(stray, [], `${folder}: files that nobody needs`)
  const tests = files.filter((file) => /(?:\.test\.|\.test-d\.|__tests__|\/vectors\/)/.test(file))
  assert.deepEqual(tests, [], `${folder}: tests are published`)
  for (const map of files.filter((file) => file.endsWith('.map'))) checkSources(folder, map)
  const { scripts = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const hooks = Object.keys(scripts).filter((script) => /^(?:pre|post)?install$/.test(script))
  assert.deepEqual(hooks, [], `${folder}: an install script`)
}

/** Asserts that a source map names sources of its own package, which are there. */
function checkSources(folder, map) {
  const { sources } = JSON.parse(readFileSync(join(folder, map), 'utf8'))
  for (const source of sources) {
    const file = resolve(folder, map, '..', source)
    const inside = !relative(join(folder, 'src'), file).startsWith('..')
    assert.ok(inside && existsSync(file), `${folder}: ${map} names ${source}`)
  }
}
