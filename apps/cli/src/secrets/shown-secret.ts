import { NotDelivered } from './not-delivered.ts'

/**
 * Writes a secret to standard output and waits until it is written. Elsewhere a closed pipe is not an error; here it is,
 * because nobody has the secret then.
 */
export async function showSecret(write: () => void | Promise<void>): Promise<void> {
  const { stdout } = process
  const others = stdout.listeners('error') as ((error: Error) => void)[] // that is what listens to errors
  let failure: NodeJS.ErrnoException | undefined
  stdout.removeAllListeners('error')
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error
  })
  try {
    await write()
    await new Promise((resolve) => stdout.write('', resolve))
    // The error event follows the callback of the write.
    await new Promise((resolve) => setImmediate(resolve))
  } finally {
    stdout.removeAllListeners('error')
    for (const other of others) stdout.on('error', other)
  }
  if (failure === undefined) return
  throw new NotDelivered(`standard output can't be written (${failure.code ?? '?'})`, false)
}
