import type { Settings } from './settings.ts'
import type { JWK } from './types.ts'

/** Far below the five minutes that servers allow at most. */
const LIFETIME_S = 60

/**
 * A signed client assertion (RFC 7523 section 3), good once: each has a `jti` of its own.
 *
 * @throws Error that says which option can't work
 */
export async function signAssertion(settings: Settings, secret: string): Promise<string> {
  const { clientId, clock, privateKey, audience, tokenEndpoint } = settings
  const { SignJWT } = await import('jose').catch(() => {
    throw new Error('"authMethod" needs npm install jose')
  })
  // Of a CryptoKey neither is known.
  const { alg = algorithmOf(privateKey), kid } = (privateKey ?? {}) as JWK
  const now = Math.floor(clock.now() / 1000)
  try {
    return await new SignJWT({
      iss: clientId,
      sub: clientId,
      aud: audience ?? tokenEndpoint.href,
      iat: now,
      exp: now + LIFETIME_S,
      jti: crypto.randomUUID(),
    })
      .setProtectedHeader({ alg: settings.keyAlgorithm ?? alg, ...(kid !== undefined && { kid }) })
      .sign(privateKey ?? new TextEncoder().encode(secret))
  } catch {
    // Without jose's words, which may quote the key.
    throw new Error('"keyAlgorithm" does not fit the key')
  }
}

/** The algorithm that fits a key (RFC 7518 section 3.1, RFC 9864). */
function algorithmOf(key: CryptoKey | JWK | undefined): string {
  if (key === undefined) return 'HS256'
  // Both describe an elliptic curve and a hash, each in a place of its own.
  const { name, namedCurve, hash } = (
    'algorithm' in key ? key.algorithm : { name: key.kty, namedCurve: key.crv }
  ) as { name?: string; namedCurve?: string; hash?: { name: string } }
  const bits = (namedCurve ?? hash?.name ?? '256').slice(-3).replace('521', '512')
  if (name?.startsWith('EC')) return `ES${bits}`
  if (!name?.startsWith('RSA')) return 'EdDSA'
  return (name === 'RSA-PSS' ? 'PS' : 'RS') + bits
}
