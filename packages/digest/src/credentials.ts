import { hash } from '#hash'
import { quote } from '@latchkey/auth-header'
import type { DigestChallenge } from './challenge.ts'
import { DigestError } from './errors.ts'
import { octets } from './octets.ts'
import type { DigestOptions } from './types.ts'

/** The identity of the user, and the secret. */
export interface Identity {
  /** The parameter that names the user, as it is sent: `username` or `username*` (RFC 7616 section 3.4). */
  readonly user: string
  /** The user name is hashed. */
  readonly userhash: boolean
  /** H(username:realm:password) in the encoding that the challenge asks for. */
  readonly ha1: string
}

/** Returns the identity for a challenge.  */
export type Identify = (challenge: DigestChallenge) => Promise<Identity>

/** Checks user name and password. */
export function makeIdentify(options: DigestOptions): Identify {
  const { username, password, ha1: lookUp, usernameEncoding, allowEmptyCredentials } = options
  const isLatin1 = usernameEncoding === 'latin1'
  const check = (text: string): string => {
    // Control characters and halves of a surrogate pair.
    if ((isLatin1 ? /[^ -~\xa0-\xff]/ : /\p{Cc}|\p{Cs}/u).test(text)) {
      throw unusable(
        '"username" or "password" has a control character or does not fit "usernameEncoding"',
      )
    }
    return text
  }
  check(username)
  if (typeof password === 'string') check(password)

  return async ({ params, realm, algorithm, hashName }) => {
    const has = (name: string, value: string): boolean => params[name]?.toLowerCase() === value
    const encode = (text: string): string => {
      if (isLatin1) return text
      // RFC 7616 section 4 asks for Normalization Form C if the server says UTF-8, and only then.
      const normal = has('charset', 'utf-8') ? text.normalize() : text
      return String.fromCharCode(...new TextEncoder().encode(normal))
    }

    const name = encode(username)
    const userhash = has('userhash', 'true')
    if (!userhash && name.includes(':')) throw unusable('"username" must not contain a colon')
    const sentName = userhash ? hash(hashName, octets(`${name}:${realm}`)) : name
    const user =
      usernameEncoding === 'username*' && !/^[ -~]*$/.test(sentName)
        ? `username*=UTF-8''${percentEncoded(sentName)}`
        : `username=${quote(sentName)}`

    if (lookUp) {
      const digits = hashName === 'md5' ? 32 : 64
      const found: unknown = await lookUp(realm, algorithm)
      const ha1 = String(found).toLowerCase()
      if (new RegExp(`^[\\da-f]{${digits}}$`).test(ha1)) return { user, userhash, ha1 }
      throw unusable(`"ha1" must return ${digits} hexadecimal digits`)
    }
    const found: unknown = typeof password === 'string' ? password : await password(realm)
    if (typeof found !== 'string' || (found === '' && !allowEmptyCredentials)) {
      throw unusable('"password" must return a non-empty string')
    }
    const secret = encode(check(found))
    return { user, userhash, ha1: hash(hashName, octets(`${name}:${realm}:${secret}`)) }
  }
}

/** Encodes octets as RFC 8187 section 3.2 does. */
function percentEncoded(octets: string): string {
  return octets.replace(
    /[^\w.~-]/g,
    (octet) => `%${octet.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function unusable(message: string): DigestError {
  return new DigestError('ERR_DIGEST_CREDENTIALS', message)
}
