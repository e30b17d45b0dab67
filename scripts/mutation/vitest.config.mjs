// Stryker runs the tests in a copy of the package. They import it by its public name, which here leads to its sources.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BaseSequencer } from 'vitest/node'
import { MUTATED } from './packages.mjs'

const root = process.cwd()
const {
  packages = ['.'],
  tests = ['test/**/*.test.ts'],
  without = [],
  // Loading the modules anew for each file takes longer than the tests.
  isolate = true,
} = MUTATED[process.env.LATCHKEY_MUTATED]

// Stryker runs tests in threads, where os.homedir() does not follow the HOME that a test sets.
const os = { find: /^node:os$/, replacement: join(import.meta.dirname, 'os.mjs') }
const alias = packages.flatMap((path) => {
  const folder = join(root, path)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { name, exports = {}, imports = {} } = manifest
  const names = Object.entries(exports).map(([path, target]) => [name + path.slice(1), target])
  return [...names, ...Object.entries(imports)].flatMap(([find, target]) => {
    const file = /^\.\/dist\/(.*)\.js$/.exec(target.node ?? target.default)?.[1]
    return file === undefined
      ? []
      : [{ find: new RegExp(`^${find}$`), replacement: join(folder, 'src', `${file}.ts`) }]
  })
})

/** A mutant is dead at its first failure, and kits and models take longest to find one. */
class QuickFirst extends BaseSequencer {
  sort(files) {
    const isSlow = ({ moduleId }) => Number(/conformance|-model/.test(moduleId))
    return files.toSorted((one, other) => isSlow(one) - isSlow(other))
  }
}

export default {
  root,
  resolve: { alias: [os, ...alias] },
  test: {
    isolate,
    sequence: { sequencer: QuickFirst },
    include: tests,
    exclude: [...without, '**/node_modules/**'],
    setupFiles: [join(import.meta.dirname, 'test-setup.mjs')],
    // Three times what the slowest case of a kit takes on a busy machine, which must not pass for a killed mutant.
    testTimeout: 5_000,
    hookTimeout: 30_000,
  },
}
