import { check } from '../check.ts'

/** A private key as JSON (RFC 7517). */
export interface PrivateKeyJwk {
  readonly kty: string
  readonly alg?: string | undefined
  readonly kid?: string | undefined
  readonly crv?: string | undefined
  readonly [member: string]: unknown
}

/** A private key: a `CryptoKey`, a `KeyObject` of Node, a JWK, or the text of a PKCS #8 PEM file. */
export type PrivateKey = string | PrivateKeyJwk | KeyHandle

/** What `CryptoKey` and `KeyObject` have in common. */
export interface KeyHandle {
  readonly type: string
}

/** Members of a handle that tell its algorithm: a CryptoKey has the first, a KeyObject the others. */
interface HandleDetails extends KeyHandle {
  readonly algorithm?: {
    readonly name: string
    readonly namedCurve?: string
    readonly hash?: { readonly name: string }
  }
  readonly usages?: readonly string[]
  readonly asymmetricKeyType?: string
  readonly asymmetricKeyDetails?: { readonly namedCurve?: string }
}

const CURVES: Readonly<Record<string, string>> = {
  'P-256': 'ES256',
  'P-384': 'ES384',
  'P-521': 'ES512',
  prime256v1: 'ES256',
  secp384r1: 'ES384',
  secp521r1: 'ES512',
  Ed25519: 'EdDSA',
  ed25519: 'EdDSA',
}

/** Object identifiers in a PKCS #8 key, as hex (RFC 5958, RFC 8410, RFC 8017, SEC 2). */
const IDENTIFIERS: readonly (readonly [hex: string, alg: string])[] = [
  ['06082a8648ce3d030107', 'ES256'],
  ['06052b81040022', 'ES384'],
  ['06052b81040023', 'ES512'],
  ['06032b6570', 'EdDSA'],
  ['06092a864886f70d01010a', 'PS256'],
  ['06092a864886f70d010101', 'RS256'],
]

/** A key, and the algorithms that fit it; the first is the default. */
export interface CheckedKey {
  readonly key: PrivateKey
  readonly algorithms: readonly string[]
  readonly alg?: string | undefined
  readonly kid?: string | undefined
}

/**
 * Checks a key without using it.
 *
 * @throws TokenError of kind `config`, whose message contains nothing of the key
 */
export function checkKey(key: unknown): CheckedKey {
  if (typeof key === 'string') return { key, algorithms: fitting(algorithmOfPem(key)) }
  check(typeof key === 'object' && key !== null, `"key" must be ${EXPECTED}`)
  if ('kty' in key) {
    // Its members are checked one by one.
    const jwk = key as PrivateKeyJwk
    const { alg, kid, kty, crv } = jwk
    check(
      kty !== 'oct' && typeof jwk['d'] === 'string',
      '"key" is not a private JWK: it has no "d"',
    )
    check(alg === undefined || typeof alg === 'string', '"key" has an "alg" that is not a string')
    check(kid === undefined || typeof kid === 'string', '"key" has a "kid" that is not a string')
    const found = kty === 'RSA' ? 'RS256' : CURVES[String(crv)]
    return { key: jwk, algorithms: fitting(found), alg, kid }
  }
  check('type' in key && key.type === 'private', `"key" must be ${EXPECTED}`)
  // Of a CryptoKey or a KeyObject.
  const handle = key as HandleDetails
  check(
    handle.usages?.includes('sign') !== false,
    '"key" is a CryptoKey that cannot sign; import it with the usage "sign"',
  )
  return { key: handle, algorithms: algorithmsOfHandle(handle) }
}

const EXPECTED = 'a private key: a CryptoKey, a KeyObject, a JWK, or the text of a PKCS #8 PEM file'

function algorithmsOfHandle(handle: HandleDetails): readonly string[] {
  const { algorithm, asymmetricKeyType, asymmetricKeyDetails } = handle
  if (algorithm === undefined) {
    const curve = asymmetricKeyDetails?.namedCurve ?? asymmetricKeyType ?? ''
    if (asymmetricKeyType === 'rsa') return fitting('RS256')
    return fitting(asymmetricKeyType === 'rsa-pss' ? 'PS256' : CURVES[curve])
  }
  // A CryptoKey can only be used with the hash that it was imported with.
  const bits = algorithm.hash?.name.slice(-3) ?? '256'
  if (algorithm.name === 'RSASSA-PKCS1-v1_5') return [`RS${bits}`]
  if (algorithm.name === 'RSA-PSS') return [`PS${bits}`]
  return fitting(CURVES[algorithm.namedCurve ?? algorithm.name])
}

/** All algorithms of a kind of key (RFC 7518 section 3.1, RFC 9864). */
function fitting(alg: string | undefined): readonly string[] {
  check(alg !== undefined, '"key" is of a kind that cannot sign assertions')
  if (alg === 'RS256') return ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512']
  if (alg === 'PS256') return ['PS256', 'PS384', 'PS512']
  return alg === 'EdDSA' ? ['EdDSA', 'Ed25519'] : [alg]
}

function algorithmOfPem(pem: string): string | undefined {
  const [, label = '', base64 = ''] =
    /-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END/.exec(pem) ?? []
  const advice = 'convert it with: openssl pkcs8 -topk8 -nocrypt -in key.pem'
  check(label !== '', '"key" is a string, but not the text of a PEM file')
  check(label !== 'ENCRYPTED PRIVATE KEY', `"key" is encrypted; ${advice}`)
  check(label.endsWith('PRIVATE KEY'), '"key" is not a private key')
  check(label === 'PRIVATE KEY', `"key" is not in the format PKCS #8; ${advice}`)
  let octets = ''
  try {
    octets = atob(base64.replace(/\s/g, ''))
  } catch {
    check(false, '"key" is not valid base64 between its lines')
  }
  // The identifier is near the start; the rest is the key itself.
  const start = Array.from(octets.slice(0, 64), (octet) =>
    octet.charCodeAt(0).toString(16).padStart(2, '0'),
  ).join('')
  return IDENTIFIERS.find(([hex]) => start.includes(hex))?.[1]
}
