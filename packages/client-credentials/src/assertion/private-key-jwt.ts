import type { Awaitable } from '@latchkey/contract'
import { importPKCS8, SignJWT } from 'jose'
import { check } from '../check.ts'
import { assertionParameters, type ClientAuthentication } from '../client-authentication.ts'
import { checkClaims, type ClaimOptions, claimsOf } from './claims.ts'
import { checkKey, type CheckedKey, type PrivateKey } from './private-key.ts'
import { rawSignature } from './raw-signature.ts'

/** Options of an assertion that do not depend on who signs it. */
export interface HeaderOptions extends ClaimOptions {
  /** The id of the key at the server. Default: the `kid` of a JWK. */
  readonly kid?: string | undefined
  /** The SHA-1 thumbprint of the certificate, in base64url: Microsoft Entra. */
  readonly x5t?: string | undefined
  /** The SHA-256 thumbprint of the certificate, in base64url. */
  readonly x5tS256?: string | undefined
}

/** A private key that this process holds. */
export interface PrivateKeyOptions extends HeaderOptions {
  /** A `CryptoKey`, a `KeyObject`, a JWK, or the text of a PKCS #8 PEM file. */
  readonly key: PrivateKey
  readonly sign?: undefined
  /** Default: the `alg` of a JWK, else what fits the key: `ES256`, `ES384`, `ES512`, `EdDSA`, `RS256`, … */
  readonly alg?: string | undefined
}

/** A private key in a KMS or HSM. */
export interface SigningOptions extends HeaderOptions {
  /** Signs bytes and returns the signature, for elliptic curves either as `r || s` or in DER. */
  readonly sign: (data: Uint8Array) => Awaitable<Uint8Array>
  readonly key?: undefined
  /** The algorithm of `sign`, such as `ES256`. */
  readonly alg: string
}

/** Options for {@link privateKeyJwt}: a key, or a function that signs. */
export type PrivateKeyJwtOptions = PrivateKeyOptions | SigningOptions

/**
 * Authenticates with a JWT signed with a private key (`private_key_jwt`, RFC 7523). Needs the package `jose`.
 *
 * @throws TokenError of kind `config` if an option cannot work; the message contains nothing of the key
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { clientCredentials } from '@latchkey/client-credentials'
 * import { privateKeyJwt } from '@latchkey/client-credentials/assertion'
 *
 * const key = await readFile('/run/secrets/key.pem', 'utf8')
 * export const auth = clientCredentials({
 *   tokenEndpoint: 'https://as.example/token',
 *   clientId: 'reports',
 *   clientAuthentication: privateKeyJwt({ key, kid: '2026-01' }),
 *   origins: 'https://api.example',
 * })
 * ```
 */
export function privateKeyJwt(options: PrivateKeyJwtOptions): ClientAuthentication {
  const sign = signerOf(options)
  return async (request) => {
    const jwt = await sign(claimsOf(options, request))
    return { parameters: assertionParameters(request.clientId, jwt) }
  }
}

type Signer = (claims: Record<string, string | number>) => Promise<string>

function signerOf(options: PrivateKeyJwtOptions): Signer {
  checkClaims(options)
  const { key, sign, kid, x5t, x5tS256 } = options
  for (const [name, value] of Object.entries({ alg: options.alg, kid, x5t, x5tS256 })) {
    check(
      value === undefined || (typeof value === 'string' && value !== ''),
      `"${name}" must be a string that is not empty`,
    )
  }
  check((key === undefined) !== (sign === undefined), 'either "key" or "sign" is required')
  if (sign !== undefined) {
    check(typeof sign === 'function', '"sign" must be a function')
    check((options.alg as unknown) !== undefined, '"alg" is required with "sign"')
    return (claims) => signWith(sign, headerOf(options, options.alg), claims)
  }
  const checked = checkKey(key)
  const { algorithms } = checked
  const alg = options.alg ?? checked.alg ?? algorithms[0] ?? ''
  check(algorithms.includes(alg), `"alg" does not fit the key (expected ${algorithms.join(', ')})`)
  return (claims) => signWithKey(checked, headerOf(options, alg, checked.kid), claims)
}

type Header = Readonly<Record<string, string>> & { readonly alg: string }

function headerOf({ kid, x5t, x5tS256 }: HeaderOptions, alg: string, kidOfKey?: string): Header {
  const id = kid ?? kidOfKey
  return {
    alg,
    ...(id !== undefined && { kid: id }),
    ...(x5t !== undefined && { x5t }),
    ...(x5tS256 !== undefined && { 'x5t#S256': x5tS256 }),
  }
}

async function signWithKey(
  { key }: CheckedKey,
  header: Header,
  claims: Record<string, string | number>,
): Promise<string> {
  try {
    const imported = typeof key === 'string' ? await importPKCS8(key, header.alg) : key
    // jose checks the kind of key again.
    return await new SignJWT(claims)
      .setProtectedHeader(header)
      .sign(imported as Parameters<SignJWT['sign']>[0])
  } catch {
    // Without jose's words, which can quote the key.
    check(false, '"key" cannot be used: it is damaged, or does not fit "alg"')
  }
}

async function signWith(
  sign: SigningOptions['sign'],
  header: Header,
  claims: Record<string, string | number>,
): Promise<string> {
  const part = (value: object): string => base64url(new TextEncoder().encode(JSON.stringify(value)))
  const data = `${part({ ...header, typ: 'JWT' })}.${part(claims)}`
  const signature = await sign(new TextEncoder().encode(data))
  check(signature instanceof Uint8Array, '"sign" must return the signature as a Uint8Array')
  return `${data}.${base64url(rawSignature(signature, header.alg))}`
}

function base64url(octets: Uint8Array): string {
  const text = btoa(Array.from(octets, (octet) => String.fromCharCode(octet)).join(''))
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
