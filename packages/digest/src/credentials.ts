import { DigestError } from './errors.ts'

/** User name and password as the octets that are hashed and sent. */
export interface Credentials {
  readonly username: string
  readonly password: string
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\0-\x1f\x7f]/

/** Checks user name and password and encodes them in UTF-8, one character for each octet. */
export function readCredentials(username: unknown, password: unknown): Credentials {
  if (typeof username !== 'string') throw new TypeError('"username" must be a string')
  if (typeof password !== 'string') throw new TypeError('"password" must be a string')
  if (CONTROL.test(username) || username.includes(':')) {
    throw new DigestError(
      'ERR_DIGEST_CREDENTIALS',
      'the user name holds a colon or a control character, which no digest can carry; look for a stray line end',
    )
  }
  if (CONTROL.test(password)) {
    throw new DigestError(
      'ERR_DIGEST_CREDENTIALS',
      'the password holds a control character; look for a stray line end',
    )
  }
  return { username: utf8(username), password: utf8(password) }
}

function utf8(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text))
}
