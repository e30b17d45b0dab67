import { digest } from '@latchkey/digest'
import { account } from '../../server/account.mjs'

/**
 * A function that writes the credentials for a `GET`, for a challenge that it has seen before.
 *
 * @typedef {(url: string, target: string) => string} WriteHeader
 */

export const ORIGIN = 'http://127.0.0.1:8080'

/**
 * @param {string} challenge
 * @returns {Promise<WriteHeader>}
 */
export async function ours(challenge) {
  const { username, password } = account
  const auth = digest({ username, password, origins: ORIGIN })
  const url = new URL(ORIGIN)
  const headers = new Headers()
  const first = await auth.authorize({ method: 'GET', target: '/', url, headers })
  const second = await first.settle?.(answer(401, challenge))
  await second?.settle?.(answer(200, null))
  return (_url, target) => {
    // An adapter has parsed the URL already; its cost is the adapter's.
    const attempt = auth.authorize({ method: 'GET', target, url, headers })
    if ('then' in attempt) throw new Error('a kept nonce must be answered without a promise')
    return attempt.headers['authorization'] ?? ''
  }
}

/**
 * @param {number} status
 * @param {string | null} challenge
 */
function answer(status, challenge) {
  const get = (/** @type {string} */ name) => (name === 'www-authenticate' ? challenge : null)
  return { status, url: new URL(ORIGIN), headers: { get } }
}
