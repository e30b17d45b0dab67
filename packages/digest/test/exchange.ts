import { parseChallenges } from '@latchkey/auth-header'
import type { AuthAttempt, Authenticator, AuthResponse } from '@latchkey/contract'

export interface Reply {
  readonly status: number
  readonly challenge?: readonly string[]
}

/** A request for the scheme to authorise; a path is at `http://a.test`. */
export function request(uri: string, method = 'GET') {
  const url = new URL(uri.startsWith('http') ? uri : 'http://a.test/x')
  return { method, url, target: uri }
}

export function answer(url: URL, { status, challenge = [] }: Reply): AuthResponse {
  const field = challenge.length === 0 ? null : challenge.join(', ')
  return {
    status,
    url,
    headers: { get: (name) => (name.toLowerCase() === 'www-authenticate' ? field : null) },
  }
}

/** Sends one request to a server that is a function, and gives the parameters of each send. */
export async function call(
  auth: Authenticator,
  uri: string,
  reply: (params: Readonly<Record<string, string>> | undefined, send: number) => Reply,
  method = 'GET',
) {
  const sent: (Readonly<Record<string, string>> | undefined)[] = []
  const one = request(uri, method)
  let attempt: AuthAttempt | undefined = await auth.authorize(one)
  let last: Reply = { status: 0 }
  while (attempt !== undefined) {
    const params = credentialsOf(attempt)
    sent.push(params)
    last = reply(params, sent.length)
    attempt = await attempt.settle?.(answer(one.url, last))
  }
  return { sent, status: last.status }
}

export function credentialsOf(attempt: AuthAttempt): Readonly<Record<string, string>> | undefined {
  const field = attempt.headers['authorization']
  return field === undefined ? undefined : parseChallenges(field)[0]?.params
}
