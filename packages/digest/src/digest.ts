import {
  type AuthAttempt,
  type Authenticator,
  type AuthRequest,
  type AuthResponse,
  originGuard,
} from '@latchkey/contract'
import { ALGORITHMS, chooseChallenge } from './challenge.ts'
import { readCredentials } from './credentials.ts'
import { RecentSessions } from './recent-sessions.ts'
import { type Session, startSession } from './session.ts'
import type { DigestAlgorithm, DigestEvent, DigestOptions } from './types.ts'

/** One request is sent this often at most, also when the server calls every nonce stale. */
const MAX_SENDS = 3

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
  const credentials = readCredentials(options.username, options.password)
  const allows = originGuard(options.origins)
  const algorithms = readAlgorithms(options.algorithms)
  const makeCnonce = options.cnonce ?? randomCnonce
  // One for each origin that the caller listed.
  const sessions = new Map<string, Session>()
  const recent = new RecentSessions()

  function attempt(request: AuthRequest, session: Session | undefined, sends: number): AuthAttempt {
    return {
      headers: session
        ? { authorization: session.authorization(request.method, request.target) }
        : {},
      expectsChallenge: session === undefined,
      settle: (response) => {
        if (response.status !== 401 || !allows(response.url)) return undefined
        const next = renew(response, session)
        if (next === undefined) return undefined
        const { origin } = response.url
        const { stale, realm } = next.challenge
        if (session !== undefined) {
          // The nonce is not older than this request: it is the credentials that were refused.
          if (sends > 1 && !stale) {
            report({ type: 'credentials-refused', origin, realm })
            return undefined
          }
          report({ type: 'nonce-renewed', origin, stale })
        }
        return sends < MAX_SENDS ? attempt(request, next, sends + 1) : undefined
      },
    }
  }

  /** The session that the challenge of a 401 starts, or the one that others have started meanwhile. */
  function renew(response: AuthResponse, refused: Session | undefined): Session | undefined {
    const { origin } = response.url
    const challenge = chooseChallenge(response.headers.get('www-authenticate'), algorithms)
    if (typeof challenge === 'string') {
      report({ type: 'challenge-refused', origin, reason: challenge })
      return undefined
    }
    const current = sessions.get(origin)
    // Others that were refused with the same nonce go on with the one that the first of them got.
    if (refused !== undefined && current !== undefined && current !== refused) return current
    const session =
      recent.find(challenge) ?? recent.add(startSession(challenge, credentials, makeCnonce))
    sessions.set(origin, session)
    return session
  }

  function report(event: DigestEvent): void {
    try {
      options.onEvent?.(event)
    } catch {
      // A listener's fault is not the request's.
    }
  }

  return {
    authorize: (request) => {
      if (!allows(request.url)) return { headers: {} }
      return attempt(request, sessions.get(request.url.origin), 1)
    },
  }
}

function readAlgorithms(list: readonly DigestAlgorithm[] = ALGORITHMS): Set<DigestAlgorithm> {
  const unknown = list.length === 0 || list.some((name) => !ALGORITHMS.includes(name))
  if (unknown) throw new TypeError(`"algorithms" must hold some of ${ALGORITHMS.join(', ')}`)
  return new Set(list)
}

function randomCnonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
