import {
  type IssuedToken,
  type RequestContext,
  type TokenEvent,
  type TokenManager,
  tokenManager,
  type TokenManagerOptions,
} from '@latchkey/token-manager'
import { VirtualTime } from './virtual-time.ts'

/** What the n-th request does, from 1. */
export type Request = (n: number, context: RequestContext) => Promise<IssuedToken> | IssuedToken

/** A token, `t-n`, for an hour. */
export const issue: Request = (n) => ({ value: `t-${n}`, expiresInMs: 3_600_000 })

/** Managers that share one grant, in one time. */
export function managers(request: Request = issue) {
  const time = new VirtualTime()
  const events: TokenEvent[] = []
  const requests: (RequestContext & { readonly at: number })[] = []
  const make = (options: Partial<TokenManagerOptions> = {}): TokenManager =>
    tokenManager({
      origins: 'https://api.example',
      clock: time.clock,
      jitter: 0,
      onEvent: (event) => events.push(event),
      request: async (context) => {
        requests.push({ ...context, at: time.monotonic })
        return request(requests.length, context)
      },
      ...(options.store !== undefined && { storeKey: 'key' }),
      ...options,
    })
  const value = async (promise: Promise<{ readonly value: string }>): Promise<string> => {
    const result = await time.settle(promise)
    if (result.status === 'rejected') throw result.reason
    return result.value.value
  }
  const failure = async (promise: Promise<unknown>): Promise<unknown> => {
    const result = await time.settle(promise)
    if (result.status === 'rejected') return result.reason
    throw new Error('expected a failure')
  }
  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      time.clock.setTimeout(resolve, ms)
    })
  return { time, events, requests, make, value, failure, sleep }
}
