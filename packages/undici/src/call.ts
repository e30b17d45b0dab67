import type { Duplex } from 'node:stream'
import {
  type AuthAttempt,
  type Authenticator,
  bodyNotReplayable,
  MAX_SENDS,
} from '@latchkey/contract'
import type { Dispatcher } from 'undici'
import { mergeHeaders } from './headers.ts'
import { isUntouched, type OutgoingRequest } from './request.ts'

type Controller = Dispatcher.DispatchController
type Headers = Record<string, string | string[] | undefined>

/** What is read of a refused answer, so that its connection is used again. A longer or slower one is cut off. */
const MAX_DRAINED_BYTES = 65_536
const MAX_DRAIN_MS = 100
const BODY_HEADERS = /^content-/

/**
 * Sends a request as often as its scheme needs: the contract's send loop, for a client that works with callbacks. It is
 * also the one controller that the caller gets for all sends, and steers whichever is under way.
 */
export class Call implements Dispatcher.DispatchHandler, Controller {
  paused = false
  aborted = false
  reason: Error | null = null
  readonly #authenticator: Authenticator
  readonly #dispatch: Dispatcher.Dispatch
  readonly #request: OutgoingRequest
  readonly #handler: Dispatcher.DispatchHandler
  /** The controller of the send that is under way. */
  #target: Controller | undefined
  /** The attempt that is under way; `undefined` once it was settled or abandoned. */
  #attempt: AuthAttempt | undefined
  #sends = 0
  #isProbing = false
  #hasStarted = false
  /** The caller reads the answer of this send: pausing is for it. */
  #isDelivering = false
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
  }

  get rawHeaders(): NonNullable<Controller['rawHeaders']> | null {
    return this.#target?.rawHeaders ?? null
  }

  get rawTrailers(): NonNullable<Controller['rawTrailers']> | null {
    return this.#target?.rawTrailers ?? null
  }

  pause(): void {
    this.paused = true
    if (this.#isDelivering) this.#target?.pause()
  }

  resume(): void {
    this.paused = false
    if (this.#isDelivering) this.#target?.resume()
  }

  abort(reason: Error): void {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    this.#request.forScheme.abort(reason)
    if (this.#target) this.#target.abort(reason)
    else this.#fail(reason)
  }

  authorize(): boolean {
    let attempt: AuthAttempt | PromiseLike<AuthAttempt>
    try {
      attempt = this.#authenticator.authorize(this.#request.forScheme)
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
      attempt.abandon?.(this.reason)
      return true
    }
    this.#attempt = attempt
    this.#sends++
    this.#isProbing = this.#isOneShot && this.#sends === 1 && attempt.expectsChallenge === true
    try {
      return this.#dispatch(this.#optsFor(attempt), this)
    } catch (error) {
      this.#abandon(error)
      this.#fail(error)
      return true
    }
  }

  get #isOneShot(): boolean {
    return this.#request.forScheme.body === 'one-shot'
  }

  #optsFor({ headers }: AuthAttempt): Dispatcher.DispatchOptions {
    const { opts, repeatable } = this.#request
    if (this.#isProbing) {
      const probeHeaders = mergeHeaders(opts.headers, headers, BODY_HEADERS)
      return { ...opts, method: 'HEAD', body: null, headers: probeHeaders }
    }
    const { data, contentType } = repeatable ?? { data: opts.body ?? null }
    // The scheme has read these bytes: undici would write a form with another boundary.
    const set = contentType?.startsWith('multipart/')
      ? { 'content-type': contentType, ...headers }
      : headers
    // V8 is some microseconds slower where a property is added to what was spread.
    return Object.assign({}, opts, {
      body: data as Uint8Array,
      headers: mergeHeaders(opts.headers, set),
    })
  }

  #start(context: unknown): void {
    if (this.#hasStarted) return
    this.#hasStarted = true
    this.#handler.onRequestStart?.(this, context)
  }

  onRequestStart(controller: Controller, context: unknown): void {
    this.#target = controller
    if (this.aborted) controller.abort(asError(this.reason))
    else this.#start(context)
  }

  onRequestUpgrade(
    _controller: Controller,
    status: number,
    headers: Headers,
    socket: Duplex,
  ): void {
    const settle = async (): Promise<void> => {
      const next = await this.#settle(status, headers)
      if (next === undefined || this.#sends === MAX_SENDS) {
        next?.abandon?.(tooManySends())
        this.#handler.onRequestUpgrade?.(this, status, headers, socket)
        return
      }
      // An answer to CONNECT comes as an upgrade also when it is a refusal.
      socket.destroy()
      this.#goOn(next)
    }
    settle().catch((error: unknown) => {
      socket.destroy()
      this.#fail(error)
    })
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
      if (!this.#isProbing) this.#handler.onResponseStart?.(this, status, headers, text)
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
        if (this.#isOver) late?.abandon?.(this.reason)
        else {
          this.#decide(controller, late, status, headers, text)
          if (!(this.#isDelivering && this.paused)) controller.resume()
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
      url: this.#request.forScheme.url,
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
    if (isLast) next?.abandon?.(tooManySends())
    if (!this.#isProbing && (isLast || next === undefined)) {
      this.#isDelivering = true
      this.#handler.onResponseStart?.(this, status, headers, text)
      return
    }
    const timer = setTimeout(cutOff, MAX_DRAIN_MS, controller)
    this.#drain = { bytes: 0, timer, next }
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    if (this.#drain === undefined) {
      this.#handler.onResponseData?.(this, chunk)
      return
    }
    this.#drain.bytes += chunk.byteLength
    if (this.#drain.bytes > MAX_DRAINED_BYTES) cutOff(controller)
  }

  onResponseEnd(_controller: Controller, trailers: Headers): void {
    if (this.#drain !== undefined) this.#drained()
    else {
      // What it throws comes back as this send's error: so undici's retry asks for the next try.
      this.#handler.onResponseEnd?.(this, trailers)
      this.#isOver = true
    }
  }

  onResponseError(_controller: Controller, error: Error): void {
    if (this.#drain !== undefined) {
      // Outside of undici's parser, which is in the middle of ending this send.
      queueMicrotask(() => {
        this.#drained()
      })
      return
    }
    this.#abandon(error)
    this.#fail(error)
  }

  #drained(): void {
    const { next, timer } = this.#drain ?? {}
    clearTimeout(timer)
    this.#drain = undefined
    this.#goOn(next)
  }

  /** The refused answer is out of the way. */
  #goOn(next: AuthAttempt | undefined): void {
    this.#target = undefined
    const isSpent =
      next && this.#isOneShot && !this.#isProbing && !isUntouched(this.#request.opts.body)
    if (this.aborted || isSpent) {
      const error = this.aborted ? this.reason : bodyNotReplayable()
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
    this.#handler.onResponseError?.(this, asError(error))
  }
}

function tooManySends(): Error {
  return new Error('too many sends')
}

function cutOff(controller: Controller): void {
  controller.abort(new Error('refused'))
}

function isPromise<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof value === 'object' && value !== null && 'then' in value
}

function asError(error: unknown): Error {
  // Undici hands on whatever it gets; an abort may have any reason.
  return error as Error
}
