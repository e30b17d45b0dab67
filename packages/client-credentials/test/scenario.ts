import {
  type ClientCredentials,
  clientCredentials,
  isTokenError,
  type SecretOptions,
  type TokenError,
  type TokenEvent,
} from '@latchkey/client-credentials'
import { VirtualTime } from '../../token-manager/test/virtual-time.ts'

/** An answer to the n-th request, from 1. */
export type Reply = (n: number) => Response | Promise<Response>

/** A token, `at-n`, for an hour. */
export const issue: Reply = (n) => issueFor({})(n)

/** A token, `at-n`, with other members of the answer. */
export const issueFor =
  (more: object): Reply =>
  (n) =>
    Response.json({ access_token: `at-${n}`, token_type: 'Bearer', expires_in: 3600, ...more })

export const rejection =
  (status: number, body: unknown = {}, headers: Record<string, string> = {}): Reply =>
  () =>
    Response.json(body, { status, headers })

export interface Sent {
  readonly by: string
  readonly at: number
  readonly url: string
  readonly headers: Headers
  readonly form: URLSearchParams
}

/** Managers of one authorization server, whose last reply is repeated, in one time. */
export function scenario(...replies: Reply[]) {
  const time = new VirtualTime()
  const sent: Sent[] = []
  const events: TokenEvent[] = []
  const make = (by: string, options: Partial<SecretOptions> = {}): ClientCredentials =>
    clientCredentials({
      tokenEndpoint: 'https://as.example/token',
      clientId: 'id',
      clientSecret: 'a secret',
      origins: 'https://api.example',
      clock: time.clock,
      jitter: 0,
      onEvent: (event) => events.push(event),
      fetch: async (url, init) => {
        const headers = new Headers(init?.headers)
        // All that we send is text.
        const form = new URLSearchParams(init?.body as string)
        sent.push({ by, at: time.monotonic, url: new Request(url).url, headers, form })
        const reply = replies[Math.min(sent.length, replies.length) - 1] ?? issue
        return reply(sent.length)
      },
      ...options,
    })
  const value = async (promise: Promise<{ readonly value: string }>): Promise<string> => {
    const result = await time.settle(promise)
    if (result.status === 'rejected') throw result.reason
    return result.value.value
  }
  const failure = async (promise: Promise<unknown>): Promise<TokenError> => {
    const result = await time.settle(promise)
    if (result.status === 'rejected' && isTokenError(result.reason)) return result.reason
    throw new Error('expected a TokenError')
  }
  return { time, sent, events, make, value, failure }
}
