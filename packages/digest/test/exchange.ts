import { parseChallenges } from '@latchkey/auth-header'
import type { AuthAttempt, Authenticator, AuthRequest, AuthResponse } from '@latchkey/contract'
import { digest, type DigestEvent, type DigestPasswordOptions } from '@latchkey/digest'

export interface Reply {
  readonly status: number
  readonly challenge?: readonly string[]
  readonly authenticationInfo?: string
}

export type Params = Readonly<Record<string, string>>

/** Answers a request by its credentials, if it has some, and by the number of the send in its call. */
export type Server = (params: Params | undefined, send: number) => Reply

/** Credentials for `http://a.test`. */
export const options = { username: 'user', password: 'secret', origins: 'http://a.test' }

export const url = new URL('http://a.test/')

/** A challenge of the realm `r`; `more` begins with a comma. */
export const challenge = (nonce: string, more = ''): string =>
  `Digest realm="r", nonce="${nonce}", qop="auth"${more}`

/** A 401 with that challenge. */
export const rejected = (nonce: string, more = ''): Reply => ({
  status: 401,
  challenge: [challenge(nonce, more)],
})

/** A server that accepts one nonce and no other. */
export const accepts =
  (nonce: string, more = ''): Server =>
  (params) =>
    params?.['nonce'] === nonce ? { status: 200 } : rejected(nonce, more)

/** A server that accepts any credentials, and answers requests without them with these challenges. */
export const challenges =
  (...challenge: readonly string[]): Server =>
  (params) =>
    params ? { status: 200 } : { status: 401, challenge }

/** An authenticator and the events that it reports. */
export function watched(more: Partial<DigestPasswordOptions> = {}) {
  const events: DigestEvent[] = []
  const auth = digest({ ...options, ...more, onEvent: (event) => events.push(event) })
  return { auth, events }
}

/** The parameters that answer these challenges, the field that contains them, and the events on the way. */
export async function credentialsFor(
  fields: readonly string[],
  more: Partial<DigestPasswordOptions> = {},
) {
  const { auth, events } = watched(more)
  const { sent, wire } = await call(auth, '/x', challenges(...fields))
  return { params: sent[1], field: wire[1], events }
}

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
  reply: Server,
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

/**
 * Makes calls, some at a time: each round of sends reaches the server before any of its responses is read. `statuses` are
 * those of the last responses.
 */
export async function load(auth: Authenticator, server: Server, calls: number, parallel = calls) {
  let left = calls
  let requests = 0
  let mostSends = 0
  const statuses = new Set<number>()
  let round: { readonly attempt: AuthAttempt; readonly sends: number }[] = []
  const start = async () => {
    if (left-- <= 0) return
    const attempt = await auth.authorize(request('/'))
    round.push({ attempt, sends: 1 })
  }
  for (let n = 0; n < parallel; n++) void start()
  await turn()
  while (round.length > 0) {
    const sent = round
    round = []
    const replies = sent.map(({ attempt }) => server(credentialsOf(attempt), ++requests))
    for (const [at, { attempt, sends }] of sent.entries()) {
      const reply = replies[at]!
      void Promise.resolve(attempt.settle?.(answer(url, reply))).then((next) => {
        mostSends = Math.max(mostSends, sends)
        if (next) round.push({ attempt: next, sends: sends + 1 })
        else {
          statuses.add(reply.status)
          void start()
        }
      })
      await turn()
    }
  }
  return { requests, statuses: [...statuses], mostSends }
}

/** Runs everything that is ready to run. */
export const turn = () => new Promise((resolve) => setImmediate(resolve))
