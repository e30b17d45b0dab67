// The reasons not to publish, each found before anything is published. A check returns one line, or undefined.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import semver from 'semver'
import { run } from '../run.mjs'

/** A tree with changes would publish what no commit has. */
export async function dirtyTree({ root }) {
  const { output } = await run('git', ['status', '--porcelain'], { cwd: root })
  const [first, ...others] = output.split('\n').filter(Boolean)
  if (first === undefined) return undefined
  const more = others.length > 0 ? ` and ${others.length} more` : ''
  return `the tree is dirty (${first.trim()}${more}): commit or remove it`
}

/** Changesets that wait would be published under the versions of the last release. */
export function waitingChangesets({ root }) {
  const waiting = readdirSync(join(root, '.changeset')).filter(
    (file) => file.endsWith('.md') && file !== 'README.md',
  )
  return waiting.length === 0
    ? undefined
    : `${waiting.length} changesets wait (${waiting[0]}): npm run version, and commit`
}

/** A range that no version satisfies could not be installed by anyone. */
export async function unknownDependency({ root, packages }) {
  const ours = new Map(packages.map(({ name, version }) => [name, version]))
  const asked = new Map()
  for (const { name, manifest } of packages) {
    for (const [dependency, range] of Object.entries({
      ...manifest.dependencies,
      ...manifest.peerDependencies,
    })) {
      // What is published in the same go counts as there.
      const own = ours.get(dependency)
      if (own !== undefined && semver.satisfies(own, range)) continue
      asked.set(`${dependency}@${range}`, name)
    }
  }
  for (const [spec, name] of asked) {
    const { code, output } = await run('npm', ['view', spec, 'version', '--json'], {
      cwd: root,
      mayFail: true,
    })
    const missing = code === 0 ? output.trim() === '' : /"code":\s*"E404"|ETARGET/.test(output)
    if (missing) return `${name} depends on ${spec}, which the registry does not have`
    if (code !== 0) return `the registry did not answer for ${spec}: try again later`
  }
  return undefined
}

/** A generated file that no longer fits its source would reach users half made. */
export async function staleFile({ root }) {
  const checks = [
    ['package-lock.json', 'npm install --package-lock-only', 'npm', ['ci', '--dry-run']],
    ['an API report', 'npm run api', 'node', ['scripts/api-reports.mjs', '--check']],
  ]
  for (const [file, remedy, command, args] of checks) {
    const { code } = await run(command, args, { cwd: root, mayFail: true })
    if (code !== 0) return `${file} is stale: ${remedy}, and commit`
  }
  return undefined
}

/** What changed since its version was published has no changeset: it would never reach users. */
export async function changedWithoutChangeset({ root, packages }, published) {
  for (const { name, version, folder } of packages.filter((one) => published.has(one.name))) {
    const diff = ['diff', `--diff=${name}@${version}`, `--diff=file:${folder}`, '--diff-name-only']
    const { output } = await run('npm', diff, { cwd: root })
    const [file] = output.split('\n').filter((line) => existsSync(join(root, folder, line.trim())))
    if (file)
      return `${name} differs from its published ${version} (${file.trim()}) without a changeset: npx changeset`
  }
  return undefined
}

/** The names of those whose version the registry has. */
export async function alreadyPublished({ root, packages }) {
  const found = await Promise.all(
    packages.map(async ({ name, version }) => {
      const { code, output } = await run('npm', ['view', name, 'versions', '--json'], {
        cwd: root,
        mayFail: true,
      })
      if (code !== 0 && !/"code":\s*"E404"/.test(output))
        throw new Error(`the registry did not answer for ${name}: try again later`)
      return code === 0 && [JSON.parse(output)].flat().includes(version) ? name : undefined
    }),
  )
  return new Set(found.filter((name) => name !== undefined))
}
