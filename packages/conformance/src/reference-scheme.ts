import {
  type AuthAttempt,
  type Authenticator,
  type AuthRequest,
  originGuard,
} from '@latchkey/contract'
import { SECRET } from './secret.ts'

/** Options for {@link referenceScheme}. */
export interface ReferenceSchemeOptions {
  /** The origins that may receive the credentials. */
  readonly origins: string | readonly string[]
  /** Default: the secret that the kit's server knows. */
  readonly secret?: string
  /**
   * Who asks for the credentials: the origin (401, `authorization`), a gateway in front of it (401, `x-gate`), or a proxy
   * (407, `proxy-authorization`). Default: `origin`.
   */
  readonly door?: 'origin' | 'gate' | 'proxy'
  /** Return promises from `authorize` and `settle`. Default: false. */
  readonly isAsync?: boolean
  /** The attempts' `expectsChallenge`. Default: true until the first challenge. */
  readonly expectsChallenge?: boolean
  /** Return another attempt after every rejection, without end. Default: false. */
  readonly insists?: boolean
  /** Called within `authorize`. What it throws or rejects with is passed on. */
  readonly onAuthorize?: (request: AuthRequest) => unknown
  /** Called within `settle`. What it throws or rejects with is passed on. */
  readonly onSettle?: (status: number, challenge: string | null) => unknown
}

/** An authenticator that counts its attempts and how they ended. */
export interface ReferenceScheme extends Authenticator {
  readonly books: {
    authorized: number
    settled: number
    abandoned: number
    /** What was done wrong: an attempt that ended twice, for instance. */
    readonly faults: string[]
  }
}

const DOORS = {
  origin: { status: 401, asks: 'www-authenticate', scheme: 'Counter', answers: 'authorization' },
  gate: { status: 401, asks: 'www-authenticate', scheme: 'GateCounter', answers: 'x-gate' },
  proxy: {
    status: 407,
    asks: 'proxy-authenticate',
    scheme: 'Counter',
    answers: 'proxy-authorization',
  },
} as const

let schemes = 0

/**
 * A small challenge-response scheme for tests of adapters. Its credentials name method and target, as in Digest, and a
 * count that increases and must never be used twice. `books` shows whether an adapter ended each attempt exactly once.
 *
 * @throws TypeError when `origins` contains something that is not an origin
 *
 * @example
 * ```ts
 * import { referenceScheme } from '@latchkey/conformance'
 *
 * const scheme = referenceScheme({ origins: 'https://api.example' })
 * scheme.books.abandoned // 0
 * ```
 */
export function referenceScheme(options: ReferenceSchemeOptions): ReferenceScheme {
  const allows = originGuard(options.origins)
  const { status: asked, asks, scheme, answers } = DOORS[options.door ?? 'origin']
  const books: ReferenceScheme['books'] = { authorized: 0, settled: 0, abandoned: 0, faults: [] }
  const id = ++schemes
  let nonce: string | undefined
  let count = 0

  function attempt(request: AuthRequest, used: string | undefined, sends: number): AuthAttempt {
    books.authorized++
    let ended: string | undefined
    const end = (how: 'settled' | 'abandoned'): void => {
      if (ended !== undefined) books.faults.push(`an attempt was ${how} after it was ${ended}`)
      ended = how
      books[how]++
    }
    const { method, target } = request
    const next = (status: number, challenge: string | null): AuthAttempt | undefined => {
      const offered = new RegExp(`(?:^|, )${scheme} nonce="(\\d+)"`).exec(challenge ?? '')?.[1]
      if (status !== asked || offered === undefined) return undefined
      nonce = offered
      const isFinal = !options.insists && (sends > 2 || offered === used)
      return isFinal ? undefined : attempt(request, offered, sends + 1)
    }
    return {
      headers:
        used === undefined
          ? {}
          : {
              [answers]: `Counter ${used} ${id}.${++count} ${options.secret ?? SECRET} ${method} ${target}`,
            },
      expectsChallenge: options.expectsChallenge ?? used === undefined,
      settle: ({ status, headers }) => {
        end('settled')
        const challenge = headers.get(asks)
        const done = options.onSettle?.(status, challenge)
        if (!options.isAsync && !isPromise(done)) return next(status, challenge)
        return Promise.resolve(done).then(() => next(status, challenge))
      },
      abandon: () => {
        end('abandoned')
      },
    }
  }

  return {
    books,
    authorize: (request) => {
      const done = options.onAuthorize?.(request)
      const make = (): AuthAttempt =>
        allows(request.url) ? attempt(request, nonce, 1) : { headers: {} }
      return options.isAsync || isPromise(done) ? Promise.resolve(done).then(make) : make()
    },
  }
}

function isPromise(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value
}
