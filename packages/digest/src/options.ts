import { ALGORITHMS } from './challenge.ts'
import type { DigestOptions } from './types.ts'

/** Checks the options that are one or some of a list of words. */
export function checkWords(options: DigestOptions): void {
  const { algorithms = ALGORITHMS, qop, usernameEncoding, coldStart } = options
  requireSome('algorithms', algorithms, ALGORITHMS)
  requireSome('qop', [qop ?? 'auth'], ['auth', 'auth-int'])
  requireSome('usernameEncoding', [usernameEncoding ?? 'utf-8'], ['utf-8', 'latin1', 'username*'])
  requireSome('coldStart', [coldStart ?? 'share'], ['share', 'race'])
}

function requireSome(option: string, given: readonly string[], known: readonly string[]): void {
  if (given.length === 0 || !given.every((word) => known.includes(word))) {
    throw new TypeError(`"${option}" must be of ${known.join(', ')}`)
  }
}
