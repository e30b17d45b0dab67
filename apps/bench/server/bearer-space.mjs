const LIFETIME_MS = 3_600_000

/**
 * The tokens of a server. Its clock is an argument, so that an hour can pass.
 *
 * @param {() => number} now
 */
export function bearerSpace(now) {
  let issued = 0
  /** @type {Map<string, number>} */
  const ends = new Map()
  const issue = () => {
    const token = `token-${++issued}`
    ends.set(token, now() + LIFETIME_MS)
    return token
  }
  return {
    tokenAnswer: () =>
      JSON.stringify({
        access_token: issue(),
        token_type: 'Bearer',
        expires_in: LIFETIME_MS / 1_000,
      }),
    /** @param {string} field */
    accepts: (field) => (ends.get(field.replace(/^Bearer /i, '')) ?? 0) > now(),
    revokeAll: () => ends.clear(),
  }
}
