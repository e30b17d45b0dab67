import { ALGORITHMS, type Policy } from './challenge.ts'
import type { DigestOptions } from './types.ts'

/** Checks the options that decide which challenges are answered. */
export function readPolicy(options: DigestOptions): Policy {
  const {
    algorithms = ALGORITHMS,
    qop = 'auth',
    requireQop = false,
    requireRspauth = false,
  } = options
  requireSome('algorithms', algorithms, ALGORITHMS)
  requireSome('qop', [qop], ['auth', 'auth-int'])
  requireSome('coldStart', [options.coldStart ?? 'share'], ['share', 'race'])
  requireSome('usernameEncoding', [options.usernameEncoding ?? 'utf-8'], ENCODINGS)
  return { algorithms: [...algorithms], qop, requireQop, requireRspauth }
}

const ENCODINGS = ['utf-8', 'latin1', 'username*']

function requireSome(option: string, given: readonly string[], known: readonly string[]): void {
  if (given.length === 0 || !given.every((value) => known.includes(value))) {
    throw new TypeError(`"${option}" must be of ${known.join(', ')}`)
  }
}
