/** @import { BearerMode } from './modes.d.ts' */

/**
 * The tokens of a server. Its clock is an argument, so that an hour can pass.
 *
 * @param {BearerMode} mode
 * @param {() => number} now
 */
export function bearerSpace({ lifeMs = 3_600_000 }, now) {
  let issued = 0
  /** @type {Map<string, number>} */
  const ends = new Map()
  const issue = () => {
    const token = `token-${++issued}`
    ends.set(token, now() + lifeMs)
    return token
  }
  return {
    tokenAnswer: () =>
      JSON.stringify({
        access_token: issue(),
        token_type: 'Bearer',
        expires_in: Math.round(lifeMs / 1_000),
      }),
    /** @param {string} field */
    accepts: (field) => (ends.get(field.replace(/^Bearer /i, '')) ?? 0) > now(),
    revokeAll: () => ends.clear(),
  }
}
