import {
  type AuthAttempt,
  type Authenticator,
  type AuthRequest,
  isPromise,
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
   * Who requires the credentials: the origin (401, `authorization`), a gateway in front of it (401, `x-gateway-authorization`), or a proxy
   * (407, `proxy-authorization`). Default: `origin`.
   */
  readonly challengedBy?: 'origin' | 'gateway' | 'proxy'
  /** Return promises from `authorize` and `settle`. Default: false. */
  readonly isAsync?: boolean
  /** The attempts' `expectsChallenge`. Default: true until the first challenge. */
  readonly expectsChallenge?: boolean
  /** Return another attempt after every rejection, without end. Default: false. */
  readonly insists?: boolean
  /** Called within `authorize`. Its errors are passed on. */
  readonly onAuthorize?: (request: AuthRequest) => unknown
  /** Called within `settle`. Its errors are passed on. */
  readonly onSettle?: (status: number, challenge: string | null) => unknown
}

/** An authenticator that counts its attempts. */
export interface ReferenceScheme extends Authenticator {
  readonly attempts: {
    authorized: number
    settled: number
    abandoned: number
    /** Faults of the adapter, for example an attempt that was settled twice. */
    readonly faults: string[]
  }
}

const CHALLENGERS = {
  origin: {
    status: 401,
    challenge: 'www-authenticate',
    scheme: 'Counter',
    credentials: 'authorization',
  },
  gateway: {
    status: 401,
    challenge: 'www-authenticate',
    scheme: 'GatewayCounter',
    credentials: 'x-gateway-authorization',
  },
  proxy: {
    status: 407,
    challenge: 'proxy-authenticate',
    scheme: 'Counter',
    credentials: 'proxy-authorization',
  },
} as const

let schemes = 0

/**
 * A small challenge-response scheme for tests of adapters. Its credentials name method and target, as in Digest, and a
 * count that increases and must never be used twice. `attempts` shows whether an adapter settled or abandoned each attempt exactly once.
 *
 * @throws TypeError when `origins` contains something that is not an origin
 *
 * @example
 * ```ts
 * import { referenceScheme } from '@latchkey/conformance'
 *
 * const scheme = referenceScheme({ origins: 'https://api.example' })
 * scheme.attempts.abandoned // 0
 * ```
 */
export function referenceScheme(options: ReferenceSchemeOptions): ReferenceScheme {
  const allows = originGuard(options.origins)
  const {
    status: rejected,
    challenge: challengeField,
    scheme,
    credentials,
  } = CHALLENGERS[options.challengedBy ?? 'origin']
  const attempts: ReferenceScheme['attempts'] = {
    authorized: 0,
    settled: 0,
    abandoned: 0,
    faults: [],
  }
  const id = ++schemes
  let nonce: string | undefined
  let count = 0

  function attempt(request: AuthRequest, used: string | undefined, sends: number): AuthAttempt {
    attempts.authorized++
    let ended: string | undefined
    const end = (how: 'settled' | 'abandoned'): void => {
      if (ended !== undefined) attempts.faults.push(`an attempt was ${how} after it was ${ended}`)
      ended = how
      attempts[how]++
    }
    const { method, target } = request
    const next = (status: number, challenge: string | null): AuthAttempt | undefined => {
      const offered = new RegExp(`(?:^|, )${scheme} nonce="(\\d+)"`).exec(challenge ?? '')?.[1]
      if (status !== rejected || offered === undefined) return undefined
      nonce = offered
      const isFinal = !options.insists && (sends > 2 || offered === used)
      return isFinal ? undefined : attempt(request, offered, sends + 1)
    }
    return {
      headers:
        used === undefined
          ? {}
          : {
              [credentials]: `Counter ${used} ${id}.${++count} ${options.secret ?? SECRET} ${method} ${target}`,
            },
      expectsChallenge: options.expectsChallenge ?? used === undefined,
      settle: ({ status, headers }) => {
        end('settled')
        const challenge = headers.get(challengeField)
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
    attempts,
    authorize: (request) => {
      const done = options.onAuthorize?.(request)
      const make = (): AuthAttempt =>
        allows(request.url) ? attempt(request, nonce, 1) : { headers: {} }
      return options.isAsync || isPromise(done) ? Promise.resolve(done).then(make) : make()
    },
  }
}
