import { isTokenError, TokenError } from '@latchkey/token-manager'

/**
 * Calls a function that the program passed as an option.
 *
 * @throws TokenError of kind `config` if the function throws, without the words of its error, which can contain a secret
 */
export async function callOption<T>(
  name: string,
  call: () => PromiseLike<T> | T,
): Promise<Awaited<T>> {
  try {
    return await call()
  } catch (error) {
    if (isTokenError(error)) throw error
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const reason = typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : undefined
    const shown = reason === undefined ? '' : ` (${reason})`
    throw new TokenError(`the function "${name}" failed${shown}`, {
      kind: 'config',
      // A mounted file or a secret manager can be back in a moment.
      retryable: true,
      reason,
    })
  }
}
