import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The file that the package installs as `latchkey`. */
export const latchkey = join(
  dirname(createRequire(import.meta.url).resolve('@latchkey/cli/package.json')),
  'dist/main.js',
)
