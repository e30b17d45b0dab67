import { config, type Settings } from './settings.ts'
import type { JWK } from './types.ts'

/** Far below the five minutes that servers allow at most. */
const LIFETIME_S = 60

/** A signed client assertion (RFC 7523 section 3), good once: each has a `jti` of its own. */
export async function signAssertion(
  settings: Settings,
  secret: string | undefined,
): Promise<string> {
  const { clientId, clock, privateKey, keyAlgorithm, audience, tokenEndpoint } = settings
  const jose = await import('jose').catch(() => {
    throw config('"authMethod" needs npm install jose')
  })
  try {
    const jwk = privateKey !== undefined && !('algorithm' in privateKey) ? privateKey : undefined
    const alg = keyAlgorithm ?? jwk?.alg ?? algorithmOf(privateKey)
    const key =
      privateKey === undefined
        ? new TextEncoder().encode(secret)
        : jwk === undefined
          ? privateKey
          : await jose.importJWK(jwk, alg)
    const now = Math.floor(clock.now() / 1000)
    return await new jose.SignJWT({
      iss: clientId,
      sub: clientId,
      aud: audience ?? tokenEndpoint.href,
      iat: now,
      exp: now + LIFETIME_S,
      jti: crypto.randomUUID(),
    })
      .setProtectedHeader({ alg, ...(jwk?.kid !== undefined && { kid: jwk.kid }) })
      .sign(key)
  } catch {
    // Without jose's words, which may quote the key.
    throw config('"keyAlgorithm" does not fit the key')
  }
}

/** The algorithm that fits a key (RFC 7518 section 3.1, RFC 9864). */
function algorithmOf(key: CryptoKey | JWK | undefined): string {
  if (key === undefined) return 'HS256'
  // Both describe an elliptic curve and a hash, each in a place of its own.
  const { name, namedCurve, hash } = (
    'algorithm' in key ? key.algorithm : { name: key.kty, namedCurve: key.crv }
  ) as { name?: string; namedCurve?: string; hash?: { name: string } }
  if (name?.startsWith('EC')) return `ES${String(namedCurve).slice(-3).replace('521', '512')}`
  if (!name?.startsWith('RSA')) return 'EdDSA'
  return (name === 'RSA-PSS' ? 'PS' : 'RS') + (hash?.name.slice(-3) ?? '256')
}
