import { mkdir, stat } from 'node:fs/promises'

/**
 * Makes sure that a directory is there and is this user's alone; else anyone might read tokens there or slip some in.
 *
 * @throws Error when it is not, and what the system says when it can't be made
 */
export async function privateDirectory(directory: string): Promise<void> {
  const found = await stat(directory).catch(() => undefined)
  if (found === undefined) await mkdir(directory, { recursive: true, mode: 0o700 })
  const { uid, mode } = found ?? (await stat(directory))
  if (process.getuid === undefined) return
  if (uid !== process.getuid()) throw new Error('the directory of tokens belongs to another user')
  if ((mode & 0o077) !== 0) throw new Error('the directory of tokens is open to others; chmod 700')
}
