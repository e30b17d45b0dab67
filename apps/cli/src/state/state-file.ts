import { randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { errorCode } from '../errors/error-code.ts'
import { Problem } from '../errors/problem.ts'
import { writeWhole } from '../files/write-whole.ts'

/** A small text file that only one process changes at a time. Every write replaces it as a whole, durably. */
export interface StateFile {
  readonly path: string
  /** The text; `undefined` when there is no file. */
  readonly read: () => string | undefined
  readonly write: (text: string) => void
  /** Removes the file, if it is still the one that this process read or wrote. */
  readonly remove: () => void
  /** Moves a file that can't be used out of the way, and returns its new name. */
  readonly setAside: () => string
}

interface Seen {
  readonly ino: number
  readonly text: string
}

const MAX_BYTES = 65_536

/** The name of a draft after the file's own; a killed process may leave one. */
const DRAFT = /\.[\da-f]{16}\.tmp$/

/** Opens a state file. Call only while holding its lock. */
export function stateFile(path: string): StateFile {
  let seen: Seen | undefined
  const current = (): Seen | undefined => attempt(path, () => readSeen(path))
  const requireOurs = (): void => {
    const now = current()
    if (now?.ino === seen?.ino && now?.text === seen?.text) return
    throw new Problem(
      'ERR_CLI_FILE',
      `${path} was changed by another program`,
      'run the same command again',
    )
  }
  return {
    path,
    read() {
      removeDrafts(path)
      seen = current()
      return seen?.text
    },
    write(text) {
      requireOurs()
      attempt(path, () => {
        replace(path, text, seen === undefined)
      })
      seen = current()
    },
    remove() {
      if (seen === undefined) return
      requireOurs()
      attempt(path, () => {
        rmSync(path, { force: true })
      })
      seen = undefined
    },
    setAside() {
      const aside = `${path}.${randomBytes(4).toString('hex')}.unusable`
      attempt(path, () => {
        renameSync(path, aside)
      })
      seen = undefined
      return aside
    },
  }
}

/** Writes another file and renames it, so that a crash or a full disk leaves the old text or the new one. */
function replace(path: string, text: string, isNew: boolean): void {
  const draft = `${path}.${randomBytes(8).toString('hex')}.tmp`
  try {
    const descriptor = openSync(draft, 'wx', 0o600)
    try {
      writeWhole(descriptor, text)
    } finally {
      closeSync(descriptor)
    }
    if (isNew) linkOrRename(draft, path)
    else renameSync(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Never over a file that appeared meanwhile, where the file system has hard links. */
function linkOrRename(draft: string, path: string): void {
  try {
    linkSync(draft, path)
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error
    renameSync(draft, path)
  }
}

function readSeen(path: string): Seen | undefined {
  let descriptor: number
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
  try {
    const stats = fstatSync(descriptor)
    if (!stats.isFile() || stats.size > MAX_BYTES) throw new NotUsable()
    return { ino: stats.ino, text: readFileSync(descriptor, 'utf8') }
  } finally {
    closeSync(descriptor)
  }
}

class NotUsable extends Error {
  readonly code = 'not a small regular file'
}

function removeDrafts(path: string): void {
  const directory = dirname(path)
  for (const name of readdirSync(directory)) {
    const isOurs = name.startsWith(`${basename(path)}.`) && DRAFT.test(name)
    if (isOurs) rmSync(join(directory, name), { force: true })
  }
}

function attempt<Value>(path: string, run: () => Value): Value {
  try {
    return run()
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(
      'ERR_CLI_FILE',
      `${path} can't be read or written (${errorCode(error)})`,
      'free some disk space, or pass another --state-directory; then run the same command again',
    )
  }
}
