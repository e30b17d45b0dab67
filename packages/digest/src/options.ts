import { ALGORITHMS } from './challenge.ts'

/** What a value must be. */
interface Form {
  readonly text: string
  readonly fits: (value: unknown) => boolean
}

const type = (text: string): Form => ({ text, fits: (value) => text.includes(typeof value) })
const oneOf = (...values: readonly unknown[]): Form => ({
  text: values.join(' or '),
  fits: (value) => values.includes(value),
})
const listOf = ({ text, fits }: Form): Form => ({
  text: `a list of ${text}`,
  fits: (value) => Array.isArray(value) && value.length > 0 && value.every(fits),
})

const STRING = type('string')
const BOOLEAN = type('boolean')
const FUNCTION = type('function')
const PATH: Form = {
  text: 'paths that start with /',
  fits: (value) => String(value).startsWith('/'),
}

const FORMS: Readonly<Record<string, Form>> = {
  username: STRING,
  password: type('string or function'),
  ha1: FUNCTION,
  algorithms: listOf(oneOf(...ALGORITHMS)),
  qop: oneOf('auth', 'auth-int', 'none'),
  usernameEncoding: oneOf('utf-8', 'latin1', 'username*'),
  coldStart: oneOf('share', 'race'),
  publicPaths: listOf(PATH),
  proxy: BOOLEAN,
  requireQop: BOOLEAN,
  requireRspauth: BOOLEAN,
  reuseNonce: BOOLEAN,
  allowEmptyCredentials: BOOLEAN,
  cnonce: FUNCTION,
  onEvent: FUNCTION,
}

/**
 * Checks options: a caller without types may pass anything. The contract checks `origins`.
 *
 * @throws TypeError with the name of the option
 */
export function checkOptions(options: Readonly<Record<string, unknown>>): void {
  const { username, password, ha1, allowEmptyCredentials } = options
  const fail = (name: string, problem: string): never => {
    throw new TypeError(`"${name}" ${problem}`)
  }
  if (username === undefined) fail('username', 'is missing')
  if (ha1 === undefined && password === undefined) fail('password', 'is missing')
  if (ha1 !== undefined && password !== undefined) fail('password', 'cannot be combined with "ha1"')
  for (const [name, value] of Object.entries(options)) {
    if (name === 'origins') continue
    const { text, fits } = FORMS[name] ?? fail(name, 'is not an option')
    if (value !== undefined && !fits(value)) fail(name, `must be ${text}`)
    if (value === '' && !allowEmptyCredentials)
      fail(name, 'is empty; allow it with "allowEmptyCredentials"')
  }
}
