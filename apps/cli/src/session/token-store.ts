import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { TokenStore } from '@latchkey/client-credentials'
import { fileTokenStore } from '@latchkey/client-credentials/file-store'

const KEY_BYTES = 32

/** The folder of the tokens that commands share. */
export function tokenFolder(): string {
  return join(cacheFolder(), 'tokens')
}

/**
 * Shares tokens between commands, each secret with an entry of its own: a wrong secret finds no token. The store's keys hold
 * the HMAC of the secret with a random key, so they say nothing about it.
 */
export function tokenStore({ clientSecret }: { readonly clientSecret: string }): TokenStore {
  const files = fileTokenStore(tokenFolder())
  const secret = createHmac('sha256', hmacKey()).update(clientSecret).digest('hex')
  const own = (key: string): string => `${key} ${secret}`
  return {
    shared: true,
    get: (key, ...rest) => files.get(own(key), ...rest),
    set: (key, ...rest) => files.set(own(key), ...rest),
    delete: (key, ...rest) => files.delete(own(key), ...rest),
    acquire: async (key, ...rest) => files.acquire?.(own(key), ...rest),
  }
}

/** The key of this user. Where it can't be kept, a new one each time: then no token is shared. */
function hmacKey(): Buffer {
  const file = join(cacheFolder(), 'token-key')
  try {
    return readKey(file) ?? createKey(file)
  } catch {
    return randomBytes(KEY_BYTES)
  }
}

function readKey(file: string): Buffer | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false })
  if (stats === undefined) return undefined
  const isOurs = process.getuid === undefined || stats.uid === process.getuid()
  const isPrivate = process.platform === 'win32' || (stats.mode & 0o077) === 0
  const key = stats.isFile() && isOurs && isPrivate ? readFileSync(file) : undefined
  if (key?.length === KEY_BYTES) return key
  rmSync(file)
  return undefined
}

/** Of two commands that start at the same time, one key wins. */
function createKey(file: string): Buffer {
  const temporary = `${file}.${randomUUID()}.tmp`
  mkdirSync(cacheFolder(), { recursive: true, mode: 0o700 })
  try {
    writeFileSync(temporary, randomBytes(KEY_BYTES), { mode: 0o600, flag: 'wx' })
    try {
      linkSync(temporary, file)
    } catch (error) {
      // Not by errors/error-code.ts: a token would wait for one file more.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  } finally {
    rmSync(temporary, { force: true })
  }
  return readFileSync(file)
}

/** The folder of what can be fetched again. */
export function cacheFolder(): string {
  const cache = process.env['XDG_CACHE_HOME'] ?? ''
  return join(cache === '' ? join(homedir(), '.cache') : cache, 'latchkey')
}
