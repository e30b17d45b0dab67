// Runs Redocly CLI from this package without telemetry and without a check for newer versions.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'

const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json')
export const redocly = join(dirname(manifest), 'bin', 'cli.js')

/** Runs it and ends this process when it fails; what it prints is shown only then. */
export function runRedocly(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [redocly, ...args], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  })
  if (status === 0) return
  console.error(stdout + stderr)
  process.exit(1)
}

if (process.argv[1] === import.meta.filename) runRedocly(...process.argv.slice(2))
