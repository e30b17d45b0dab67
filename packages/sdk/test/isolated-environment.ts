import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, vi } from 'vitest'

const OTHERS =
  /^(?:LATCHKEY_|MCLI_|MONGODB_ATLAS_)|_proxy$|^XDG_|^REQUEST_METHOD$|^NODE_EXTRA_CA_CERTS$/i

/** Gives each test an empty home, without credentials and proxies of whoever runs it. */
export function isolateEnvironment(): { home: string } {
  const state = { home: '' }
  beforeEach(() => {
    for (const name of Object.keys(process.env)) if (OTHERS.test(name)) vi.stubEnv(name, undefined)
    state.home = mkdtempSync(join(tmpdir(), 'latchkey-sdk-'))
    vi.stubEnv('HOME', state.home)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(state.home, { recursive: true, force: true })
  })
  return state
}

/** Writes a profile by hand, as a person would. */
export function putProfile(name: string, content: object | string, mode = 0o600): string {
  const folder = join(homedir(), '.config', 'latchkey')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.json`)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content), { mode })
  return file
}
