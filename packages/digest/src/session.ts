import { hash } from '#hash'
import { type AuthParam, formatAuthorization } from '@latchkey/auth-header'
import type { DigestChallenge } from './challenge.ts'
import type { Credentials } from './credentials.ts'

/** One nonce of a server, with everything that stays the same while it is used. */
export interface Session {
  readonly challenge: DigestChallenge
  /** Writes the credentials for one request and counts the nonce up (RFC 7616 section 3.4). */
  readonly authorization: (method: string, target: string) => string
}

/** Starts to use the nonce of a challenge. */
export function startSession(
  challenge: DigestChallenge,
  credentials: Credentials,
  makeCnonce: () => string,
): Session {
  const { realm, nonce, opaque, algorithm, qop } = challenge
  const name = HASHES[algorithm]
  // One client nonce for each nonce: servers that keep the session key of the first request accept it too.
  const cnonce = qop === undefined ? '' : makeCnonce()
  const ha1 = sessionKey(challenge, credentials, cnonce)
  const start = formatAuthorization('Digest', [
    { name: 'username', value: credentials.username },
    { name: 'realm', value: realm },
    { name: 'nonce', value: nonce },
    ...(challenge.algorithmNamed ? [{ name: 'algorithm', value: algorithm, quoted: false }] : []),
    ...(opaque === undefined ? [] : [{ name: 'opaque', value: opaque }]),
  ])
  let count = 0
  return {
    challenge,
    authorization: (method, target) => {
      const nc = (++count).toString(16).padStart(8, '0')
      const ha2 = hash(name, `${method}:${target}`)
      const middle = qop === undefined ? nonce : `${nonce}:${nc}:${cnonce}:${qop}`
      const rest: AuthParam[] = [
        { name: 'uri', value: target },
        { name: 'response', value: hash(name, `${ha1}:${middle}:${ha2}`) },
      ]
      if (qop !== undefined) {
        rest.push(
          { name: 'qop', value: qop, quoted: false },
          { name: 'nc', value: nc, quoted: false },
          { name: 'cnonce', value: cnonce },
        )
      }
      // The scheme's name stands before the first half only.
      return `${start}, ${formatAuthorization('Digest', rest).slice('Digest '.length)}`
    },
  }
}

const HASHES = {
  MD5: 'md5',
  'MD5-sess': 'md5',
  'SHA-256': 'sha256',
  'SHA-256-sess': 'sha256',
  'SHA-512-256': 'sha512-256',
  'SHA-512-256-sess': 'sha512-256',
} as const

function sessionKey(
  { realm, nonce, algorithm }: DigestChallenge,
  { username, password }: Credentials,
  cnonce: string,
): string {
  const name = HASHES[algorithm]
  const ha1 = hash(name, `${username}:${realm}:${password}`)
  return algorithm.endsWith('-sess') ? hash(name, `${ha1}:${nonce}:${cnonce}`) : ha1
}
