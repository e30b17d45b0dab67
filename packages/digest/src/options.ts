import { ALGORITHMS } from './challenge.ts'

const SWITCH = [true, false]
const FUNCTION = ['a function']

/** What an option can be, but for the credentials' texts and the origins. */
const VALUES = {
  algorithms: ALGORITHMS,
  qop: ['auth', 'auth-int'],
  usernameEncoding: ['utf-8', 'latin1', 'username*'],
  coldStart: ['share', 'race'],
  proxy: SWITCH,
  requireQop: SWITCH,
  requireRspauth: SWITCH,
  ha1: FUNCTION,
  cnonce: FUNCTION,
  onEvent: FUNCTION,
}

/**
 * Checks options: a caller without types may pass anything.
 *
 * @throws TypeError `ERR_DIGEST_OPTION`
 */
export function checkOptions(options: Readonly<Record<string, unknown>>): void {
  for (const [name, values] of Object.entries<readonly unknown[]>(VALUES)) {
    const given = [options[name] ?? values[0]].flat()
    if (
      given.length === 0 ||
      given.some((value) => !values.includes(typeof value === 'function' ? FUNCTION[0] : value))
    ) {
      throw optionError(`"${name}" must be ${values.join(' or ')}`)
    }
  }
}

/** What a wrong option throws: as everywhere in JavaScript a `TypeError`, here with a code. */
export function optionError(message: string): TypeError {
  return Object.assign(new TypeError(message), { code: 'ERR_DIGEST_OPTION' })
}
