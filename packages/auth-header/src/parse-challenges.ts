import { NOTHING, RESUME, SCHEME, scan, takeParams } from './scanner.ts'

/** One challenge of a `WWW-Authenticate` or `Proxy-Authenticate` field (RFC 9110 section 11.3). */
export interface Challenge {
  /** In lower case: `digest`. */
  readonly scheme: string
  /** Names in lower case, values without quotes and escapes. Empty if there is a `token68`. */
  readonly params: Readonly<Record<string, string>>
  /** The single value of schemes such as `Negotiate`. */
  readonly token68?: string
}

/**
 * Returns the challenges of a `WWW-Authenticate` or `Proxy-Authenticate` field, in order. Takes one field value, which
 * may be several fields joined with commas as `fetch` does it, or a list of field values. Never throws, and takes time in
 * proportion to the length of any input.
 *
 * A malformed challenge is left out, and the others are returned: nothing is guessed. A parameter that occurs twice with
 * different values makes its challenge malformed. Each field value of a list is read by itself.
 *
 * Text is a byte string, as Node and `fetch` return it: one character for each octet.
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
  return [fields].flat().flatMap(parseField)
}

function parseField(field: string): Challenge[] {
  const take = scan(field)
  const challenges: Challenge[] = []
  do {
    for (;;) {
      const [, name, token68] = take(SCHEME) ?? []
      const params = token68 === undefined ? takeParams(take) : {}
      if (name === undefined || params === undefined) break
      const scheme = name.toLowerCase()
      challenges.push(token68 === undefined ? { scheme, params } : { scheme, params, token68 })
    }
  } while (!take(NOTHING) && take(RESUME))
  return challenges
}
