import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const index = fileURLToPath(new URL('src/index.ts', import.meta.url))

export default defineConfig({
  // The tests import the package by its public name; a mutation run has to reach its sources that way.
  resolve: { alias: { '@latchkey/contract': index } },
  // A busy machine must not pass for a killed mutant.
  test: { testTimeout: 30_000 },
})
