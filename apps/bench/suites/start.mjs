import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { ratioFigure } from '../measure/ratio-figure.mjs'
import { start } from './emulator/child.mjs'
/** @import { Row, Suite } from '../suite.d.ts' */

const cli = createRequire(import.meta.url).resolve('@latchkey/cli/package.json')
const latchkey = join(dirname(cli), 'dist/main.js')
/** What scripts call most often, and how much longer than an empty process it may take. */
const COMMANDS = [
  { command: '--version', max: 1.6 },
  { command: 'token', max: 2 },
]

/** @type {Suite} */
export default {
  title: 'The command line: a whole process beside node -e 0, by the clock',
  async run({ quick }) {
    const home = mkdtempSync(join(tmpdir(), 'latchkey-bench-'))
    const emulator = await start('serve-emulator.mjs')
    const { url, account } = emulator.told
    const env = {
      HOME: home,
      LATCHKEY_BASE_URL: url,
      LATCHKEY_CLIENT_ID: account.clientId,
      LATCHKEY_CLIENT_SECRET: account.clientSecret,
    }
    try {
      // The first one gets the token that the others find.
      return COMMANDS.map(({ command, max }) => {
        msOf([latchkey, command], env)
        return compare(command, max, env, quick ? 5 : 25)
      })
    } finally {
      emulator.stop()
      rmSync(home, { recursive: true })
    }
  },
}

/**
 * @param {string} command
 * @param {number} max
 * @param {Record<string, string>} env
 * @param {number} rounds
 * @returns {Row}
 */
function compare(command, max, env, rounds) {
  /** @type {number[]} */
  const ratios = []
  /** @type {number[]} */
  const controls = []
  for (let round = 0; round < rounds; round++) {
    const first = msOf(['-e', '0'], env)
    const ms = msOf([latchkey, command], env)
    const second = msOf(['-e', '0'], env)
    ratios.push((2 * ms) / (first + second))
    controls.push(first / second)
  }
  return {
    ...ratioFigure(ratios, controls),
    metric: `latchkey ${command}, to node -e 0`,
    unit: 'times',
    limit: { max },
    kind: 'ratio',
  }
}

/**
 * How long a process takes from start to end, in ms.
 *
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 */
function msOf(args, env) {
  const begun = performance.now()
  execFileSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  return performance.now() - begun
}
