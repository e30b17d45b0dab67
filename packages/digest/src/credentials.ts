import { hash } from '#hash'
import type { AuthParam } from '@latchkey/auth-header'
import type { Awaitable } from '@latchkey/contract'
import type { DigestChallenge } from './challenge.ts'
import { DigestError } from './errors.ts'
import { octets, utf8 } from './octets.ts'
import type { DigestOptions } from './types.ts'

/** A user name and its secret, which stays inside. */
export interface Credentials {
  /** H(username:realm:password), in the encoding that the challenge asks for. */
  readonly ha1: (challenge: DigestChallenge) => Awaitable<string>
  /** The parameters that name the user (RFC 7616 section 3.4). */
  readonly user: (challenge: DigestChallenge) => AuthParam[]
}

/** Checks user name and password, or user name and HA1. */
export function readCredentials(options: DigestOptions): Credentials {
  const { username, password, ha1, usernameEncoding } = options
  if (typeof username !== 'string') throw new TypeError('"username" must be a string')
  if (
    (password !== undefined && ha1 !== undefined) ||
    (typeof password !== 'string' && typeof ha1 !== 'function')
  ) {
    throw new TypeError('"password" must be a string, or "ha1" a function; never both')
  }
  const secret = password ?? ''
  const latin1 = usernameEncoding === 'latin1'
  // Control characters and halves of a surrogate pair.
  if ((latin1 ? /[^ -~\xa0-\xff]/ : /\p{Cc}|\p{Cs}/u).test(username + secret)) {
    throw unusable(
      'user name and password',
      'must have no control character and fit "usernameEncoding"',
    )
  }

  // RFC 7616 section 4 asks for Normalization Form C where the server says UTF-8, and only there.
  const normal = (text: string, { params }: DigestChallenge): string =>
    !latin1 && params['charset']?.toLowerCase() === 'utf-8' ? text.normalize() : text
  const encode = (text: string, challenge: DigestChallenge): string =>
    latin1 ? text : utf8(normal(text, challenge))

  return {
    ha1: (challenge) => {
      const { realm, algorithm, hashName } = challenge
      if (ha1 === undefined) {
        return hash(
          hashName,
          octets(`${encode(username, challenge)}:${realm}:${encode(secret, challenge)}`),
        )
      }
      const check = (given: unknown): string => {
        const length = hashName === 'md5' ? 32 : 64
        if (typeof given === 'string' && given.length === length && /^[\da-f]+$/i.test(given)) {
          return given.toLowerCase()
        }
        throw unusable('"ha1"', `must give ${length} hexadecimal digits for ${algorithm}`)
      }
      const given = ha1(realm, algorithm)
      return typeof given === 'object' ? given.then(check) : check(given)
    },
    user: (challenge) => {
      const value = encode(username, challenge)
      if (challenge.params['userhash']?.toLowerCase() === 'true') {
        return [
          {
            name: 'username',
            value: hash(challenge.hashName, octets(`${value}:${challenge.realm}`)),
          },
          { name: 'userhash', value: 'true', quoted: false },
        ]
      }
      if (value.includes(':')) {
        throw unusable('user name', 'must have no colon where the server takes it unhashed')
      }
      if (usernameEncoding !== 'username*' || /^[ -~]*$/.test(value)) {
        return [{ name: 'username', value }]
      }
      // RFC 8187 section 3.2.
      const extended = encodeURIComponent(normal(username, challenge)).replace(
        /['()*]/g,
        (char) => `%${char.charCodeAt(0).toString(16)}`,
      )
      return [{ name: 'username*', value: `UTF-8''${extended}`, quoted: false }]
    },
  }
}

function unusable(what: string, why: string): DigestError {
  return new DigestError('ERR_DIGEST_CREDENTIALS', `${what} ${why}`)
}
