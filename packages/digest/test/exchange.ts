import { parseChallenges } from '@latchkey/auth-header'
import type { AuthAttempt, Authenticator, AuthRequest, AuthResponse } from '@latchkey/contract'

export interface Reply {
  readonly status: number
  readonly challenge?: readonly string[]
  readonly authenticationInfo?: string
}

export type Params = Readonly<Record<string, string>>

/** A request for the scheme to authorize; a path is at `http://a.test`. */
export function request(uri: string, method = 'GET', more: Partial<AuthRequest> = {}): AuthRequest {
  const path = /^\/[\w/.-]*/.exec(uri)?.[0] ?? '/x'
  const url = new URL(uri.startsWith('http') ? uri : `http://a.test${path}`)
  return { method, url, target: uri, headers: new Headers(), ...more }
}

/** A response of a server or a proxy. */
export function answer(url: URL, reply: Reply, proxy = reply.status === 407): AuthResponse {
  const { status, challenge, authenticationInfo } = reply
  const fields: Record<string, string | undefined> = {
    [proxy ? 'proxy-authenticate' : 'www-authenticate']: challenge?.join(', '),
    [proxy ? 'proxy-authentication-info' : 'authentication-info']: authenticationInfo,
  }
  return { status, url, headers: { get: (name) => fields[name.toLowerCase()] ?? null } }
}

/** Sends one request to a server that is a function, and returns the parameters of each send. */
export async function call(
  auth: Authenticator,
  uri: string,
  reply: (params: Params | undefined, send: number) => Reply,
  method = 'GET',
  more: Partial<AuthRequest> & { readonly proxy?: boolean } = {},
) {
  const { proxy = false, ...rest } = more
  const sent: (Params | undefined)[] = []
  const wire: (string | undefined)[] = []
  const one = request(uri, method, rest)
  let attempt: AuthAttempt | undefined = await auth.authorize(one)
  let last: Reply = { status: 0 }
  while (attempt !== undefined) {
    const params = credentialsOf(attempt)
    sent.push(params)
    wire.push(fieldOf(attempt))
    last = reply(params, sent.length)
    attempt = await attempt.settle?.(answer(one.url, last, proxy))
  }
  return { sent, wire, status: last.status }
}

export function fieldOf({ headers }: AuthAttempt): string | undefined {
  return headers['authorization'] ?? headers['proxy-authorization']
}

export function credentialsOf(attempt: AuthAttempt): Params | undefined {
  const field = fieldOf(attempt)
  return field === undefined ? undefined : parseChallenges(field)[0]?.params
}
