import type { Fault, FaultMatch, FaultRequest } from './fault.ts'

/** Whether a request matches. */
export type Matcher = (request: FaultRequest) => boolean

/** Builds the matcher of a checked fault. */
export function matcherOf(match: Fault['match']): Matcher {
  if (match === undefined) return () => true
  if (typeof match === 'function') return match
  const { method, path, credential, query = {}, headers = {}, body } = match
  const tests: Matcher[] = []
  if (method !== undefined) {
    const wanted = method.toUpperCase()
    tests.push((request) => request.method === wanted)
  }
  if (path !== undefined) {
    const pattern = patternOf(path)
    tests.push((request) => pattern.test(request.path))
  }
  if (credential !== undefined) {
    const pattern = patternOf(credential)
    tests.push((request) => pattern.test(request.credential ?? ''))
  }
  for (const [name, value] of Object.entries(query)) {
    const pattern = patternOf(value)
    tests.push((request) => request.query.getAll(name).some((one) => pattern.test(one)))
  }
  for (const [name, value] of Object.entries(headers)) {
    const pattern = patternOf(value)
    const field = name.toLowerCase()
    tests.push(({ headers: sent }) => {
      const found = sent[field]
      return found !== undefined && pattern.test(String(found))
    })
  }
  if (body !== undefined) tests.push(bodyMatcher(body))
  return (request) => tests.every((test) => test(request))
}

/** Whether a matcher reads the body, so that the request has to be received first. */
export function readsBody({ match, respond }: Fault): boolean {
  return respond !== undefined || typeof match === 'function' || match?.body !== undefined
}

function bodyMatcher(wanted: NonNullable<FaultMatch['body']>): Matcher {
  if (typeof wanted === 'string') return ({ body }) => body.includes(wanted)
  return ({ body }) => {
    try {
      return contains(JSON.parse(body), wanted)
    } catch {
      return false
    }
  }
}

/** Whether a JSON value has all fields of `wanted`, at any depth; arrays and other values must be equal. */
function contains(value: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) {
    return JSON.stringify(value) === JSON.stringify(wanted)
  }
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Readonly<Record<string, unknown>> // any object
  return Object.entries(wanted).every(
    ([name, part]) => Object.hasOwn(fields, name) && contains(fields[name], part),
  )
}

/** `*` stands for any characters. */
function patternOf(text: string): RegExp {
  const parts = text.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's')
}
