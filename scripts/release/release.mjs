// npm run release [-- --without-tests]: builds, checks and packs the packages whose version the registry does not have, into
// .release/packages. It publishes nothing: release.yml has a job for that, which runs none of our code. What is wrong is
// reported in one line.
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { publishedPackages, root } from '../published-packages.mjs'
import {
  alreadyPublished,
  changedWithoutChangeset,
  dirtyTree,
  staleFile,
  unknownDependency,
  waitingChangesets,
} from './refusals.mjs'
import { run } from '../run.mjs'
import { packPackages } from './pack.mjs'

// For those who just tested the commit.
const WITHOUT_TESTS = ['build', 'typecheck', 'check:package', 'check:architecture']

class Refusal extends Error {}

const repository = { root, packages: publishedPackages() }
try {
  await release(process.argv.includes('--without-tests'))
} catch (error) {
  console.error(error instanceof Refusal ? `release refused: ${error.message}` : error.message)
  process.exitCode = 1
}

async function release(withoutTests) {
  refuse(await dirtyTree(repository))
  refuse(waitingChangesets(repository))
  refuse(await unknownDependency(repository))
  await build()
  const published = await alreadyPublished(repository)
  refuse(await changedWithoutChangeset(repository, published))
  if (published.size === repository.packages.length)
    throw new Refusal('the registry has every version already: npx changeset, npm run version')
  refuse(await staleFile(repository))

  const tasks = withoutTests ? ['exec', 'turbo', 'run', ...WITHOUT_TESTS] : ['run', 'check']
  await run('npm', tasks, { cwd: root, show: true })
  await packPackages(
    root,
    repository.packages.filter(({ name }) => !published.has(name)),
  )
}

/** Builds from scratch, so that no file of an older build is published, and gives each package the license. */
async function build() {
  for (const { folder } of repository.packages) {
    rmSync(join(root, folder, 'dist'), { recursive: true, force: true })
    copyFileSync(join(root, 'LICENSE'), join(root, folder, 'LICENSE'))
  }
  await run('npm', ['run', 'build'], { cwd: root })
}

function refuse(problem) {
  if (problem !== undefined) throw new Refusal(problem)
}
