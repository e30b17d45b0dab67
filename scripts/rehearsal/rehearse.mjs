// npm run release:rehearsal: a whole release on this machine, asserted: versions, a first publish to a registry on
// 127.0.0.1, changelogs, every rejected release, a patch to one package and its publish; then what users get from that registry.
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../published-packages.mjs'
import { PACKAGES } from '../release/pack.mjs'
import { dirtyTree } from '../release/refusals.mjs'
import { run } from '../run.mjs'
import { makeCheckout } from './checkout.mjs'
import { tryConsumers } from './consumers.mjs'
import { publishAsWorkflow, tagAsWorkflow } from './publisher.mjs'
import { rehearseRefusals } from './refused-releases.mjs'
import { startRegistry } from './registry.mjs'
import { installTools } from '../tools.mjs'

const PATCHED = '@latchkey/digest'
/** A package that the patched one depends on, and nothing else that is published. */
const BROKEN = '@latchkey/auth-header'

const startedAt = performance.now()
const temporary = mkdtempSync(join(tmpdir(), 'latchkey-rehearsal-'))
let registry
try {
  await rehearse()
  step('the rehearsal passed')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await registry?.close()
  rmSync(temporary, { recursive: true, force: true })
}

async function rehearse() {
  const dirty = await dirtyTree({ root })
  if (dirty !== undefined) throw new Error(`rehearsal refused: ${dirty}`)
  await installTools()
  registry = await startRegistry(join(temporary, 'registry'))
  const checkout = await makeCheckout(join(temporary, 'checkout'), registry.env)
  step('a fresh clone, installed from its lock file')

  await nextVersions(checkout)
  await checkout.commit('Version packages')
  assert.ok(!(await changesetDemanded(checkout)), 'unpublished packages need no changeset')
  const other = await makeCheckout(join(temporary, 'other'), registry.env, checkout.folder)
  const sums = await packed(other)
  const first = await published(checkout)
  assert.equal(sumsOf(checkout), sums, 'two builds of one commit differ')
  step('two builds from two clones: the same octets in every tarball')
  assert.deepEqual(first, await inRegistry(checkout), 'the registry has another set of versions')
  assert.deepEqual(billed(checkout), first, 'other packages have a bill of materials')
  step(`${Object.keys(first).length} packages published, each with a signed tag`)
  for (const one of checkout.packages()) showChangelog(checkout, one)
  assert.ok(await changesetDemanded(checkout), 'an API of a published package changed unnoticed')
  step('a changed API needs a changeset')

  await rehearseRefusals(checkout, PATCHED, step)
  assert.deepEqual(await inRegistry(checkout), first, 'a refused release published something')

  checkout.append('packages/digest/README.md', '\n')
  checkout.changeset(PATCHED, 'patch', 'A line more in the README.')
  await nextVersions(checkout)
  await checkout.commit('Version a patch')
  const second = await published(checkout)
  assert.deepEqual(moved(first, second), [PATCHED], 'a patch moved other versions than its own')
  assert.deepEqual(await inRegistry(checkout), second, 'the registry lacks the patch')
  assert.deepEqual(billed(checkout), { [PATCHED]: second[PATCHED] }, 'another bill is there')
  showChangelog(checkout, packageOf(checkout, PATCHED))
  step(`a patch to ${PATCHED}: ${second[PATCHED]}, and no other version`)

  checkout.changeset(BROKEN, 'major', 'A function has another name.')
  await nextVersions(checkout)
  const third = versions(checkout)
  assert.deepEqual(moved(second, third), [BROKEN, PATCHED], 'another package had to follow')
  const { manifest } = packageOf(checkout, PATCHED)
  assert.equal(manifest.dependencies[BROKEN], `^${third[BROKEN]}`, 'a range was not followed')
  await checkout.forget(0)
  step(`a break of ${BROKEN}: ${PATCHED}, which uses it, follows, and nothing else`)

  if (!process.argv.includes('--without-consumers'))
    await tryConsumers({ checkout, registry, folder: join(temporary, 'consumers'), step })
}

/** Prints the newest entry of a package's changelog, and asserts that it is the one of its version. */
function showChangelog({ folder: checkout }, { folder, name, version }) {
  const changelog = readFileSync(join(checkout, folder, 'CHANGELOG.md'), 'utf8')
  const [title, newest, ...older] = changelog.split(/^## /m)
  assert.equal(title.trim(), `# ${name}`)
  assert.ok(newest?.startsWith(`${version}\n`), `${name} has no changelog entry for ${version}`)
  if (version === '1.0.0') assert.deepEqual(older, [], `${name}: a changelog of earlier versions`)
  const [, ...lines] = newest.split('\n').filter(Boolean)
  console.log(`  ${name} ${version}: ${lines.join(' ')}`)
}

/** Whether the check asks for a changeset when an API report changes. */
async function changesetDemanded(checkout) {
  const { folder } = packageOf(checkout, PATCHED)
  checkout.append(`${folder}/api/index.api.md`, '\n')
  const args = ['scripts/check-changesets.mjs', 'HEAD']
  const options = { cwd: checkout.folder, mayFail: true }
  const { code, errors } = await run(process.execPath, args, options)
  await checkout.forget(0)
  if (code !== 0) assert.match(errors, new RegExp(`API of ${PATCHED} changed without a changeset`))
  return code !== 0
}

function packageOf(checkout, name) {
  return checkout.packages().find((one) => one.name === name)
}

/** Turns the changesets into versions; without changesets nothing changes. */
async function nextVersions(checkout) {
  await checkout.version()
  const left = readdirSync(join(checkout.folder, '.changeset')).filter((file) =>
    file.endsWith('.md'),
  )
  assert.deepEqual(left, [], 'changesets are left after npm run version')
}

/** Packs a release in one job and publishes it in another one, as release.yml does. */
async function published(checkout) {
  await packed(checkout)
  await publishAsWorkflow(checkout, registry.env)
  await tagAsWorkflow(checkout)
  await checkout.writeBills()
  return versions(checkout)
}

/** The hashes of the tarballs. */
async function packed(checkout) {
  const { code, output, errors } = await checkout.release()
  assert.equal(code, 0, `npm run release failed:\n${errors}${output}`)
  return sumsOf(checkout)
}

function sumsOf({ folder }) {
  return readFileSync(join(folder, PACKAGES, 'SHA256SUMS'), 'utf8')
}

function versions(checkout) {
  return Object.fromEntries(checkout.packages().map(({ name, version }) => [name, version]))
}

/** The packages and versions that the last release has bills of materials of. */
function billed({ folder }) {
  const target = join(folder, '.release/bills')
  const bills = readdirSync(target).map((file) => JSON.parse(readFileSync(join(target, file))))
  assert.ok(bills.every(({ bomFormat }) => bomFormat === 'CycloneDX'))
  return Object.fromEntries(
    bills.map(({ metadata: { component } }) => [component.name, component.version]),
  )
}

function moved(before, after) {
  return Object.keys(after).filter((name) => after[name] !== before[name])
}

async function inRegistry(checkout) {
  const found = checkout.packages().map(async ({ name }) => {
    const response = await fetch(registry.url + name.replace('/', '%2f'))
    const { 'dist-tags': tags } = await response.json()
    return [name, tags?.latest]
  })
  return Object.fromEntries(await Promise.all(found))
}

function step(text) {
  console.log(`${Math.round((performance.now() - startedAt) / 1000)} s: ${text}`)
}
