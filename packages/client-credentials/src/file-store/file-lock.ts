import { randomUUID } from 'node:crypto'
import { link, open, readdir, rm, stat, utimes } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Lease } from '../types.ts'

/**
 * A lock with a lease that outlives its holder's death. Each holder makes a file of the next number; the highest number
 * counts, and its time of modification is when its lease ends. A number is made by `link`, which only one can do, with
 * its time already set. Whoever then finds a higher one, because the own number had been held and swept before, steps
 * back. The files are empty, so that a full disk does not keep a lock from being released.
 */
export async function fileLock(
  directory: string,
  path: string,
  leaseMs: number,
): Promise<Lease | undefined> {
  const highest = (await numbers(directory, path)).at(-1) ?? 0
  if (highest > 0) {
    const endsAt = await stat(fileOf(path, highest)).then(
      ({ mtimeMs }) => mtimeMs,
      // Swept just now, so that there is a higher one.
      () => Infinity,
    )
    if (endsAt > Date.now()) return undefined
  }
  const mine = highest + 1
  const file = fileOf(path, mine)
  if (!(await create(path, file, leaseMs))) return undefined
  const all = await numbers(directory, path)
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

function fileOf(path: string, number: number): string {
  return `${path}.lock.${number}`
}

async function create(path: string, file: string, leaseMs: number): Promise<boolean> {
  const prepared = `${path}.${randomUUID()}.tmp`
  try {
    const handle = await open(prepared, 'wx', 0o600)
    await handle.close()
    const endsAt = (Date.now() + leaseMs) / 1000
    await utimes(prepared, endsAt, endsAt)
    await link(prepared, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(prepared, { force: true })
  }
}

/** The numbers of a lock's files, rising. */
async function numbers(directory: string, path: string): Promise<number[]> {
  const prefix = `${basename(path)}.lock.`
  const names = await readdir(directory)
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => Number(name.slice(prefix.length)))
    .filter(Number.isSafeInteger)
    .sort((a, b) => a - b)
}
