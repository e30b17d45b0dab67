import { ALGORITHMS } from './challenge.ts'

/** What each option but the origins can be: one of these values, or anything of this type. */
const FORMS: Readonly<Record<string, readonly unknown[] | string>> = {
  username: 'string',
  password: 'string',
  ha1: 'function',
  algorithms: ALGORITHMS,
  qop: ['auth', 'auth-int'],
  usernameEncoding: ['utf-8', 'latin1', 'username*'],
  coldStart: ['share', 'race'],
  proxy: 'boolean',
  requireQop: 'boolean',
  requireRspauth: 'boolean',
  cnonce: 'function',
  onEvent: 'function',
}

const NEEDED = ['username', 'password', 'ha1']

/**
 * Checks options: a caller without types may pass anything.
 *
 * @throws TypeError with the name of the option
 */
export function checkOptions(options: Readonly<Record<string, unknown>>): void {
  // One of the two, never both.
  const absent = options['ha1'] === undefined ? 'ha1' : 'password'
  for (const [name, form] of Object.entries({ ...FORMS, [absent]: 'undefined' })) {
    const given = options[name]
    const fits = (value: unknown): boolean =>
      typeof form === 'string' ? typeof value === form : form.includes(value)
    const isList = name === 'algorithms'
    const isRight = isList
      ? Array.isArray(given) && given.length > 0 && given.every(fits)
      : fits(given)
    if (!isRight && (given !== undefined || NEEDED.includes(name))) {
      throw new TypeError(
        `"${name}" must be ${isList ? 'a list of ' : ''}${[form].flat().join(' or ')}`,
      )
    }
  }
}
