// Prevents a changed public API that no changelog mentions: each API report that differs from the main branch needs a
// changeset, new or changed since then, that names the package. A package that was never published needs none: its
// changelog says "First release", and no user has the API that changed.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedPackages, root } from './published-packages.mjs'

const base = process.argv[2] ?? mergeBase()
if (base === undefined) {
  // A copy of the files without their history has nothing to compare with.
  console.log('changesets were not checked: no main branch (git fetch origin main)')
  process.exit()
}
const changed = changedSince(base)
const published = new Set(
  git('tag', '--list', '@latchkey/*')
    .split('\n')
    .map((tag) => tag.replace(/@[^@]+$/, '')),
)
const described = new Set(
  changed
    .filter((file) => /^\.changeset\/[^/]+\.md$/.test(file))
    .flatMap((file) => packagesIn(readFileSync(join(root, file), 'utf8'))),
)
const missing = publishedPackages().filter(
  ({ folder, name }) => published.has(name) && apiChanged(folder) && !described.has(name),
)
for (const { name } of missing)
  console.error(`the public API of ${name} changed without a changeset: npx changeset`)
if (missing.length > 0) process.exit(1)

function mergeBase() {
  const branches = [process.env.GITHUB_BASE_REF && `origin/${process.env.GITHUB_BASE_REF}`]
  for (const branch of [...branches, 'origin/main', 'main'].filter(Boolean)) {
    try {
      return git('merge-base', 'HEAD', branch).trim()
    } catch {
      // No such branch here; the next one may be.
    }
  }
  return undefined
}

/** Files that were added or changed since then, committed or not. */
function changedSince(commit) {
  const tracked = git('diff', '--name-only', '--diff-filter=d', commit)
  const untracked = git('ls-files', '--others', '--exclude-standard')
  return `${tracked}${untracked}`.split('\n').filter(Boolean)
}

/** Whether a report differs from the main branch, or was added or removed. */
function apiChanged(folder) {
  const isReport = (file) => file.startsWith(`${folder}/api/`)
  const before = git('ls-tree', '-r', '--name-only', base, `${folder}/api/`).split('\n')
  // A package without a report on the main branch is new: `changeset status` asks for its changeset.
  if (!before.some(isReport)) return false
  const gone = git('diff', '--name-only', '--diff-filter=D', base, '--', `${folder}/api`).split(
    '\n',
  )
  return [...changed, ...gone].some(isReport)
}

function packagesIn(changeset) {
  const [, front = ''] = changeset.split(/^---$/m)
  return [...front.matchAll(/^\s*['"]?(@?[^'":\s]+)['"]?\s*:\s*(?:major|minor|patch)/gm)].map(
    ([, name]) => name,
  )
}

function git(...args) {
  return execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
