import { Problem } from '../errors/problem.ts'
import type { NewSecret, SecretSink } from './secret-sink.ts'

/**
 * Hands a new secret over. When that fails, what was made is taken back: without its secret nobody can use it.
 *
 * @param what such as `the API key "deploy" (5f…)`
 * @param show prints it, for a sink that is standard output
 */
export async function handOver(
  sink: SecretSink,
  secret: NewSecret,
  what: string,
  undo: () => Promise<void>,
  show: () => void | Promise<void>,
): Promise<void> {
  try {
    await sink.put(secret, show)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const isUndone = await undo().then(
      () => true,
      () => false,
    )
    throw new Problem(
      error.code,
      `${error.message}; ${what} ${isUndone ? 'was deleted again' : 'could not be deleted again'}`,
      isUndone
        ? 'see to where the secret goes, and give the same command again'
        : `delete ${what}: its secret cannot be read again`,
    )
  }
}
