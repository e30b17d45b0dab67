import { ALGORITHMS } from './challenge.ts'

/** What each option except `origins` can be: one of these values, or anything of this type. */
const FORMS: Readonly<Record<string, readonly unknown[] | string>> = {
  username: 'string',
  password: 'a string or a function',
  ha1: 'function',
  algorithms: ALGORITHMS,
  qop: ['auth', 'auth-int', 'none'],
  usernameEncoding: ['utf-8', 'latin1', 'username*'],
  coldStart: ['share', 'race'],
  publicPaths: 'paths such as /health',
  proxy: 'boolean',
  requireQop: 'boolean',
  requireRspauth: 'boolean',
  reuseNonce: 'boolean',
  allowEmptyCredentials: 'boolean',
  cnonce: 'function',
  onEvent: 'function',
}

const LISTS = ['algorithms', 'publicPaths']

/**
 * Checks options: a caller without types may pass anything.
 *
 * @throws TypeError with the name of the option
 */
export function checkOptions(options: Readonly<Record<string, unknown>>): void {
  const { username, password, ha1, allowEmptyCredentials } = options
  for (const name of Object.keys(options)) {
    if (name !== 'origins' && !Object.hasOwn(FORMS, name))
      throw new TypeError(`"${name}" is not an option`)
  }
  if (username === undefined) throw new TypeError('"username" is missing')
  if (password === undefined && ha1 === undefined)
    throw new TypeError('"password" is missing (or "ha1", its hash)')
  if (password !== undefined && ha1 !== undefined)
    throw new TypeError('"password" and "ha1" cannot be combined: pass one of them')
  for (const [name, form] of Object.entries(FORMS)) checkOption(name, options[name], form)
  for (const [name, value] of Object.entries({ username, password })) {
    if (value === '' && !allowEmptyCredentials)
      throw new TypeError(`"${name}" is empty; allow it with "allowEmptyCredentials"`)
  }
}

function checkOption(name: string, given: unknown, form: readonly unknown[] | string): void {
  if (given === undefined) return
  const isList = LISTS.includes(name)
  const isRight = isList
    ? Array.isArray(given) && given.length > 0 && given.every((one) => fits(name, one, form))
    : fits(name, given, form)
  if (isRight) return
  throw new TypeError(
    `"${name}" must be ${isList ? 'a list of ' : ''}${[form].flat().join(' or ')}`,
  )
}

function fits(name: string, value: unknown, form: readonly unknown[] | string): boolean {
  if (typeof form !== 'string') return form.includes(value)
  if (name === 'password') return typeof value === 'string' || typeof value === 'function'
  if (name === 'publicPaths') return typeof value === 'string' && value.startsWith('/')
  return typeof value === form
}
