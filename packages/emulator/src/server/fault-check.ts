import type { Fault } from './fault.ts'

const EFFECTS = [
  ...['delay', 'drop', 'truncate', 'status', 'staleNonce', 'rateLimit', 'unauthorized'],
  ...['clientAddress', 'respond'],
]
const FIELDS = [...EFFECTS, 'match', 'times', 'body', 'headers']
const MATCH_FIELDS = ['method', 'path', 'credential', 'query', 'headers', 'body']
const RATE_LIMITS = ['api', 'oauth', 'api-bare', 'oauth-bare']

/**
 * Checks a fault, which can also come as JSON from a test in another language.
 *
 * @throws TypeError that names the field that is wrong
 */
export function checkFault(fault: Fault): void {
  if (typeof fault !== 'object' || (fault as Fault | null) === null) {
    fail('a fault must be an object, such as { status: 503 }')
  }
  requireKnown(fault, FIELDS, '')
  if (!EFFECTS.some((name) => fault[name as keyof Fault] !== undefined)) {
    fail(`a fault needs one of ${EFFECTS.join(', ')}`)
  }
  const { delay, truncate, times, status, rateLimit, match, headers, body, clientAddress } = fault
  requireNumber('delay', delay, 0, 600_000, 'a number of milliseconds')
  requireNumber('truncate', truncate, 0, 1e9, 'a number of octets')
  requireNumber('times', times, 1, 1e9, 'a number of requests')
  requireNumber('status', status, 200, 599, 'a status')
  for (const name of ['drop', 'staleNonce', 'unauthorized'] as const) {
    if (fault[name] !== undefined && (fault[name] as unknown) !== true)
      fail(`"${name}" must be true`)
  }
  if (rateLimit !== undefined && !RATE_LIMITS.includes(rateLimit)) {
    fail(`"rateLimit" must be one of ${RATE_LIMITS.join(', ')}`)
  }
  if (fault.respond !== undefined && typeof fault.respond !== 'function') {
    fail('"respond" must be a function')
  }
  requireText('body', body)
  requireLine('clientAddress', clientAddress)
  requireLines('headers', headers)
  if (match !== undefined && typeof match !== 'function') checkMatch(match)
}

function checkMatch(match: unknown): void {
  if (typeof match !== 'object' || match === null || Array.isArray(match)) {
    fail('"match" must be an object or a function')
  }
  requireKnown(match, MATCH_FIELDS, 'match.')
  const fields = match as Readonly<Record<string, unknown>> // an object, as checked above
  for (const name of ['method', 'path', 'credential']) requireLine(`match.${name}`, fields[name])
  requireLines('match.query', fields['query'])
  requireLines('match.headers', fields['headers'])
  const { body } = fields
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body)
  if (!isObject) requireText('match.body', body, 'a string or an object')
}

function requireKnown(value: object, known: readonly string[], parent: string): void {
  const unknown = Object.keys(value).find((name) => !known.includes(name))
  if (unknown === undefined) return
  fail(`"${parent}${unknown.slice(0, 64)}" is not a field of a fault (known: ${known.join(', ')})`)
}

function requireNumber(
  name: string,
  value: unknown,
  least: number,
  most: number,
  what: string,
): void {
  if (value === undefined) return
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return
  fail(`"${name}" must be ${what} from ${least} to ${most}`)
}

function requireText(name: string, value: unknown, what = 'a string'): void {
  if (value !== undefined && typeof value !== 'string') fail(`"${name}" must be ${what}`)
}

function requireLine(name: string, value: unknown): void {
  requireText(name, value)
  if (typeof value === 'string' && /[\r\n]/.test(value)) fail(`"${name}" has a line break`)
}

function requireLines(name: string, values: unknown): void {
  if (values === undefined) return
  if (typeof values !== 'object' || values === null) fail(`"${name}" must be an object`)
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) fail(`"${name}.${key.slice(0, 64)}" must be a string`)
    requireLine(`${name}.${key.slice(0, 64)}`, value)
  }
}

function fail(message: string): never {
  throw new TypeError(message)
}
