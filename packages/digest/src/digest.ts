import type { Authenticator } from '@latchkey/contract'
import { makeCalls } from './call.ts'
import { readCredentials } from './credentials.ts'
import { checkOptions } from './options.ts'
import { makeServers } from './server.ts'
import type { DigestOptions } from './types.ts'

/**
 * HTTP Digest authentication with a user name and a password (RFC 7616, 2617, 2069). The nonce of the first challenge is
 * kept and used again with a rising count, so that only the first call needs two requests. The strongest allowed
 * challenge is answered; Basic never is. The password is never sent, and nothing goes to other origins than those given.
 *
 * Hand it to an adapter, such as `withAuth` of `@latchkey/fetch`. It serves any number of requests at a time.
 *
 * @throws DigestError `ERR_DIGEST_CREDENTIALS` when user name or password can't be used
 * @throws TypeError when an option has the wrong form
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
  const find = makeServers(options)
  const start = makeCalls({
    options,
    credentials: readCredentials(options),
    find,
    report: (event) => {
      try {
        options.onEvent?.(event)
      } catch {
        // A listener's fault is not the request's.
      }
    },
  })
  return {
    authorize: (request) => {
      const server = find(request.url)
      return server === undefined ? { headers: {} } : start({ server, request, sends: 0 })
    },
  }
}
