import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { startEmulator } from '@latchkey/emulator'
import { measureRatio } from '../measure/ratio.mjs'
/** @import { Row, Suite } from '../suite.d.ts' */

const cli = createRequire(import.meta.url).resolve('@latchkey/cli/package.json')
const latchkey = join(dirname(cli), 'dist/main.js')
/** The commands that scripts call most often. The token comes from the cache that an earlier call left. */
const COMMANDS = [
  { command: '--version', max: 1.5 },
  { command: 'token', max: 2.3 },
]

/** @type {Suite} */
export default {
  title: 'The command line: time of a whole process, compared with node -e 0',
  async run({ quick }) {
    const home = mkdtempSync(join(tmpdir(), 'latchkey-bench-'))
    const emulator = await startEmulator()
    const [account] = emulator.seed.serviceAccounts
    const env = {
      HOME: home,
      LATCHKEY_BASE_URL: emulator.url,
      LATCHKEY_CLIENT_ID: account?.clientId ?? '',
      LATCHKEY_CLIENT_SECRET: account?.clientSecret ?? '',
    }
    /** @param {readonly string[]} args */
    const msOf = (...args) => {
      const start = performance.now()
      execFileSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
      return performance.now() - start
    }
    try {
      // Not synchronous: the emulator in this process has to respond.
      await promisify(execFile)(process.execPath, [latchkey, 'token'], { env })
      /** @type {Row[]} */
      const rows = []
      for (const { command, max } of COMMANDS) {
        const figure = await measureRatio({
          subject: () => msOf(latchkey, command),
          yardstick: () => msOf('-e', '0'),
          rounds: quick ? 5 : 25,
        })
        rows.push({
          metric: `latchkey ${command}`,
          ...figure,
          unit: 'x',
          kind: 'ratio',
          limit: { max },
        })
      }
      return rows
    } finally {
      await emulator.close()
      rmSync(home, { recursive: true })
    }
  },
}
