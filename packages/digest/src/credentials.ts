import { hash, type HashName } from '#hash'
import type { AuthParam } from '@latchkey/auth-header'
import type { Awaitable } from '@latchkey/contract'
import type { DigestChallenge } from './challenge.ts'
import { DigestError } from './errors.ts'
import { octets, utf8 } from './octets.ts'
import type { DigestOptions } from './types.ts'

/** A user name and its secret, which stays inside. */
export interface Credentials {
  /** H(username:realm:password), in the encoding that the challenge asks for. */
  readonly ha1: (challenge: DigestChallenge, name: HashName) => Awaitable<string>
  /** The parameters that name the user (RFC 7616 section 3.4). */
  readonly user: (challenge: DigestChallenge, name: HashName) => AuthParam[]
}

/** Checks user name and password, or user name and HA1. */
export function readCredentials(options: DigestOptions): Credentials {
  const { username, password, ha1, usernameEncoding = 'utf-8' } = options
  if (typeof username !== 'string') throw new TypeError('"username" must be a string')
  const wrongSecret =
    ha1 === undefined
      ? typeof password !== 'string'
      : typeof ha1 !== 'function' || password !== undefined
  if (wrongSecret) {
    throw new TypeError('"password" must be a string, or "ha1" a function; never both')
  }
  const secret = password ?? ''
  const latin1 = usernameEncoding === 'latin1'
  // Control characters and halves of a surrogate pair.
  if ((latin1 ? /[^ -~\xa0-\xff]/ : /\p{Cc}|\p{Cs}/u).test(username + secret)) {
    throw new DigestError(
      'ERR_DIGEST_CREDENTIALS',
      'user name and password must have no control characters and fit "usernameEncoding"; look for a stray line end',
    )
  }

  // RFC 7616 section 4 asks for Normalization Form C where the server says UTF-8, and only there.
  const text = (value: string, challenge: DigestChallenge): string =>
    challenge.utf8 && !latin1 ? value.normalize() : value
  const encode = (value: string, challenge: DigestChallenge): string =>
    latin1 ? value : utf8(text(value, challenge))

  return {
    ha1: (challenge, name) => {
      const { realm, algorithm } = challenge
      if (ha1 === undefined) {
        return hash(
          name,
          octets(`${encode(username, challenge)}:${realm}:${encode(secret, challenge)}`),
        )
      }
      const given = ha1(realm, algorithm)
      return typeof given === 'string'
        ? checked(given, name)
        : given.then((late) => checked(late, name))
    },
    user: (challenge, name) => {
      const value = encode(username, challenge)
      if (challenge.userhash) {
        return [
          { name: 'username', value: hash(name, octets(`${value}:${challenge.realm}`)) },
          { name: 'userhash', value: 'true', quoted: false },
        ]
      }
      if (value.includes(':')) {
        throw new DigestError(
          'ERR_DIGEST_CREDENTIALS',
          'the user name holds a colon, which only servers that take hashed user names can read',
        )
      }
      if (usernameEncoding === 'username*' && /[^ -~]/.test(value)) {
        return [{ name: 'username*', value: extended(text(username, challenge)), quoted: false }]
      }
      return [{ name: 'username', value }]
    },
  }
}

function checked(ha1: unknown, name: HashName): string {
  if (typeof ha1 === 'string' && (name === 'md5' ? /^[\da-f]{32}$/i : /^[\da-f]{64}$/i).test(ha1)) {
    return ha1.toLowerCase()
  }
  throw new DigestError(
    'ERR_DIGEST_CREDENTIALS',
    `"ha1" must give the ${name} hash of username:realm:password in hexadecimal`,
  )
}

/** RFC 8187 section 3.2. */
function extended(value: string): string {
  return `UTF-8''${encodeURIComponent(value).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)}`
}
