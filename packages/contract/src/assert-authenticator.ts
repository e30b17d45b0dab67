import type { Authenticator } from './types.ts'

/**
 * Checks the first argument of an adapter's `withAuth`.
 *
 * @throws TypeError if it has no `authorize` function
 *
 * @example
 * ```ts
 * import { assertAuthenticator } from '@latchkey/contract'
 *
 * assertAuthenticator({ authorize: () => ({ headers: {} }) })
 * ```
 */
export function assertAuthenticator(value: unknown): asserts value is Authenticator {
  if (typeof value === 'object' && value !== null && 'authorize' in value) {
    if (typeof value.authorize === 'function') return
  }
  throw new TypeError(
    '"authenticator" must be a scheme with an authorize function, for example digest({ username, password, origins }) or clientCredentials({ … })',
  )
}
