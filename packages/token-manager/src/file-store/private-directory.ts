import { mkdir, stat } from 'node:fs/promises'
import { LatchkeyError } from '@latchkey/contract'

/**
 * Creates a directory, or checks that only this user can access it; otherwise others could read tokens or add their own.
 *
 * @throws LatchkeyError `ERR_FILE_STORE_DIRECTORY`; what the system says if it cannot be created
 */
export async function privateDirectory(directory: string): Promise<void> {
  const found = await stat(directory).catch(() => undefined)
  if (found === undefined) await mkdir(directory, { recursive: true, mode: 0o700 })
  const { uid, mode } = found ?? (await stat(directory))
  if (process.getuid === undefined) return
  if (uid !== process.getuid()) throw rejected('belongs to another user; use one of your own')
  if ((mode & 0o077) === 0) return
  const octal = (mode & 0o7777).toString(8).padStart(4, '0')
  throw rejected(`is open to others (mode ${octal}); run chmod 700 on it`)
}

function rejected(why: string): LatchkeyError {
  return new LatchkeyError('ERR_FILE_STORE_DIRECTORY', `the token directory ${why}`)
}
