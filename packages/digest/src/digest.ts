import type { Authenticator } from '@latchkey/contract'
import { systemClock } from './clock.ts'
import { makeAuthenticator } from './make-authenticator.ts'
import { checkOptions } from './options.ts'
import type { DigestOptions } from './types.ts'

/**
 * HTTP Digest authentication with a user name and a password (RFC 7616, 2617, 2069). The nonce of the first challenge is
 * kept and used again with a rising nonce count, so that only the first call needs two requests. The strongest allowed
 * challenge is answered; Basic never is. The password is never sent, and nothing is sent to origins that are not listed.
 *
 * Pass it to an adapter, such as `withAuth` of `@latchkey/fetch`. It serves any number of requests at a time.
 *
 * @throws DigestError `ERR_DIGEST_CREDENTIALS` if user name or password has characters that cannot be used
 * @throws TypeError if an option is unknown, empty or has the wrong form
 *
 * @example
 * ```ts
 * import { digest } from '@latchkey/digest'
 *
 * export const auth = digest({
 *   username: 'abcdefgh',
 *   password: '00000000-0000-4000-8000-000000000000',
 *   origins: 'https://cloud.mongodb.com',
 * })
 * ```
 */
export function digest(options: DigestOptions): Authenticator {
  checkOptions({ ...options })
  return makeAuthenticator(options, systemClock)
}
