import { Problem } from '../errors/problem.ts'
import type { SecretDestination } from './destination.ts'
import type { NewSecret } from './new-secret.ts'

/**
 * Delivers a new secret. When that fails, deletes the credential that was created for it: nobody could use it.
 *
 * @param what such as `the API key "deploy" (5f…)`
 * @param undo deletes the credential
 * @param show prints the secret, for the destination that is standard output
 */
export async function deliver(
  destination: SecretDestination,
  secret: NewSecret,
  what: string,
  undo: () => Promise<void>,
  show: () => void | Promise<void>,
): Promise<void> {
  try {
    destination.prepare(secret)
    await destination.deliver(secret, show)
  } catch (error) {
    destination.discard()
    if (!(error instanceof Problem)) throw error
    const isUndone = await undo().then(
      () => true,
      () => false,
    )
    throw new Problem(
      error.code,
      `${error.message}; ${what} ${isUndone ? 'was deleted again' : 'could not be deleted again'}`,
      isUndone
        ? 'fix the destination of the secret, then run the same command again'
        : `delete ${what}: its secret cannot be read again`,
    )
  }
}
