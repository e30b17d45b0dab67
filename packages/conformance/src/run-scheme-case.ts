import { type AuthAttempt, type AuthRequest, MAX_SENDS } from '@latchkey/contract'
import { type Watch, withDeadline } from './deadline.ts'
import { displaysOf, watchConsole } from './displays.ts'
import { ok } from './expect.ts'
import type {
  SchemeConformanceOptions,
  SchemeContext,
  SchemeRequest,
} from './scheme-conformance-options.ts'
import {
  responseOf,
  type SchemeCall,
  type SchemeCase,
  type SchemeFixture,
} from './scheme-fixture.ts'

const ORIGIN = 'https://api.example'

const DEADLINE_MS = 20_000

let secrets = 0

/** Runs a case with schemes and a server of its own. */
export async function runSchemeCase(
  { make, server }: SchemeConformanceOptions,
  { run }: SchemeCase,
): Promise<void> {
  // Long enough for schemes that demand a certain entropy, and without characters that some field cannot carry.
  const secret = `conformance-secret-${++secrets}-${Math.random().toString(36).slice(2)}-0123456789`
  const context: SchemeContext = { origins: ORIGIN, secret }
  const output = watchConsole()
  try {
    await withDeadline(DEADLINE_MS, async (watch) => {
      await run(fixtureOf(context, make, server, watch))
    })
    ok(!output.text().includes(secret), 'the secret was written to the console')
  } finally {
    output.restore()
  }
}

function fixtureOf(
  context: SchemeContext,
  make: SchemeConformanceOptions['make'],
  server: SchemeConformanceOptions['server'],
  watch: Watch,
): SchemeFixture {
  const known = new WeakSet<AuthAttempt>()
  const thrown: unknown[] = []
  const sent = new Set<string>()
  const keepErrors = async <T>(running: () => PromiseLike<T> | T): Promise<T> => {
    try {
      return await running()
    } catch (error) {
      thrown.push(error)
      throw error
    }
  }
  const checked = (attempt: AuthAttempt): AuthAttempt => {
    checkAttempt(attempt)
    const isReused = known.has(attempt) && (attempt.settle ?? attempt.abandon) !== undefined
    ok(!isReused, 'the scheme returned the same attempt for two sends: each needs its own')
    known.add(attempt)
    for (const value of Object.values(attempt.headers)) sent.add(value)
    return attempt
  }
  const fixture: SchemeFixture = {
    ...watch,
    ...context,
    thrown,
    sent,
    make: async () => watch.waitFor('make()', Promise.resolve(make(context))),
    request: (call) => requestOf(call),
    authorize: async (scheme, call) => {
      const request = Object.freeze(requestOf(call))
      const before = request.url.href
      const attempt = await watch.waitFor(
        `authorize for ${request.method} ${request.target}`,
        keepErrors(() => scheme.authorize(request)),
      )
      ok(request.url.href === before, 'the scheme changed the URL of the request')
      return checked(attempt)
    },
    respond: async (call, headers) => {
      const request = requestOf(call)
      const { status, headers: fields = {} } = server
        ? await server(received(request, call, headers), context)
        : { status: 200 }
      return responseOf({ status, headers: fields }, request.url)
    },
    settle: async (attempt, response) => {
      const next = await watch.waitFor(
        `settle for the status ${response.status}`,
        keepErrors(() => attempt.settle?.(response)),
      )
      return next && checked(next)
    },
    call: async (scheme, call = {}, respond = (headers) => fixture.respond(call, headers)) => {
      let attempt = await fixture.authorize(scheme, call)
      for (let sends = 1; ; sends++) {
        const response = await respond(attempt.headers)
        const next = await fixture.settle(attempt, response)
        if (next === undefined) return { status: response.status, sends }
        if (sends === MAX_SENDS) {
          next.abandon?.(new Error('too many sends'))
          throw new Error(`the scheme asked for more than ${MAX_SENDS} sends of one request`)
        }
        attempt = next
      }
    },
    callWith: (scheme, response) => {
      const { url } = requestOf()
      return fixture.call(scheme, {}, () => Promise.resolve(responseOf(response, url)))
    },
    welcomed: async (scheme, call = {}) => {
      const { status } = await fixture.call(scheme, call)
      const { method, target } = requestOf(call)
      ok(status !== 401 && status !== 407, `the server rejected ${method} ${target} with ${status}`)
    },
  }
  return fixture
}

function requestOf({
  method = 'GET',
  target = '/items?page=2',
  origin = ORIGIN,
  body,
  signal,
}: SchemeCall = {}): AuthRequest {
  const fields = new Map([['accept', '*/*']])
  if (body !== undefined) fields.set('content-type', 'text/plain')
  return {
    method,
    url: new URL(target, origin),
    target,
    headers: { get: (name) => fields.get(name.toLowerCase()) ?? null },
    signal,
    body: body === undefined ? undefined : () => new TextEncoder().encode(body),
  }
}

function received(
  { method, url, target, headers }: AuthRequest,
  { body = '' }: SchemeCall,
  set: AuthAttempt['headers'],
): SchemeRequest {
  const fields = new Map<string, string>(Object.entries(set))
  return {
    method,
    url,
    target,
    headers: { get: (name) => fields.get(name.toLowerCase()) ?? headers.get(name) },
    body: new TextEncoder().encode(body),
  }
}

function checkAttempt(attempt: AuthAttempt): void {
  // Authors may not use TypeScript.
  const { headers } = (attempt as Partial<AuthAttempt> | undefined) ?? {}
  ok(
    typeof headers === 'object',
    `the scheme must return { headers }, found ${displaysOf(attempt)}`,
  )
  for (const [name, value] of Object.entries(headers ?? {})) {
    ok(
      /^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(name),
      `a field name must be a token in lower case: ${name}`,
    )
    // Latin-1 without control characters (RFC 9110 section 5.5).
    ok(
      typeof value === 'string' &&
        /^[\t\x20-\x7e\x80-\xff]*$/.test(value) &&
        value === value.trim(),
      `the value of ${name} cannot be sent in a header field`,
    )
  }
}
