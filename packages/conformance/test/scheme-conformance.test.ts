import { failureOf } from './case-failure.ts'
import {
  referenceScheme,
  schemeConformance,
  type SchemeConformanceOptions,
} from '@latchkey/conformance'
import type { AuthAttempt, Authenticator, AuthRequest } from '@latchkey/contract'
import { describe, expect, test } from 'vitest'

/** The server of the reference scheme, without HTTP: it accepts each count once. */
function counterServer(): NonNullable<SchemeConformanceOptions['server']> {
  const used = new Set<string>()
  return ({ headers, method, target }, { secret }) => {
    const credentials = headers.get('authorization') ?? ''
    const [, , count] = credentials.split(' ')
    const isGood =
      credentials === `Counter 1 ${count ?? ''} ${secret} ${method} ${target}` &&
      !used.has(credentials)
    used.add(credentials)
    return isGood
      ? { status: 200 }
      : { status: 401, headers: { 'WWW-Authenticate': 'Counter nonce="1"' } }
  }
}

const suite = { test, skip: test.skip }
for (const isAsync of [false, true]) {
  schemeConformance(suite, {
    name: `the reference scheme${isAsync ? ', with promises' : ''}`,
    make: ({ origins, secret }) => referenceScheme({ origins, secret, isAsync }),
    server: counterServer(),
  })
}

schemeConformance(suite, {
  name: 'a scheme that learns nothing',
  make: ({ origins, secret }) => ({
    authorize: ({ url }) => ({
      headers: url.origin === origins ? { authorization: `Bearer ${secret}` } : {},
    }),
  }),
  server: ({ headers }, { secret }) => ({
    status: headers.get('authorization') === `Bearer ${secret}` ? 200 : 401,
  }),
})

type Make = SchemeConformanceOptions['make']

/** The reference scheme with another `authorize`. */
function changed(
  change: (
    scheme: Authenticator,
    request: AuthRequest,
    secret: string,
  ) => ReturnType<Authenticator['authorize']>,
): Make {
  return ({ origins, secret }) => {
    const scheme = referenceScheme({ origins, secret })
    return { authorize: (request) => change(scheme, request, secret) }
  }
}

function changedAttempts(change: (attempt: AuthAttempt, secret: string) => AuthAttempt): Make {
  const wrap = (attempt: AuthAttempt, secret: string): AuthAttempt => {
    const outer = change(attempt, secret)
    return {
      ...outer,
      ...(outer.settle && {
        settle: async (response) => {
          const next = await outer.settle?.(response)
          return next && wrap(next, secret)
        },
      }),
    }
  }
  return changed(async (scheme, request, secret) => wrap(await scheme.authorize(request), secret))
}

const never = <T>(): Promise<T> => new Promise(() => undefined)

/** Wrong schemes, each with a case that names its fault. */
const WRONG: readonly (readonly [fault: string, name: string, make: Make])[] = [
  [
    'sends credentials everywhere',
    'sends nothing outside its origins',
    changed((scheme, request) =>
      scheme.authorize({ ...request, url: new URL('https://api.example') }),
    ),
  ],
  [
    'compares hosts without the port',
    'sends nothing outside its origins',
    changed((scheme, request) => {
      const url = new URL(request.url)
      url.port = ''
      return scheme.authorize({ ...request, url })
    }),
  ],
  [
    'compares hosts by their end',
    'sends nothing outside its origins',
    changed((scheme, request) => {
      const isOwn = request.url.hostname.endsWith('api.example')
      return scheme.authorize(isOwn ? { ...request, url: new URL('https://api.example') } : request)
    }),
  ],
  [
    'searches the address for its origin',
    'sends nothing outside its origins',
    changed((scheme, request) => {
      const isOwn = request.url.href.includes('https://api.example')
      return scheme.authorize(isOwn ? { ...request, url: new URL('https://api.example') } : request)
    }),
  ],
  [
    'answers challenges of other origins',
    'answers no challenge outside its origins',
    changed(async (scheme, request) => {
      const own = new URL('https://api.example')
      if (request.url.origin === own.origin) return scheme.authorize(request)
      const hidden = await scheme.authorize({ ...request, url: own })
      return { ...hidden, headers: {} }
    }),
  ],
  [
    'waits for the attempt before',
    'does not wait for an attempt that never ends',
    ({ origins, secret }) => {
      const scheme = referenceScheme({ origins, secret })
      let before: Promise<void> = Promise.resolve()
      return {
        authorize: async (request) => {
          if (request.url.origin !== origins) return { headers: {} }
          const turn = before
          let end: () => void = () => undefined
          before = new Promise((resolve) => (end = resolve))
          await turn
          const attempt = await scheme.authorize(request)
          return {
            ...attempt,
            settle: (response) => {
              end()
              return attempt.settle?.(response)
            },
            abandon: (reason) => {
              end()
              attempt.abandon?.(reason)
            },
          }
        },
      }
    },
  ],
  [
    'returns one attempt for all requests',
    'serves 20 calls at a time that all begin without a challenge',
    ({ origins, secret }) => {
      const scheme = referenceScheme({ origins, secret })
      let only: ReturnType<Authenticator['authorize']> | undefined
      return {
        authorize: (request) =>
          request.url.origin === origins ? (only ??= scheme.authorize(request)) : { headers: {} },
      }
    },
  ],
  [
    'uses a count twice',
    'authenticates the same request again',
    ({ origins, secret }) => ({
      authorize: ({ url, method, target }) => ({
        headers:
          url.origin === origins
            ? { authorization: `Counter 1 1 ${secret} ${method} ${target}` }
            : {},
        settle: () => undefined,
      }),
    }),
  ],
  [
    'asks again without end',
    'stops when the server rejects everything',
    ({ origins, secret }) => referenceScheme({ origins, secret, insists: true }),
  ],
  [
    'asks again after a bare 401',
    'stops when a rejection has no challenge',
    changedAttempts((attempt) => ({
      ...attempt,
      settle: (response) => (response.status === 401 ? { ...attempt } : undefined),
    })),
  ],
  [
    'retries after a 503',
    'returns no further attempt after a response that is not a rejection',
    changedAttempts((attempt) => ({
      ...attempt,
      settle: (response) => (response.status === 503 ? { ...attempt } : attempt.settle?.(response)),
    })),
  ],
  [
    'throws on abandon without an error',
    'works after attempts that are abandoned, for any reason',
    changedAttempts((attempt) => ({
      ...attempt,
      abandon: (reason) => {
        attempt.abandon?.((reason as Error).message)
      },
    })),
  ],
  [
    'never ends after an abandoned attempt',
    'works after attempts that are abandoned, for any reason',
    ({ origins, secret }) => {
      const scheme = referenceScheme({ origins, secret })
      let isBroken = false
      return {
        authorize: async (request) => {
          if (isBroken) return never()
          const attempt = await scheme.authorize(request)
          return { ...attempt, abandon: () => (isBroken = true) }
        },
      }
    },
  ],
  [
    'ignores the signal',
    'ends on abort while it waits, with the reason of the signal',
    changed((scheme, request) => (request.signal ? never() : scheme.authorize(request))),
  ],
  [
    'rejects with an error of its own',
    'ends on abort while it waits, with the reason of the signal',
    changed(
      (_scheme, { signal }) =>
        new Promise((_resolve, reject) => {
          const stop = (): void => {
            reject(new DOMException('stopped', 'AbortError'))
          }
          if (signal?.aborted) stop()
          signal?.addEventListener('abort', stop)
        }),
    ),
  ],
  [
    'ends all calls when one is aborted',
    'serves other calls when one is aborted',
    ({ origins, secret }) => {
      const scheme = referenceScheme({ origins, secret })
      let shared: Promise<void> | undefined
      return {
        authorize: async (request) => {
          shared ??= new Promise((resolve, reject) => {
            if (request.signal === undefined) resolve()
            request.signal?.addEventListener('abort', () => {
              reject(request.signal?.reason as Error)
            })
          })
          await shared
          return scheme.authorize(request)
        },
      }
    },
  ],
  [
    'leaves a listener on the signal',
    'leaves no listener on the signal',
    changed((scheme, request) => {
      request.signal?.addEventListener('abort', () => undefined)
      return scheme.authorize(request)
    }),
  ],
  [
    'shows its secret as a property',
    'displays no secret',
    ({ origins, secret }) => ({ ...referenceScheme({ origins, secret }), secret }),
  ],
  [
    'shows its secret deep inside',
    'displays no secret',
    ({ origins, secret }) => ({
      ...referenceScheme({ origins, secret }),
      options: { credentials: new Map([['a', { secret }]]) },
    }),
  ],
  [
    'keeps its last credentials as a property',
    'displays no secret',
    ({ origins, secret }) => {
      const scheme = referenceScheme({ origins, secret })
      const own = {
        last: {},
        authorize: async (request: AuthRequest) => {
          const attempt = await scheme.authorize(request)
          const next = (one: AuthAttempt): AuthAttempt => ({
            ...one,
            settle: async (response) => {
              own.last = one.headers
              const following = await one.settle?.(response)
              return following && next(following)
            },
          })
          return next(attempt)
        },
      }
      return own
    },
  ],
  [
    'writes its secret to the console',
    'displays no secret',
    changed((scheme, request, secret) => {
      // This is the fault.
      // eslint-disable-next-line no-console
      console.debug('signing with', { secret })
      return scheme.authorize(request)
    }),
  ],
  [
    'puts its secret into an error',
    'displays no secret in its errors',
    changedAttempts((attempt, secret) => ({
      ...attempt,
      settle: (response) => {
        if (response.status === 400) throw new Error('rejected', { cause: { secret } })
        return attempt.settle?.(response)
      },
    })),
  ],
  [
    'reads fields in quadratic time',
    'reads hostile fields of a rejection in linear time, and throws nothing',
    changedAttempts((attempt) => ({
      ...attempt,
      settle: (response) => {
        ;/(\s*,\s*)+$/.test(`${response.headers.get('www-authenticate') ?? ''}.`)
        return attempt.settle?.(response)
      },
    })),
  ],
  [
    'reads fields in exponential time',
    'reads hostile fields of a rejection in linear time, and throws nothing',
    changedAttempts((attempt) => ({
      ...attempt,
      settle: (response) => {
        ;/^(a+)+$/.test(`${response.headers.get('www-authenticate') ?? ''}.`)
        return attempt.settle?.(response)
      },
    })),
  ],
  [
    'throws on a field that it cannot read',
    'reads hostile fields of a rejection in linear time, and throws nothing',
    changedAttempts((attempt) => ({
      ...attempt,
      settle: (response) => {
        decodeURIComponent(response.headers.get('www-authenticate') ?? '')
        return attempt.settle?.(response)
      },
    })),
  ],
  [
    'writes a line break into a field',
    'authenticates a first call of any kind',
    changedAttempts((attempt) => ({
      ...attempt,
      headers: { ...attempt.headers, 'x-a': 'b\r\nc: d' },
    })),
  ],
  [
    'names a field in capitals',
    'authenticates a first call of any kind',
    changedAttempts((attempt) => ({
      ...attempt,
      headers: { ...attempt.headers, ['X-Own' as 'x-own']: 'b' },
    })),
  ],
  [
    'changes the URL',
    'authenticates a first call of any kind',
    changed((scheme, request) => {
      const attempt = scheme.authorize(request)
      request.url.searchParams.set('signed', '1')
      return attempt
    }),
  ],
  [
    'reads a body for another origin',
    'does not wait or read the body outside its origins',
    changed(async (scheme, request) => {
      if (typeof request.body === 'function') await request.body()
      return scheme.authorize(request)
    }),
  ],
  [
    'is locked out by a broken challenge',
    'authenticates after hostile fields',
    ({ origins, secret }) => {
      const scheme = referenceScheme({ origins, secret })
      let isBroken = false
      return {
        authorize: async (request) => {
          const attempt = await scheme.authorize(request)
          if (isBroken) return { headers: {} }
          return {
            ...attempt,
            settle: (response) => {
              const challenge = response.headers.get('www-authenticate')
              isBroken ||= challenge === '"'
              return attempt.settle?.(response)
            },
          }
        },
      }
    },
  ],
]

/** Only the deadline of the case ends them. */
const HANGING = [
  'never ends after an abandoned attempt',
  'ignores the signal',
  'waits for the attempt before',
]

describe('a wrong scheme is caught by the case that names its fault', () => {
  const isAlone = (fault: string): boolean => fault.includes('console')
  const run = async (fault: string, name: string, make: Make): Promise<void> => {
    const cases = new Map<string, () => Promise<void>>()
    schemeConformance(
      { test: (title, run) => cases.set(title, run) },
      { name: 'it', make, server: counterServer() },
    )
    await failureOf(cases.get(`it ${name}`), HANGING.includes(fault))
  }
  test.concurrent.each(WRONG.filter(([fault]) => !isAlone(fault)))('%s (%s)', run)
  // There is one console.
  test.each(WRONG.filter(([fault]) => isAlone(fault)))('%s (%s)', run)
})

test('"except" must name a case that exists', () => {
  const make: Make = ({ origins }) => referenceScheme({ origins })
  expect(() => {
    schemeConformance(suite, { name: 'x', make, except: { nonsense: '' } })
  }).toThrow(TypeError)
})
