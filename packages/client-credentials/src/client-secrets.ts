import { type Settings, texts } from './settings.ts'
import { TokenError } from './token-error.ts'
import { within } from './waiting.ts'

/**
 * Reads the client secrets: those of the option, or those that its function returns at this moment.
 *
 * @throws TokenError of kind `config` if the function throws, hangs or returns something else
 */
export async function readSecrets(settings: Settings): Promise<readonly string[]> {
  const { clientSecret, clock, timeoutMs } = settings
  if (typeof clientSecret !== 'function') return settings.clientSecrets
  try {
    return texts('clientSecret', await within(clock, timeoutMs, async () => clientSecret()))
  } catch (error) {
    if (error instanceof TokenError && error.kind === 'config') throw error
    // Only its code: the message of a foreign error can contain the secret.
    const { code = 'no code' } = (error ?? {}) as { code?: unknown }
    const shown = typeof code === 'string' && /^[\w ]{1,40}$/.test(code) ? code : 'no code'
    throw new TokenError(`the function "clientSecret" failed (${shown})`, {
      kind: 'config',
      retryable: true,
    })
  }
}
