import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const source = (name: string): string => fileURLToPath(new URL(`src/${name}`, import.meta.url))

export default defineConfig({
  // The tests import the package by its public name; a mutation run has to reach its sources that way.
  resolve: {
    alias: { '@latchkey/digest': source('index.ts'), '#hash': source('hash-node.ts') },
  },
  test: {
    // How long something takes tells nothing about a mutant.
    exclude: [...configDefaults.exclude, 'test/linear-time.test.ts'],
    // A busy machine must not pass for a killed mutant.
    testTimeout: 30_000,
  },
})
