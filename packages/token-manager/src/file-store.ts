import { createHash, randomUUID } from 'node:crypto'
import { link, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileLock } from './file-store/file-lock.ts'
import { privateDirectory } from './file-store/private-directory.ts'
import { readPrivate, unlessMissing } from './file-store/read-private.ts'
import type { TokenStore } from './types.ts'

export { fileLock } from './file-store/file-lock.ts'

/** The process that wrote a temporary file older than this has died. */
const ABANDONED_AFTER_MS = 600_000

/**
 * Shares tokens between all processes of one user on one machine, such as a command that runs every minute. Each token is
 * a file with mode 0600 that is replaced as a whole. The directory is created with mode 0700 if it does not exist, and
 * rejected if it belongs to another user or is open to others. File names are hashes.
 *
 * If the directory is full, read-only or rejected, each process requests a token of its own, and one `store-failed`
 * event says why.
 *
 * @param directory of this user alone, such as `~/.cache/my-command`
 *
 * @example
 * ```ts
 * import { tokenManager, type IssuedToken } from '@latchkey/token-manager'
 * import { fileTokenStore } from '@latchkey/token-manager/file-store'
 *
 * declare function request(): Promise<IssuedToken>
 *
 * export const auth = tokenManager({
 *   request,
 *   origins: 'https://api.example',
 *   store: fileTokenStore('/home/reports/.cache/reports'),
 *   storeKey: 'reports',
 * })
 * ```
 */
export function fileTokenStore(directory: string): TokenStore {
  const pathOf = (key: string): string =>
    join(directory, createHash('sha256').update(key).digest('hex').slice(0, 40))
  const temporary = (path: string): string => `${path}.${randomUUID()}.tmp`
  return {
    shared: true,
    async get(key, signal?: AbortSignal) {
      signal?.throwIfAborted()
      await privateDirectory(directory)
      return valueOf(await readPrivate(`${pathOf(key)}.token`))
    },
    async set(key, value, lifetimeMs, signal?: AbortSignal) {
      signal?.throwIfAborted()
      await privateDirectory(directory)
      const path = pathOf(key)
      const written = temporary(path)
      try {
        await writeDurably(written, `${Math.ceil(Date.now() + lifetimeMs)}\n${value}`)
        // A value that comes after its time must not replace what others stored since.
        signal?.throwIfAborted()
        await rename(written, `${path}.token`)
      } catch (error) {
        await rm(written, { force: true })
        throw error
      }
      await syncDirectory(directory)
      await sweep(directory)
    },
    async delete(key, expected, signal?: AbortSignal) {
      signal?.throwIfAborted()
      await privateDirectory(directory)
      const path = pathOf(key)
      const token = `${path}.token`
      if (valueOf(await readPrivate(token)) !== expected) return
      // Another process may replace it at this moment: what was removed is checked again, and restored if need be.
      const taken = temporary(path)
      await rename(token, taken).catch(unlessMissing)
      try {
        const value = valueOf(await readPrivate(taken))
        if (value !== undefined && value !== expected) await link(taken, token)
      } catch {
        // A newer one has replaced it.
      } finally {
        await rm(taken, { force: true })
      }
    },
    async acquire(key, leaseMs, signal?: AbortSignal) {
      signal?.throwIfAborted()
      await privateDirectory(directory)
      const lease = await fileLock(pathOf(key), leaseMs)
      if (signal?.aborted === true) await lease?.release()
      signal?.throwIfAborted()
      return lease
    },
  }
}

/** The value of a file whose first line says when it expires, in epoch ms; `undefined` once it has expired. */
function valueOf(text: string | undefined): string | undefined {
  const [, expiresAt, value] = /^(\d+)\n([^]*)$/.exec(text ?? '') ?? []
  return Number(expiresAt) > Date.now() ? value : undefined
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

/** Makes a rename durable. Some systems cannot; the token itself is safe without it. */
async function syncDirectory(directory: string): Promise<void> {
  try {
    const handle = await open(directory, 'r')
    await handle.sync().finally(() => handle.close())
  } catch {
    // As above.
  }
}

/** Removes what killed processes left behind. */
async function sweep(directory: string): Promise<void> {
  try {
    for (const name of await readdir(directory)) {
      if (!name.endsWith('.tmp')) continue
      const path = join(directory, name)
      const { mtimeMs } = await stat(path)
      if (mtimeMs < Date.now() - ABANDONED_AFTER_MS) await rm(path, { force: true })
    }
  } catch {
    // Another process removes them too.
  }
}
