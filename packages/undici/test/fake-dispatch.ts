import type { AuthAttempt, Awaitable } from '@latchkey/contract'
import { withAuth } from '@latchkey/undici'
import type { Dispatcher } from 'undici'
import type { Send } from '../src/send.ts'

/** What undici calls; its types deprecate the last two. */
interface Handler extends Pick<
  Send,
  Exclude<Extract<keyof Send, `on${string}`>, 'onBodySent' | 'onResponseStarted'>
> {
  onBodySent(chunk: unknown, total: number): void
  onResponseStarted(): void
}

/** Starts a call whose sends go nowhere: the test plays undici. `log` has what the caller and undici get. */
export function call(
  attempt: AuthAttempt | (() => Awaitable<AuthAttempt>),
  opts: Partial<Dispatcher.DispatchOptions> = {},
  own: Partial<Handler> = {},
  failing?: () => void,
) {
  const log: unknown[] = []
  const sends: { handler: Handler; opts: Dispatcher.DispatchOptions }[] = []
  const controller: Dispatcher.DispatchController = {
    paused: false,
    aborted: false,
    reason: null,
    rawHeaders: [],
    rawTrailers: [],
    pause: () => log.push('pause'),
    resume: () => log.push('resume'),
    abort: (reason) => log.push(['abort', reason]),
  }
  const dispatch: Dispatcher.Dispatch = (sent, handler) => {
    failing?.()
    sends.push({ opts: sent, handler: handler as Handler })
    handler.onRequestStart?.(controller, {})
    return true
  }
  const handler: Handler = {
    onRequestStart: (steering) => {
      callers = steering
      log.push('start')
    },
    onRequestUpgrade: (_controller, status) => log.push(['upgrade', status]),
    onResponseStarted: () => log.push('started'),
    onBodySent: (_chunk, total) => log.push(['sent', total]),
    onRequestSent: () => log.push('all sent'),
    onResponseStart: (_controller, status) => log.push(status),
    onResponseData: (_controller, chunk) => log.push(chunk.toString()),
    onResponseEnd: (_controller, trailers) => log.push(trailers),
    onResponseError: (_controller, error) => log.push(error),
    ...own,
  }
  let callers: Dispatcher.DispatchController | undefined
  const authorize = () => (typeof attempt === 'function' ? attempt() : attempt)
  withAuth({ authorize })(dispatch)(
    { method: 'GET', path: '/a', origin: 'https://api.example', ...opts },
    handler,
  )
  return {
    log,
    handler,
    sends,
    controller,
    get first(): Handler {
      return sends[0]!.handler
    },
    /** Aborts as the caller does. */
    abort: (reason: Error) => callers?.abort(reason),
  }
}

/** Long enough for undici to have released a connection. */
export async function released(): Promise<void> {
  for (let loop = 0; loop < 4; loop++) await new Promise(setImmediate)
}
