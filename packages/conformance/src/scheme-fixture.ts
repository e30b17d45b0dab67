import type { AuthAttempt, Authenticator, AuthRequest, AuthResponse } from '@latchkey/contract'
import type { Watch } from './deadline.ts'
import type { SchemeContext, SchemeResponse } from './scheme-conformance-options.ts'

/** A request that a case describes by what matters to it. */
export interface SchemeCall {
  readonly method?: string
  readonly target?: string
  readonly origin?: string
  readonly body?: string
  readonly signal?: AbortSignal
}

/** How a call went. */
export interface CallResult {
  readonly status: number
  readonly sends: number
}

/** One behavior of every scheme. */
export interface SchemeCase {
  readonly run: (fixture: SchemeFixture) => Promise<void>
}

/** The fixture of one case. */
export interface SchemeFixture extends Watch, SchemeContext {
  make(): Promise<Authenticator>
  request(call?: SchemeCall): AuthRequest
  /** Prepares one send, and checks what the scheme returned. */
  authorize(scheme: Authenticator, call?: SchemeCall): Promise<AuthAttempt>
  /** What the server responds to a request with these fields. */
  respond(call: SchemeCall, headers: AuthAttempt['headers']): Promise<AuthResponse>
  settle(attempt: AuthAttempt, response: AuthResponse): Promise<AuthAttempt | undefined>
  /** Sends a request as often as the scheme needs, as an adapter does. */
  call(
    scheme: Authenticator,
    call?: SchemeCall,
    respond?: (headers: AuthAttempt['headers']) => Promise<AuthResponse>,
  ): Promise<CallResult>
  /** A call whose sends all get this response. */
  callWith(scheme: Authenticator, response: SchemeResponse): Promise<CallResult>
  /** A call that must succeed. */
  welcomed(scheme: Authenticator, call?: SchemeCall): Promise<void>
  /** Errors that the scheme threw, and the values of its fields, for the case about secrets. */
  readonly thrown: unknown[]
  readonly sent: Set<string>
}

/** A response whose fields are found in any case. */
export function responseOf({ status, headers = {} }: SchemeResponse, url: URL): AuthResponse {
  const fields = new Map(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
  return { status, url, headers: { get: (name) => fields.get(name.toLowerCase()) ?? null } }
}
