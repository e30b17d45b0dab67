import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (name: string): string => fileURLToPath(new URL(`src/${name}`, import.meta.url))

// The tests import the package by its public name; a mutation run has to reach its sources that way.
export default defineConfig({
  resolve: {
    alias: { '@latchkey/digest': source('index.ts'), '#hash': source('hash-node.ts') },
  },
})
