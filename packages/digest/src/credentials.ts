import { hash } from '#hash'
import type { AuthParam } from '@latchkey/auth-header'
import type { DigestChallenge } from './challenge.ts'
import { DigestError } from './errors.ts'
import { octets } from './octets.ts'
import type { DigestOptions } from './types.ts'

/** Who the user is, and the secret: what every answer to a challenge is made of. */
export interface Identity {
  /** The parameters that name the user (RFC 7616 section 3.4). */
  readonly user: readonly AuthParam[]
  /** H(username:realm:password) in the encoding that the challenge asks for. */
  readonly ha1: string
}

/** Gives the identity for a challenge.  */
export type Credentials = (challenge: DigestChallenge) => Promise<Identity>

/** Checks user name and password, or user name and HA1. */
export function readCredentials(options: DigestOptions): Credentials {
  const { username, ha1: lookUp, usernameEncoding } = options
  // A caller without types may pass anything.
  const { password }: { readonly password?: unknown } = options
  const secret = lookUp === undefined ? password : ''
  if (
    typeof username !== 'string' ||
    typeof secret !== 'string' ||
    (lookUp !== undefined && password !== undefined)
  ) {
    throw new TypeError('"username" and "password" must be strings, or "ha1" a function')
  }
  const latin1 = usernameEncoding === 'latin1'
  // Control characters and halves of a surrogate pair.
  if ((latin1 ? /[^ -~\xa0-\xff]/ : /\p{Cc}|\p{Cs}/u).test(username + secret)) {
    throw unusable('"username" and "password" must be printable and fit "usernameEncoding"')
  }

  // RFC 7616 section 4 asks for Normalization Form C where the server says UTF-8, and only there.
  const normalize = (text: string, { params }: DigestChallenge): string =>
    params['charset']?.toLowerCase() === 'utf-8' ? text.normalize() : text
  const encode = (text: string, challenge: DigestChallenge): string =>
    latin1 ? text : String.fromCharCode(...new TextEncoder().encode(normalize(text, challenge)))

  const hashOf = async (challenge: DigestChallenge): Promise<string> => {
    const { realm, algorithm, hashName } = challenge
    if (lookUp === undefined) {
      const text = `${encode(username, challenge)}:${realm}:${encode(secret, challenge)}`
      return hash(hashName, octets(text))
    }
    const found: unknown = await lookUp(realm, algorithm)
    const ha1 = String(found).toLowerCase()
    if (ha1.length === hash(hashName, '').length && /^[\da-f]*$/.test(ha1)) return ha1
    throw unusable(`"ha1" must be ${hashName} in hexadecimal`)
  }

  const name = (challenge: DigestChallenge): AuthParam[] => {
    const value = encode(username, challenge)
    if (challenge.params['userhash']?.toLowerCase() === 'true') {
      const hashed = hash(challenge.hashName, octets(`${value}:${challenge.realm}`))
      return [
        { name: 'username', value: hashed },
        { name: 'userhash', value: 'true', quoted: false },
      ]
    }
    if (value.includes(':')) {
      throw unusable('"username" must have no colon here')
    }
    if (usernameEncoding !== 'username*' || /^[ -~]*$/.test(value)) {
      return [{ name: 'username', value }]
    }
    // RFC 8187 section 3.2.
    const extended = encodeURIComponent(normalize(username, challenge)).replace(
      /['()*]/g,
      (char) => `%${char.charCodeAt(0).toString(16)}`,
    )
    return [{ name: 'username*', value: `UTF-8''${extended}`, quoted: false }]
  }

  return async (challenge) => ({
    user: name(challenge),
    ha1: await hashOf(challenge),
  })
}

function unusable(message: string): DigestError {
  return new DigestError('ERR_DIGEST_CREDENTIALS', message)
}
