import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty home for the time of a test, so that no profile of the machine is read. */
export function makeHome() {
  const home = mkdtempSync(join(tmpdir(), 'latchkey-cli-'))
  return {
    home,
    [Symbol.dispose]: () => {
      rmSync(home, { recursive: true, force: true })
    },
  }
}
