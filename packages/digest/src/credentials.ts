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
  const { username, password = '', ha1: lookUp, usernameEncoding } = options
  const latin1 = usernameEncoding === 'latin1'
  // Control characters and halves of a surrogate pair.
  if ((latin1 ? /[^ -~\xa0-\xff]/ : /\p{Cc}|\p{Cs}/u).test(username + password)) {
    throw unusable('"username" and "password" must be printable and fit "usernameEncoding"')
  }

  return async ({ params, realm, algorithm, hashName }) => {
    const says = (name: string, value: string): boolean => params[name]?.toLowerCase() === value
    // RFC 7616 section 4 asks for Normalization Form C where the server says UTF-8, and only there.
    const normalize = (text: string): string => (says('charset', 'utf-8') ? text.normalize() : text)
    const encode = (text: string): string =>
      latin1 ? text : String.fromCharCode(...new TextEncoder().encode(normalize(text)))

    const name = encode(username)
    let user: AuthParam[] = [{ name: 'username', value: name }]
    if (says('userhash', 'true')) {
      user = [
        { name: 'username', value: hash(hashName, octets(`${name}:${realm}`)) },
        { name: 'userhash', value: 'true', quoted: false },
      ]
    } else if (name.includes(':')) {
      throw unusable('"username" must have no colon here')
    } else if (usernameEncoding === 'username*' && !/^[ -~]*$/.test(name)) {
      // RFC 8187 section 3.2.
      const extended = encodeURIComponent(normalize(username)).replace(
        /['()*]/g,
        (char) => `%${char.charCodeAt(0).toString(16)}`,
      )
      user = [{ name: 'username*', value: `UTF-8''${extended}`, quoted: false }]
    }

    if (lookUp === undefined) {
      return { user, ha1: hash(hashName, octets(`${name}:${realm}:${encode(password)}`)) }
    }
    const found: unknown = await lookUp(realm, algorithm)
    const ha1 = String(found).toLowerCase()
    if (ha1.length === hash(hashName, '').length && /^[\da-f]*$/.test(ha1)) return { user, ha1 }
    throw unusable(`"ha1" must be ${hashName} in hexadecimal`)
  }
}

function unusable(message: string): DigestError {
  return new DigestError('ERR_DIGEST_CREDENTIALS', message)
}
