import { randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { errorCode } from '../errors/error-code.ts'
import { Problem } from '../errors/problem.ts'
import { writeWhole } from '../files/write-whole.ts'

/** Where a secret file is prepared and where it goes. Contains no secret. */
export interface SecretFilePaths {
  readonly path: string
  /** The file next to `path` that is written first and then renamed. */
  readonly draft: string
}

/** A secret file under way. Readers of `path` see the old content or the whole new one. */
export interface SecretFile extends SecretFilePaths {
  /** Reserves the disk space, so that a full disk is noticed before the secret exists. */
  readonly open: () => void
  /** Writes the draft; `path` is not changed yet. */
  readonly write: (text: string) => void
  /** Gives the draft the name `path`. */
  readonly publish: () => void
  /** Removes the draft. */
  readonly discard: () => void
}

/** Disk space for a secret. Read as lines, it says nothing. */
const ROOM = '\n'.repeat(1_024)

const MAX_BYTES = 65_536

const DRAFT_NAME = /^\..+\.[\da-f]{16}\.latchkey$/

/**
 * Checks that a secret may be written to a file, before anything is changed.
 *
 * @param mayReplace whether a file with this content may be replaced; an empty file always may
 * @param draft of a process before this one, which did not finish; default: a new name
 * @throws Problem `ERR_CLI_FILE` when it may not
 */
export function secretFile(
  file: string,
  mayReplace: (text: string) => boolean = () => false,
  draft?: string,
): SecretFile {
  const path = resolve(file)
  const found = read(path, file)
  if (found !== undefined && found.text.trim() !== '' && !mayReplace(found.text)) {
    throw new Problem(
      'ERR_CLI_FILE',
      `the file ${file} already exists, and a secret is never written over other content`,
      'pass a file that does not exist; rotate replaces one that holds nothing but a secret of the account',
    )
  }
  const newDraft = join(dirname(path), `.${basename(path)}.${randomHex()}.latchkey`)
  return fileUnderWay({ path, draft: draft ?? newDraft }, found)
}

/** The text of a regular file of ours; `undefined` when there is none, or something else has this name. */
export function readOwnFile(path: string): string | undefined {
  try {
    return read(path, path)?.text
  } catch {
    return undefined
  }
}

interface Found {
  readonly text: string
  readonly stats: Stats
}

function fileUnderWay({ path, draft }: SecretFilePaths, found: Found | undefined): SecretFile {
  // After Ctrl-C nothing is left behind that holds no secret.
  const atExit = (): void => {
    if (readOwnFile(draft) === ROOM) rmSync(draft, { force: true })
  }
  return {
    path,
    draft,
    open() {
      write(path, draft, ROOM, (descriptor) => {
        if (found !== undefined) copyAccess(descriptor, found.stats)
      })
      process.on('exit', atExit)
    },
    write(text) {
      attemptLater(path, () => {
        const descriptor = openSync(draft, constants.O_RDWR | constants.O_NOFOLLOW)
        try {
          writeWhole(descriptor, text)
        } finally {
          closeSync(descriptor)
        }
      })
    },
    publish() {
      attemptLater(path, () => {
        publish(path, draft, found)
      })
      process.off('exit', atExit)
      syncDirectory(dirname(path))
    },
    discard() {
      process.off('exit', atExit)
      if (isDraft({ path, draft })) rmSync(draft, { force: true })
    },
  }
}

/** Whether a draft from a journal is one that we could have written: nothing else is ever removed. */
function isDraft({ path, draft }: SecretFilePaths): boolean {
  if (dirname(draft) !== dirname(path) || !DRAFT_NAME.test(basename(draft))) return false
  try {
    const stats = lstatSync(draft)
    return stats.isFile() && isOwn(stats)
  } catch {
    return false
  }
}

function write(path: string, draft: string, text: string, prepare: (fd: number) => void): void {
  attempt(path, () => {
    const descriptor = openSync(draft, 'wx', 0o600)
    try {
      prepare(descriptor)
      writeWhole(descriptor, text)
    } catch (error) {
      rmSync(draft, { force: true })
      throw error
    } finally {
      closeSync(descriptor)
    }
  })
}

/** Who could read the old file can read the new one: the program that uses it may run as another user. */
function copyAccess(descriptor: number, { uid, gid, mode }: Stats): void {
  const own = fstatSync(descriptor)
  if (own.uid !== uid || own.gid !== gid) fchownSync(descriptor, uid, gid)
  fchmodSync(descriptor, mode & 0o777)
}

function publish(path: string, draft: string, found: Found | undefined): void {
  if (found === undefined) {
    try {
      linkSync(draft, path)
      rmSync(draft, { force: true })
      return
    } catch (error) {
      if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(errorCode(error))) throw error
      // This file system has no hard links.
      if (read(path, path) !== undefined) throw new Changed()
    }
  } else {
    const now = read(path, path)
    if (now?.stats.ino !== found.stats.ino || now.text !== found.text) throw new Changed()
  }
  renameSync(draft, path)
}

class Changed extends Error {
  readonly code = 'changed by another program'
}

/** @param shown the name in messages, as the user wrote it */
function read(path: string, shown: string): Found | undefined {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
  let descriptor: number
  try {
    descriptor = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT') return undefined
    if (code === 'ELOOP') throw notAFile(shown, 'a symbolic link')
    throw unwritable(shown, error)
  }
  try {
    const stats = fstatSync(descriptor)
    if (!stats.isFile()) throw notAFile(shown, 'not a regular file')
    if (stats.size > MAX_BYTES) throw notAFile(shown, 'too large for a secret')
    return { stats, text: readFileSync(descriptor, 'utf8') }
  } finally {
    closeSync(descriptor)
  }
}

function isOwn({ uid }: Stats): boolean {
  return process.getuid === undefined || uid === process.getuid() || process.getuid() === 0
}

/** Makes the rename durable, where the system can. */
function syncDirectory(directory: string): void {
  try {
    const descriptor = openSync(directory, 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    // The file itself is complete either way.
  }
}

function attempt(path: string, run: () => void): void {
  try {
    run()
  } catch (error) {
    throw error instanceof Problem ? error : unwritable(path, error)
  }
}

/** As above, when there is a secret already. */
function attemptLater(path: string, run: () => void): void {
  try {
    run()
  } catch (error) {
    throw new Problem('ERR_CLI_FILE', `the file ${path} can't be written (${errorCode(error)})`)
  }
}

function unwritable(file: string, error: unknown): Problem {
  return new Problem(
    'ERR_CLI_FILE',
    `the file ${file} can't be written (${errorCode(error)})`,
    'nothing was changed; pass a file in a folder that exists, on a disk with free space',
  )
}

function notAFile(file: string, what: string): Problem {
  return new Problem(
    'ERR_CLI_FILE',
    `the file ${file} already exists and is ${what}`,
    'pass a file that does not exist',
  )
}

function randomHex(): string {
  return randomBytes(8).toString('hex')
}
