import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (name: string): string => fileURLToPath(new URL(`src/${name}`, import.meta.url))

// The tests import the package by its public name; a mutation run has to reach its sources that way.
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@latchkey\/client-credentials\/file-store$/, replacement: source('file-store.ts') },
      { find: /^@latchkey\/client-credentials$/, replacement: source('index.ts') },
    ],
  },
  test: {
    // A busy machine is not to kill a mutant.
    testTimeout: 25_000,
    hookTimeout: 25_000,
    // Real processes and real time make each mutant slow; properties run many times.
    exclude: ['test/file-store.test.ts', 'test/interleavings.test.ts', '**/node_modules/**'],
  },
})
