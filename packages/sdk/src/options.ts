const EXPECTED = {
  string: 'text that is not empty',
  number: 'a positive number',
  function: 'a function',
  object: 'an object',
  secret: 'text that is not empty, a list of such, or a function',
  kind: '"api-key" or "service-account"',
}

/** The type of each option. */
const TYPES: Readonly<Record<string, keyof typeof EXPECTED>> = {
  publicKey: 'string',
  privateKey: 'string',
  clientId: 'string',
  clientSecret: 'secret',
  profile: 'string',
  auth: 'kind',
  baseUrl: 'string',
  caFile: 'string',
  store: 'object',
  timeoutMs: 'number',
  fetch: 'function',
}

/** What `readCredentials` returns may be passed on as options; these of its members mean nothing here. */
const IGNORED = ['kind', 'source']

/** @throws TypeError for what cannot contain options */
export function requireObject(options: unknown): void {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError('the options must be an object')
  }
}

/** Checks names and types once, where options are passed. Messages name the option and never its value. */
export function checkOptions(options: unknown): void {
  requireObject(options)
  const given = options as Readonly<Record<string, unknown>> // any object
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || IGNORED.includes(name)) continue
    const type = Object.hasOwn(TYPES, name) ? TYPES[name] : undefined
    if (type === undefined) throw new TypeError(`unknown option "${name}"`)
    if (!isOf(type, value)) throw new TypeError(`"${name}" must be ${EXPECTED[type]}`)
  }
  requireTogether(given, 'clientId', 'clientSecret')
  requireTogether(given, 'publicKey', 'privateKey')
  const ways = ['clientId', 'publicKey', 'profile'].filter((name) => given[name] !== undefined)
  const [first, second] = ways
  if (second !== undefined)
    throw new TypeError(`"${first ?? ''}" and "${second}" exclude each other`)
}

function isOf(type: keyof typeof EXPECTED, value: unknown): boolean {
  if (value === null || value === '') return false
  if (type === 'secret') return /^(?:string|function)$/.test(typeof value) || Array.isArray(value)
  if (type === 'kind') return value === 'api-key' || value === 'service-account'
  if (type === 'number') return typeof value === 'number' && value > 0
  return typeof value === type
}

function requireTogether(given: Readonly<Record<string, unknown>>, a: string, b: string): void {
  if ((given[a] === undefined) === (given[b] === undefined)) return
  const [set, missing] = given[a] === undefined ? [b, a] : [a, b]
  throw new TypeError(`"${set}" needs "${missing}"`)
}
