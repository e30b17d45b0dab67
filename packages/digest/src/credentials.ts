import { hash } from '#hash'
import type { AuthParam } from '@latchkey/auth-header'
import type { DigestChallenge } from './challenge.ts'
import { DigestError } from './errors.ts'
import { octets } from './octets.ts'
import type { DigestOptions } from './types.ts'

/** Who the user is, and the secret. */
export interface Identity {
  /** The parameter that names the user: `username` or `username*` (RFC 7616 section 3.4). */
  readonly user: AuthParam
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
    // RFC 7616 section 4 asks for Normalization Form C if the server says UTF-8, and only then.
    const normalize = (text: string): string => (has('charset', 'utf-8') ? text.normalize() : text)
    const encode = (text: string): string =>
      isLatin1 ? text : String.fromCharCode(...new TextEncoder().encode(normalize(text)))

    const name = encode(username)
    const userhash = has('userhash', 'true')
    let user: AuthParam = { name: 'username', value: name }
    if (userhash) {
      user = { name: 'username', value: hash(hashName, octets(`${name}:${realm}`)) }
    } else if (name.includes(':')) {
      throw unusable('"username" must not contain a colon here')
    } else if (usernameEncoding === 'username*' && !/^[ -~]*$/.test(name)) {
      // RFC 8187 section 3.2.
      const extended = encodeURIComponent(normalize(username)).replace(
        /['()*]/g,
        (char) => `%${char.charCodeAt(0).toString(16)}`,
      )
      user = { name: 'username*', value: `UTF-8''${extended}`, quoted: false }
    }

    if (lookUp === undefined) {
      const found: unknown = typeof password === 'string' ? password : await password(realm)
      if (typeof found !== 'string' || (found === '' && !allowEmptyCredentials)) {
        throw unusable('"password" must return a string that is not empty')
      }
      return {
        user,
        userhash,
        ha1: hash(hashName, octets(`${name}:${realm}:${encode(check(found))}`)),
      }
    }
    const found: unknown = await lookUp(realm, algorithm)
    const ha1 = String(found).toLowerCase()
    const { length } = hash(hashName, '')
    if (ha1.length === length && /^[\da-f]*$/.test(ha1)) return { user, userhash, ha1 }
    throw unusable(`"ha1" must return ${length} hexadecimal digits`)
  }
}

function unusable(message: string): DigestError {
  return new DigestError('ERR_DIGEST_CREDENTIALS', message)
}
