import { ALGORITHMS } from './challenge.ts'

/** What an option can be: one of these values, or anything of this type. */
type Form = readonly unknown[] | string

const FORMS: Readonly<Record<string, Form>> = {
  username: 'string',
  ha1: 'function',
  algorithms: ALGORITHMS,
  qop: ['auth', 'auth-int', 'none'],
  usernameEncoding: ['utf-8', 'latin1', 'username*'],
  coldStart: ['share', 'race'],
  publicPaths: 'path with a slash at its start',
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
  const { password, ha1, allowEmptyCredentials } = options
  const fail = (name: string, problem: string): never => {
    throw new TypeError(`"${name}" ${problem}`)
  }
  if (ha1 === undefined && password === undefined)
    fail('password', 'is missing (or "ha1", its hash)')
  if (ha1 !== undefined && password !== undefined) fail('password', 'cannot be combined with "ha1"')
  const forms = { ...FORMS, password: typeof password === 'function' ? 'function' : 'string' }
  for (const [name, given] of Object.entries<unknown>({ username: undefined, ...options })) {
    const form = (forms as typeof FORMS)[name]
    if (name === 'origins') continue
    if (form === undefined) return fail(name, 'is not an option')
    if (given === undefined && name === 'username') fail(name, 'is missing')
    if (given === '' && /username|password/.test(name) && !allowEmptyCredentials)
      fail(name, 'is empty; allow it with "allowEmptyCredentials"')
    const isList = LISTS.includes(name)
    const values: unknown = isList ? given : [given]
    const isRight =
      Array.isArray(values) && values.length > 0 && values.every((one) => fits(one, form))
    if (!isRight && given !== undefined)
      fail(name, `must be ${isList ? 'a list of ' : ''}${[form].flat().join(' or ')}`)
  }
}

function fits(value: unknown, form: Form): boolean {
  if (typeof form !== 'string') return form.includes(value)
  return form.startsWith('path') ? String(value).startsWith('/') : typeof value === form
}
