import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { errorCode } from './error-code.ts'

/** The locks of this process: an earlier process can have had the same id, as the first one in a container has. */
const held = new Set<string>()

/**
 * Locks a state file for one emulator by a lock file that names the process. The lock of a killed process is
 * taken over.
 *
 * @returns releases the state file; can be called again
 * @throws TypeError when another emulator has the file, or its folder can't be written to
 */
export function lockStateFile(file: string): () => void {
  const lock = `${resolve(file)}.lock`
  const mine = `${process.pid} ${randomUUID()}`
  while (!tryCreate(lock, mine, file)) {
    const found = readLock(lock)
    if (found === undefined) continue
    if (isHeld(lock, found) || !takeAway(lock, found)) {
      throw new TypeError(
        `the state file ${file} is in use by process ${found.split(' ')[0] ?? ''}; stop that emulator or give this one another file`,
      )
    }
  }
  held.add(lock)
  return () => {
    if (!held.delete(lock)) return
    if (readLock(lock) === mine) rmSync(lock, { force: true })
  }
}

/** A lock file gets its name only when it is complete, so nobody reads a partial one. */
function tryCreate(lock: string, text: string, file: string): boolean {
  const draft = `${lock}.${randomUUID()}`
  try {
    writeFileSync(draft, text, { flag: 'wx', mode: 0o600 })
    linkSync(draft, lock)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw new TypeError(`the state file ${file} can't be written`, { cause: error })
  } finally {
    rmSync(draft, { force: true })
  }
}

function readLock(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Whether the process of the lock still runs. */
function isHeld(lock: string, text: string): boolean {
  const pid = Number.parseInt(text, 10)
  if (pid === process.pid) return held.has(lock)
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // The process belongs to another user.
    return errorCode(error) === 'EPERM'
  }
}

/** Moves an abandoned lock aside; `false` if another emulator did so first and holds its own lock. */
function takeAway(lock: string, text: string): boolean {
  const aside = `${lock}.${randomUUID()}`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true
    throw error
  }
  try {
    if (readLock(aside) === text) return true
    linkSync(aside, lock)
    return false
  } finally {
    rmSync(aside, { force: true })
  }
}
