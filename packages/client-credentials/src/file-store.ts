import { createHash, randomUUID } from 'node:crypto'
import { link, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileLock } from './file-store/file-lock.ts'
import { privateDirectory } from './file-store/private-directory.ts'
import type { TokenStore } from './types.ts'

/** No token that we wrote is longer. */
const MAX_BYTES = 1_048_576

/** Whoever wrote a temporary file that old is dead. */
const ABANDONED_AFTER_MS = 600_000

/**
 * Shares tokens between all processes of one user on one machine: what a command that runs every minute needs. Each
 * token is a file of mode 0600 that is replaced as a whole; the directory, made with mode 0700 where it is missing, is
 * refused when it belongs to another user or when others may look into it. File names are hashes.
 *
 * A directory that is full, read-only or refused costs token requests, one `store-failed` event, and no error.
 *
 * @param directory of this user alone, such as `~/.cache/my-command`
 *
 * @example
 * ```ts
 * import { clientCredentials } from '@latchkey/client-credentials'
 * import { fileTokenStore } from '@latchkey/client-credentials/file-store'
 *
 * export const auth = clientCredentials({
 *   tokenEndpoint: 'https://as.example/token',
 *   clientId: 'reports',
 *   clientSecret: 'correct horse battery staple',
 *   origins: 'https://api.example',
 *   store: fileTokenStore('/home/reports/.cache/reports'),
 * })
 * ```
 */
export function fileTokenStore(directory: string): TokenStore {
  const pathOf = (key: string): string =>
    join(directory, createHash('sha256').update(key).digest('hex').slice(0, 40))
  const temporary = (path: string): string => `${path}.${randomUUID()}.tmp`
  return {
    shared: true,
    async get(key) {
      await privateDirectory(directory)
      return readPrivate(`${pathOf(key)}.token`)
    },
    async set(key, value) {
      await privateDirectory(directory)
      const path = pathOf(key)
      const written = temporary(path)
      try {
        await writeDurably(written, value)
        await rename(written, `${path}.token`)
      } catch (error) {
        await rm(written, { force: true })
        throw error
      }
      await syncDirectory(directory)
      await sweep(directory)
    },
    async delete(key, expected) {
      await privateDirectory(directory)
      const path = pathOf(key)
      const token = `${path}.token`
      if ((await readPrivate(token)) !== expected) return
      // Another process may replace it just now: what was taken away is looked at again, and put back if need be.
      const taken = temporary(path)
      await rename(token, taken).catch(unlessMissing)
      try {
        const value = await readPrivate(taken)
        if (value !== undefined && value !== expected) await link(taken, token)
      } catch {
        // A newer one stands in its place.
      } finally {
        await rm(taken, { force: true })
      }
    },
    async acquire(key, leaseMs) {
      await privateDirectory(directory)
      return fileLock(directory, pathOf(key), leaseMs)
    },
  }
}

/** The text of a file that is this user's alone; anything else is none. */
async function readPrivate(path: string): Promise<string | undefined> {
  const file = await open(path, 'r').catch(unlessMissing)
  if (file === undefined) return undefined
  try {
    const { mode, uid, size } = await file.stat()
    const mine = process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0)
    return mine && size <= MAX_BYTES ? await file.readFile('utf8') : undefined
  } finally {
    await file.close()
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes a rename last. Some systems can not; the token itself is safe without. */
async function syncDirectory(directory: string): Promise<void> {
  try {
    const handle = await open(directory, 'r')
    await handle.sync().finally(() => handle.close())
  } catch {
    // As above.
  }
}

/** Removes what processes left that were killed while they wrote. */
async function sweep(directory: string): Promise<void> {
  try {
    for (const name of await readdir(directory)) {
      if (!name.endsWith('.tmp')) continue
      const path = join(directory, name)
      const { mtimeMs } = await stat(path)
      if (mtimeMs < Date.now() - ABANDONED_AFTER_MS) await rm(path, { force: true })
    }
  } catch {
    // Someone else sweeps too.
  }
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
