import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entriesOf } from '../published-packages.mjs'
import { tryBundlers, tryRequire } from './bundles.mjs'
import { install } from './install.mjs'
import { checkInstalledTree, checkNothingTwice } from './installed-tree.mjs'
import { checkProgramTypes, checkTypes } from './types.mjs'
import { tryManagers } from './package-managers.mjs'
import { run } from '../run.mjs'
import { firstPrograms, runPrograms } from './readme-programs.mjs'
import { NODES, tryRuntimes } from './runtimes.mjs'

/** Entries that need an optional peer, which an empty folder does not get. The tests of the emulator cover the first. */
const NEEDS_MORE = ['@latchkey/emulator/vitest', '@latchkey/client-credentials/assertion']

/** Installs each package and the combinations from the registry as users do, and runs them. */
export async function tryConsumers({ checkout, registry, folder, step }) {
  const packages = checkout.packages()
  const alone = join(folder, 'alone')
  const consumers = packages.map((one) => ({
    ...one,
    home: join(alone, one.name.split('/').at(-1)),
    specifiers: entriesOf(one)
      .map(({ specifier }) => specifier)
      .filter((specifier) => !NEEDS_MORE.includes(specifier)),
  }))

  await inPairs(consumers, async (consumer) => {
    await install(consumer.home, [consumer.name], registry.env)
    checkInstalledTree(consumer, packages)
    writeUses(consumer)
  })
  step(`${consumers.length} packages, each alone: the tree and the files that are expected`)

  await tryRuntimes(alone, consumers, step)
  await checkTypes(alone, consumers, step)

  const together = join(folder, 'together')
  const peers = ['axios', 'undici', 'ioredis', 'redis', 'jose']
  await install(together, [...packages.map(({ name }) => name), ...peers], registry.env)
  checkNothingTwice(together, packages)
  const entry = "await import('@latchkey/client-credentials/assertion')"
  for (const node of NODES)
    await run(node, ['--input-type=module', '--eval', entry], { cwd: together })
  const programs = firstPrograms(checkout.folder, packages)
  for (const node of NODES) await runPrograms(together, programs, { runtime: [node] })
  step(`${programs.length} programs of the READMEs on each Node, with all packages in one folder`)
  await tryRequire(together, NODES, step)
  await checkProgramTypes(together, programs, step)
  await tryBundlers(together, consumers, step)
  await tryManagers(join(folder, 'managers'), checkout.folder, registry, step)
}

/** The same use of every entry, imported, required and typed. */
function writeUses({ home, specifiers }) {
  const names = specifiers.map((_, index) => `entry${index}`)
  const imports = specifiers.map((from, index) => `import * as entry${index} from '${from}'`)
  const use = `for (const entry of [${names}]) if (Object.keys(entry).length === 0) throw new Error('nothing is exported')`
  writeFileSync(join(home, 'import.mjs'), [...imports, use, ''].join('\n'))
  const requires = specifiers.map((from, index) => `const entry${index} = require('${from}')`)
  writeFileSync(join(home, 'require.cjs'), [...requires, use, ''].join('\n'))
  const typed = [...imports, `export const entries = { ${names} }`, ''].join('\n')
  for (const file of ['import.ts', 'require.cts']) writeFileSync(join(home, file), typed)
}

async function inPairs(items, work) {
  const left = [...items]
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item)
  }
  await Promise.all([worker(), worker()])
}
