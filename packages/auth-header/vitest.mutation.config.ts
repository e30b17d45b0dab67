import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const index = fileURLToPath(new URL('src/index.ts', import.meta.url))

export default defineConfig({
  // The tests import the package by its public name; a mutation run has to reach its sources that way.
  resolve: { alias: { '@latchkey/auth-header': index } },
  test: {
    // How long something takes tells nothing about a mutant.
    exclude: [...configDefaults.exclude, 'test/linear-time.test.ts'],
    // A busy machine must not pass for a killed mutant.
    testTimeout: 30_000,
  },
})
