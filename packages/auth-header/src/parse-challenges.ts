import { SCHEME, scan, takeParams } from './scanner.ts'

/** One challenge of a `WWW-Authenticate` or `Proxy-Authenticate` field (RFC 9110 section 11.3). */
export interface Challenge {
  /** In lower case: `digest`. */
  readonly scheme: string
  /** Names in lower case, values without quotes and escapes. Empty when there is a `token68`. */
  readonly params: Readonly<Record<string, string>>
  /** The one value of schemes such as `Negotiate`. */
  readonly token68?: string
}

/**
 * Reads the challenges of a `WWW-Authenticate` or `Proxy-Authenticate` field, in their order. Takes one field value or
 * several, joined by `fetch` or not: the result is the same. Never throws, and takes time in proportion to the length of
 * any input. What is malformed ends the list, with the challenge that it is in; nothing is guessed.
 *
 * Text is a byte string, as Node and `fetch` hand it over. Of two parameters with one name the first counts.
 *
 * @example
 * ```ts
 * import { parseChallenges } from '@latchkey/auth-header'
 *
 * parseChallenges('Digest realm="a, b", nonce=abc==, Basic realm="c"')
 * // [{ scheme: 'digest', params: { realm: 'a, b', nonce: 'abc==' } }, { scheme: 'basic', params: { realm: 'c' } }]
 * ```
 */
export function parseChallenges(fields: string | readonly string[]): Challenge[] {
  const take = scan([fields].flat().join(', '))
  const challenges: Challenge[] = []
  for (;;) {
    const [, name = '', token68] = take(SCHEME) ?? []
    const params = token68 === undefined ? takeParams(take) : {}
    if (name === '' || params === undefined) return challenges
    const scheme = name.toLowerCase()
    challenges.push(token68 === undefined ? { scheme, params } : { scheme, params, token68 })
  }
}
