import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SCRIPT = fileURLToPath(new URL('heap/grow.mjs', import.meta.url))
/** 50 bytes for each of 3,000 calls. */
const MAX_GROWTH = 150_000

test.each(['fetch', 'undici', 'axios', 'client-credentials', 'cloud-manager', 'emulator'])(
  'thousands of calls of %s leave nothing in the heap',
  async (what) => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', SCRIPT, what])
    expect(Number(stdout)).toBeLessThan(MAX_GROWTH)
  },
)
