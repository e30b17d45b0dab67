import type { Duplex } from 'node:stream'
import {
  type AuthAttempt,
  type Authenticator,
  type AuthRequest,
  bodyNotReplayable,
  MAX_SENDS,
} from '@latchkey/contract'
import type { Dispatcher } from 'undici'
import { StableController } from './controller.ts'
import { mergeHeaders } from './headers.ts'
import { isUntouched, type OutgoingRequest } from './request.ts'

type Controller = Dispatcher.DispatchController
type Headers = Record<string, string | string[] | undefined>

/** What is read of a refused answer, so that its connection is used again. A longer or slower one is cut off. */
const MAX_DRAINED_BYTES = 65_536
const MAX_DRAIN_MS = 100
const BODY_HEADERS = /^content-/

/** Sends a request as often as its scheme needs: the contract's send loop, for a client that works with callbacks. */
export function startCall(
  authenticator: Authenticator,
  dispatch: Dispatcher.Dispatch,
  request: OutgoingRequest,
  handler: Dispatcher.DispatchHandler,
): boolean {
  return new Call(authenticator, dispatch, request, handler).authorize()
}

class Call implements Dispatcher.DispatchHandler {
  readonly #authenticator: Authenticator
  readonly #dispatch: Dispatcher.Dispatch
  readonly #request: OutgoingRequest
  readonly #handler: Dispatcher.DispatchHandler
  readonly #controller: StableController
  /** The attempt that is under way; `undefined` once it was settled or abandoned. */
  #attempt: AuthAttempt | undefined
  #sends = 0
  #isProbing = false
  #wasBodySent = false
  #hasStarted = false
  #isOver = false
  /** While a refused answer is read to its end: how much of it came, and what is next. */
  #drain: { bytes: number; timer: NodeJS.Timeout; next: AuthAttempt | undefined } | undefined

  constructor(
    authenticator: Authenticator,
    dispatch: Dispatcher.Dispatch,
    request: OutgoingRequest,
    handler: Dispatcher.DispatchHandler,
  ) {
    this.#authenticator = authenticator
    this.#dispatch = dispatch
    this.#request = request
    this.#handler = handler
    this.#controller = new StableController((reason) => {
      this.#fail(reason)
    })
  }

  authorize(): boolean {
    const { opts, url, forScheme } = this.#request
    const controller = this.#controller
    const request: AuthRequest = {
      method: opts.method,
      url,
      target: opts.path,
      get signal() {
        return controller.signal
      },
      body: forScheme,
    }
    let attempt: AuthAttempt | PromiseLike<AuthAttempt>
    try {
      attempt = this.#authenticator.authorize(request)
    } catch (error) {
      this.#fail(error)
      return true
    }
    if (!isPromise(attempt)) return this.#send(attempt)
    // From here on the caller may abort.
    this.#start({})
    attempt.then(
      (ready) => this.#send(ready),
      (error: unknown) => {
        this.#fail(error)
      },
    )
    return true
  }

  #send(attempt: AuthAttempt): boolean {
    if (this.#isOver) {
      attempt.abandon?.(this.#controller.reason)
      return true
    }
    const { forScheme } = this.#request
    this.#attempt = attempt
    this.#sends++
    this.#isProbing =
      forScheme === 'one-shot' && this.#sends === 1 && attempt.expectsChallenge === true
    this.#wasBodySent ||= !this.#isProbing
    try {
      return this.#dispatch(this.#optsFor(attempt), this)
    } catch (error) {
      this.#abandon(error)
      this.#fail(error)
      return true
    }
  }

  #optsFor({ headers }: AuthAttempt): Dispatcher.DispatchOptions {
    const { opts, repeatable } = this.#request
    if (this.#isProbing) {
      const probeHeaders = mergeHeaders(opts.headers, headers, BODY_HEADERS)
      return { ...opts, method: 'HEAD', body: null, headers: probeHeaders }
    }
    const { data, contentType } = repeatable ?? {}
    if (data === undefined || data === opts.body) {
      return { ...opts, headers: mergeHeaders(opts.headers, headers) }
    }
    // The scheme has read these bytes: undici would write a form with another boundary.
    const set = contentType?.startsWith('multipart/')
      ? { 'content-type': contentType, ...headers }
      : headers
    return { ...opts, body: data as Uint8Array, headers: mergeHeaders(opts.headers, set) }
  }

  #start(context: unknown): void {
    if (this.#hasStarted) return
    this.#hasStarted = true
    this.#handler.onRequestStart?.(this.#controller, context)
  }

  onRequestStart(controller: Controller, context: unknown): void {
    const { aborted, reason } = this.#controller
    this.#controller.target = controller
    if (aborted) controller.abort(reason ?? new Error('aborted'))
    else this.#start(context)
  }

  onRequestUpgrade(
    _controller: Controller,
    status: number,
    headers: Headers,
    socket: Duplex,
  ): void {
    const next = this.#settle(status, headers)
    // The socket is the caller's: nothing can be sent again.
    const drop = (late: AuthAttempt | undefined): void => late?.abandon?.(null)
    if (isPromise(next)) next.then(drop, ignore)
    else drop(next)
    this.#handler.onRequestUpgrade?.(this.#controller, status, headers, socket)
  }

  onResponseStarted(): void {
    // Deprecated for those who call it by hand; undici's own fetch takes its timing from it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (!this.#isProbing) this.#handler.onResponseStarted?.()
  }

  onBodySent(chunk: never, total: number): void {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- only in the types of undici 7
    this.#handler.onBodySent?.(chunk, total)
  }

  onRequestSent(): void {
    // The types of undici 7 don't have it.
    const handler = this.#handler as { onRequestSent?: () => void }
    handler.onRequestSent?.()
  }

  onResponseStart(controller: Controller, status: number, headers: Headers, text?: string): void {
    if (status < 200) {
      if (!this.#isProbing) this.#handler.onResponseStart?.(this.#controller, status, headers, text)
      return
    }
    // What settle throws aborts the send, and comes back as its error.
    const next = this.#settle(status, headers)
    if (!isPromise(next)) {
      this.#decide(controller, next, status, headers, text)
      return
    }
    controller.pause()
    Promise.resolve(next)
      .then((late) => {
        if (this.#isOver) late?.abandon?.(this.#controller.reason)
        else {
          this.#decide(controller, late, status, headers, text)
          if (!(this.#controller.isDelivering && this.#controller.paused)) controller.resume()
        }
      })
      .catch((error: unknown) => {
        controller.abort(asError(error))
      })
  }

  #settle(
    status: number,
    headers: Headers,
  ): AuthAttempt | undefined | PromiseLike<AuthAttempt | undefined> {
    const attempt = this.#attempt
    this.#attempt = undefined
    return attempt?.settle?.({
      status,
      url: this.#request.url,
      headers: {
        get: (name) => {
          const value = headers[name.toLowerCase()]
          return Array.isArray(value) ? value.join(', ') : (value ?? null)
        },
      },
    })
  }

  #decide(
    controller: Controller,
    next: AuthAttempt | undefined,
    status: number,
    headers: Headers,
    text: string | undefined,
  ): void {
    const isLast = this.#sends === MAX_SENDS
    if (isLast) next?.abandon?.(new Error('too many sends'))
    if (!this.#isProbing && (isLast || next === undefined)) {
      this.#controller.isDelivering = true
      this.#handler.onResponseStart?.(this.#controller, status, headers, text)
      return
    }
    const timer = setTimeout(() => {
      controller.abort(new Error('refused'))
    }, MAX_DRAIN_MS)
    this.#drain = { bytes: 0, timer, next }
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    if (this.#drain === undefined) {
      this.#handler.onResponseData?.(this.#controller, chunk)
      return
    }
    this.#drain.bytes += chunk.byteLength
    if (this.#drain.bytes > MAX_DRAINED_BYTES) {
      controller.abort(new Error('refused'))
    }
  }

  onResponseEnd(_controller: Controller, trailers: Headers): void {
    if (this.#drain !== undefined) this.#goOn()
    else {
      // What it throws comes back as this send's error: so undici's retry asks for the next try.
      this.#handler.onResponseEnd?.(this.#controller, trailers)
      this.#isOver = true
    }
  }

  onResponseError(_controller: Controller, error: Error): void {
    if (this.#drain !== undefined) {
      // Outside of undici's parser, which is in the middle of ending this send.
      queueMicrotask(() => {
        this.#goOn()
      })
      return
    }
    this.#abandon(error)
    this.#fail(error)
  }

  /** The refused answer is out of the way. */
  #goOn(): void {
    const { next, timer } = this.#drain ?? {}
    clearTimeout(timer)
    this.#drain = undefined
    this.#controller.target = undefined
    const { opts, forScheme } = this.#request
    let error: unknown = this.#controller.aborted ? this.#controller.reason : undefined
    if (next && forScheme === 'one-shot' && this.#wasBodySent && !isUntouched(opts.body)) {
      error ??= bodyNotReplayable()
    }
    if (error !== undefined) {
      next?.abandon?.(error)
      this.#fail(error)
    } else if (next) this.#send(next)
    // The probe went through without credentials: the request itself is authorised on its own.
    else this.authorize()
  }

  #abandon(error: unknown): void {
    this.#attempt?.abandon?.(error)
    this.#attempt = undefined
  }

  #fail(error: unknown): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#handler.onResponseError?.(this.#controller, asError(error))
  }
}

function isPromise<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof value === 'object' && value !== null && 'then' in value
}

function asError(error: unknown): Error {
  // Undici hands on whatever it gets; an abort may have any reason.
  return error as Error
}

function ignore(): void {
  // Nobody waits for it.
}
