import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { errorCode } from './error-code.ts'

/** Nothing that we wrote is longer. */
const MAX_BYTES = 1_048_576

/** Opening a FIFO would otherwise wait for its writer, and block a thread. Windows has neither. */
const FLAGS = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0)

/** The text of a regular file that only this user can access; `undefined` for anything else. */
export async function readPrivate(path: string): Promise<string | undefined> {
  const file = await open(path, FLAGS).catch(unlessMissing)
  if (file === undefined) return undefined
  try {
    const stat = await file.stat()
    const { mode, uid, size } = stat
    const isOurs =
      process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0)
    return isOurs && stat.isFile() && size <= MAX_BYTES ? await file.readFile('utf8') : undefined
  } finally {
    await file.close()
  }
}

/** Turns the error of a missing file into `undefined`; a socket or a device cannot be opened either. */
export function unlessMissing(error: unknown): undefined {
  const code = errorCode(error)
  if (code === 'ENOENT' || code === 'ENXIO') return undefined
  throw error
}
