import { randomUUID } from 'node:crypto'
import { link, open, readdir, rm, stat, utimes } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { errorCode } from './error-code.ts'
import type { Lease } from '../types.ts'
import { hasEnded, type LockOwner, readOwner, thisProcess, writeOwner } from './lock-owner.ts'
import { readPrivate } from './read-private.ts'

/**
 * Acquires a lock that several processes of a machine share: a file next to `path`, in a directory that only this user can
 * access. The lock is free again when it is released, when its process has ended, or after `leaseMs`.
 *
 * Each holder creates a file with the next number; the highest number counts, and its time of modification is when its
 * lease expires. A number is created by `link`, which only one process can do, with its time already set. A process
 * that then finds a higher one, because its number had been held and removed before, steps back. Releasing a lock writes
 * no data, so that a full disk does not keep it from being released.
 *
 * @param path what the lock protects, such as `/home/me/.cache/my-command/account`; the file does not have to exist
 * @param leaseMs how long the lock is held at most, in ms
 * @returns `undefined` if another holds the lock
 * @throws what the file system says, such as `ENOENT` for a missing directory
 *
 * @example
 * ```ts
 * import { fileLock } from '@latchkey/token-manager/file-store'
 *
 * export async function once(path: string, run: () => Promise<void>): Promise<boolean> {
 *   const lock = await fileLock(path, 60_000)
 *   if (lock === undefined) return false
 *   await run().finally(() => lock.release())
 *   return true
 * }
 * ```
 */
export async function fileLock(path: string, leaseMs: number): Promise<Lease | undefined> {
  const here = await thisProcess(leaseMs)
  const highest = (await numbers(path)).at(-1) ?? 0
  if (highest > 0 && (await isHeld(fileOf(path, highest), here))) return undefined
  const mine = highest + 1
  const file = fileOf(path, mine)
  if (!(await create(path, file, here))) return undefined
  const all = await numbers(path)
  if (all.at(-1) !== mine) {
    await rm(file, { force: true })
    return undefined
  }
  for (const number of all.slice(0, -1)) await rm(fileOf(path, number), { force: true })
  return {
    async release() {
      // The file stays: the next number must be higher.
      await utimes(file, 0, 0).catch(() => undefined)
    },
  }
}

async function isHeld(file: string, here: LockOwner): Promise<boolean> {
  const found = await stat(file).catch(() => undefined)
  // Removed just now, so that there is a higher one.
  if (found === undefined) return true
  const leftMs = found.mtimeMs - Date.now()
  if (leftMs <= 0) return false
  const owner = readOwner(await readPrivate(file))
  // A lease that is longer than it was at its start comes from a clock that was set back.
  if (leftMs > (owner ?? here).leaseMs) return false
  return owner === undefined || !hasEnded(owner, here)
}

function fileOf(path: string, number: number): string {
  return `${path}.lock.${number}`
}

async function create(path: string, file: string, owner: LockOwner): Promise<boolean> {
  const prepared = `${path}.${randomUUID()}.tmp`
  try {
    const handle = await open(prepared, 'wx', 0o600)
    await handle.writeFile(writeOwner(owner)).finally(() => handle.close())
    const expiresAt = (Date.now() + owner.leaseMs) / 1000
    await utimes(prepared, expiresAt, expiresAt)
    await link(prepared, file)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(prepared, { force: true })
  }
}

/** The numbers of a lock's files, rising. */
async function numbers(path: string): Promise<number[]> {
  const prefix = `${basename(path)}.lock.`
  const names = await readdir(dirname(path))
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => Number(name.slice(prefix.length)))
    .filter(Number.isSafeInteger)
    .sort((a, b) => a - b)
}
