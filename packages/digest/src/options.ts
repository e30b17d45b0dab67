import { ALGORITHMS } from './challenge.ts'

/** What an option can be, but for the credentials' texts and the origins: a value or a type. */
const VALUES = {
  algorithms: ALGORITHMS,
  qop: ['auth', 'auth-int'],
  usernameEncoding: ['utf-8', 'latin1', 'username*'],
  coldStart: ['share', 'race'],
  proxy: ['boolean'],
  requireQop: ['boolean'],
  requireRspauth: ['boolean'],
  ha1: ['function'],
  cnonce: ['function'],
  onEvent: ['function'],
}

/**
 * Checks options: a caller without types may pass anything.
 *
 * @throws TypeError with the name of the option
 */
export function checkOptions(options: Readonly<Record<string, unknown>>): void {
  for (const [name, values] of Object.entries<readonly unknown[]>(VALUES)) {
    const given = [options[name] ?? values[0]].flat()
    if (
      given.length === 0 ||
      given.some((value) => !values.includes(value) && !values.includes(typeof value))
    ) {
      throw new TypeError(`"${name}" must be ${values.join(' or ')}`)
    }
  }
}
