import { failureOf, type Faults, faultsOf } from './case-failure.ts'
import {
  type ConformanceSuite,
  referenceScheme,
  schemeConformance,
  type SchemeConformanceOptions,
} from '@latchkey/conformance'
import type { AuthAttempt, Authenticator, AuthRequest, AuthResponse } from '@latchkey/contract'
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
type Authorize = Authenticator['authorize']

/** The reference scheme with another `authorize`, created for each scheme. */
function authorizing(change: (scheme: Authenticator, secret: string) => Authorize): Make {
  return ({ origins, secret }) => ({
    authorize: change(referenceScheme({ origins, secret }), secret),
  })
}

/** The reference scheme that gets other requests. */
function requesting(change: (request: AuthRequest) => Partial<AuthRequest>): Make {
  return authorizing((scheme) => (request) => scheme.authorize({ ...request, ...change(request) }))
}

/** The reference scheme with other attempts, including those that answer a challenge. */
function attempting(change: (attempt: AuthAttempt, secret: string) => AuthAttempt): Make {
  return authorizing((scheme, secret) => {
    const wrap = (attempt: AuthAttempt): AuthAttempt => {
      const outer = change(attempt, secret)
      return {
        ...outer,
        ...(outer.settle && {
          settle: async (response) => {
            const next = await outer.settle?.(response)
            return next && wrap(next)
          },
        }),
      }
    }
    return async (request) => wrap(await scheme.authorize(request))
  })
}

/** Attempts that do something before they settle; what they return is their result. */
function settling(
  before: (response: AuthResponse, attempt: AuthAttempt, secret: string) => unknown,
): Make {
  return attempting((attempt, secret) => ({
    ...attempt,
    settle: (response) =>
      (before(response, attempt, secret) as AuthAttempt | undefined) ?? attempt.settle?.(response),
  }))
}

/** Attempts that read the challenge with a regular expression. */
function matching(pattern: RegExp): Make {
  return settling(({ headers }) => {
    pattern.test(`${headers.get('www-authenticate') ?? ''}.`)
  })
}

const OWN = { url: new URL('https://api.example') }
const never = <T>(): Promise<T> => new Promise(() => undefined)

/** Wrong schemes, by the case that names their fault. */
const WRONG: Faults<Make> = {
  'sends nothing outside its origins': {
    'sends credentials everywhere': requesting(() => OWN),
    'compares hosts without the port': requesting(({ url }) => ({
      url: Object.assign(new URL(url), { port: '' }),
    })),
    'compares hosts by their end': requesting(({ url }) =>
      url.hostname.endsWith('api.example') ? OWN : {},
    ),
    'searches the address for its origin': requesting(({ url }) =>
      url.href.includes('https://api.example') ? OWN : {},
    ),
  },
  'answers no challenge outside its origins': {
    'answers challenges of other origins': authorizing((scheme) => async (request) => {
      if (request.url.origin === OWN.url.origin) return scheme.authorize(request)
      return { ...(await scheme.authorize({ ...request, ...OWN })), headers: {} }
    }),
  },
  'does not wait or read the body outside its origins': {
    'reads a body for another origin': authorizing((scheme) => async (request) => {
      if (typeof request.body === 'function') await request.body()
      return scheme.authorize(request)
    }),
  },
  'does not wait for an attempt that never ends': {
    'waits for the attempt before': ({ origins, secret }) => {
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
  },
  'serves 20 calls at a time that all begin without a challenge': {
    'returns one attempt for all requests': authorizing((scheme) => {
      let only: ReturnType<Authorize> | undefined
      return (request) => (only ??= scheme.authorize(request))
    }),
  },
  'authenticates the same request again': {
    'uses a count twice': ({ origins, secret }) => ({
      authorize: ({ url, method, target }) => ({
        headers:
          url.origin === origins
            ? { authorization: `Counter 1 1 ${secret} ${method} ${target}` }
            : {},
        settle: () => undefined,
      }),
    }),
  },
  'stops when the server rejects everything': {
    'asks again without end': ({ origins, secret }) =>
      referenceScheme({ origins, secret, insists: true }),
  },
  'stops when a rejection has no challenge': {
    'asks again after a bare 401': attempting((attempt) => ({
      ...attempt,
      settle: (response) => (response.status === 401 ? { ...attempt } : undefined),
    })),
  },
  'returns no further attempt after a response that is not a rejection': {
    'retries after a 503': settling(({ status }, attempt) =>
      status === 503 ? { ...attempt } : undefined,
    ),
  },
  'works after attempts that are abandoned, for any reason': {
    'throws on abandon without an error': attempting((attempt) => ({
      ...attempt,
      abandon: (reason) => {
        attempt.abandon?.((reason as Error).message)
      },
    })),
    'never ends after an abandoned attempt': authorizing((scheme) => {
      let isBroken = false
      return async (request) => {
        if (isBroken) return never()
        return { ...(await scheme.authorize(request)), abandon: () => (isBroken = true) }
      }
    }),
  },
  'ends on abort while it waits, with the reason of the signal': {
    'ignores the signal': authorizing(
      (scheme) => (request) => (request.signal ? never() : scheme.authorize(request)),
    ),
    'rejects with an error of its own': authorizing(() => async ({ signal }) => {
      await new Promise((resolve) => {
        if (signal?.aborted) resolve(undefined)
        signal?.addEventListener('abort', resolve)
      })
      throw new DOMException('stopped', 'AbortError')
    }),
  },
  'serves other calls when one is aborted': {
    'ends all calls when one is aborted': authorizing((scheme) => {
      let shared: Promise<void> | undefined
      return async (request) => {
        shared ??= new Promise((resolve, reject) => {
          if (request.signal === undefined) resolve()
          request.signal?.addEventListener('abort', () => {
            reject(request.signal?.reason as Error)
          })
        })
        await shared
        return scheme.authorize(request)
      }
    }),
  },
  'leaves no listener on the signal': {
    'leaves a listener on the signal': authorizing((scheme) => (request) => {
      request.signal?.addEventListener('abort', () => undefined)
      return scheme.authorize(request)
    }),
  },
  'displays no secret': {
    'shows its secret as a property': ({ origins, secret }) => ({
      ...referenceScheme({ origins, secret }),
      secret,
    }),
    'shows its secret deep inside': ({ origins, secret }) => ({
      ...referenceScheme({ origins, secret }),
      options: { credentials: new Map([['a', { secret }]]) },
    }),
    'keeps its last credentials as a property': (context) => {
      const own = { last: {} }
      const remember = settling((_response, { headers }) => {
        own.last = headers
      })
      return Object.assign(own, remember(context))
    },
    'writes its secret to the console': authorizing((scheme, secret) => (request) => {
      // This is the fault.
      // eslint-disable-next-line no-console
      console.debug('signing with', { secret })
      return scheme.authorize(request)
    }),
  },
  'displays no secret in its errors': {
    'puts its secret into an error': settling(({ status }, _attempt, secret) => {
      if (status === 400) throw new Error('rejected', { cause: { secret } })
    }),
  },
  'reads hostile fields of a rejection in linear time, and throws nothing': {
    'reads fields in quadratic time': matching(/(\s*,\s*)+$/),
    'reads fields in exponential time': matching(/^(a+)+$/),
    'throws on a field that it cannot read': settling(({ headers }) => {
      decodeURIComponent(headers.get('www-authenticate') ?? '')
    }),
  },
  'authenticates a first call of any kind': {
    'writes a line break into a field': attempting((attempt) => ({
      ...attempt,
      headers: { ...attempt.headers, 'x-a': 'b\r\nc: d' },
    })),
    'names a field in capitals': attempting((attempt) => ({
      ...attempt,
      headers: { ...attempt.headers, ['X-Own' as 'x-own']: 'b' },
    })),
    'changes the URL': authorizing((scheme) => (request) => {
      const attempt = scheme.authorize(request)
      request.url.searchParams.set('signed', '1')
      return attempt
    }),
  },
  'authenticates after hostile fields': {
    'is locked out by a broken challenge': authorizing((scheme) => {
      let isBroken = false
      return async (request) => {
        const attempt = await scheme.authorize(request)
        if (isBroken) return { headers: {} }
        return {
          ...attempt,
          settle: (response) => {
            isBroken ||= response.headers.get('www-authenticate') === '"'
            return attempt.settle?.(response)
          },
        }
      }
    }),
  },
}

/** Only the deadline of the case ends them. */
const HANGING = [
  'never ends after an abandoned attempt',
  'ignores the signal',
  'waits for the attempt before',
]

describe('wrong schemes', () => {
  // There is one console, and a scheme that blocks this process would delay the others beyond their limit.
  const isAlone = ([, fault]: readonly [string, string, Make]): boolean =>
    /console|quadratic|exponential/.test(fault)
  const title = 'the case "%s" catches a scheme that %s'
  const run = async (name: string, fault: string, make: Make): Promise<void> => {
    const kit = (suite: ConformanceSuite): void => {
      schemeConformance(suite, { name: 'it', make, server: counterServer() })
    }
    const { message } = await failureOf(kit, name, HANGING.includes(fault))
    // On a busy machine this case can also fail by time.
    if (fault === 'throws on a field that it cannot read') expect(message).toContain('settle threw')
  }
  test.concurrent.each(faultsOf(WRONG).filter((row) => !isAlone(row)))(title, run)
  test.each(faultsOf(WRONG).filter(isAlone))(title, run)
})
