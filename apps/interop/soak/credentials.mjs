// The server's side of both schemes: what it issued, what is still valid, and which nonce counts it has seen.
import { createHash } from 'node:crypto'

export const USERNAME = 'soak'
export const PASSWORD = 'correct horse battery staple'
const REALM = 'soak'
const TOKEN_LIFETIME_S = 20
/** A machine may stop a process between the decision to send a token and its arrival. */
const GRACE_MS = 2_000

const md5 = (text) => createHash('md5').update(text).digest('hex')
const HA1 = md5(`${USERNAME}:${REALM}:${PASSWORD}`)

export function createCredentials() {
  /** The time at which each nonce and token expires. The index is its generation. */
  const expiries = [0]
  const counts = new Set()
  let reused = 0

  function next(lifetimeMs) {
    expiries.push(Date.now() + lifetimeMs)
    return expiries.length - 1
  }

  const isValid = (generation) => (expiries[generation] ?? 0) > Date.now()

  function ofDigest(authorization, { method, url }) {
    const field = (name) => new RegExp(`[ ,]${name}="?([^",]*)"?`).exec(authorization)?.[1] ?? ''
    const nonce = field('nonce')
    const used = `${nonce} ${field('nc')}`
    const text = [HA1, nonce, field('nc'), field('cnonce'), 'auth', md5(`${method}:${url}`)].join(
      ':',
    )
    if (field('response') !== md5(text) || field('uri') !== url) return 0
    if (counts.has(used)) reused++
    counts.add(used)
    return Number(nonce.slice(1))
  }

  return {
    isValid,
    reused: () => reused,
    invalidate: () => expiries.fill(0),
    challenge: () => `Digest realm="${REALM}", nonce="n${next(3_600_000)}", qop="auth", stale=true`,
    nextNonce: () => `nextnonce="n${next(3_600_000)}"`,
    issue: () => ({
      access_token: `t${next(TOKEN_LIFETIME_S * 1_000 + GRACE_MS)}`,
      token_type: 'Bearer',
      expires_in: TOKEN_LIFETIME_S,
    }),
    /** The generation of the credentials of a request; 0 for none, or wrong ones. */
    generationOf(request) {
      const { authorization = '' } = request.headers
      if (authorization.startsWith('Digest ')) return ofDigest(authorization, request)
      return Number(/^Bearer t(\d+)$/.exec(authorization)?.[1] ?? 0)
    },
  }
}
