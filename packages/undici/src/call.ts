import type { Duplex } from 'node:stream'
import {
  type AuthAttempt,
  type Authenticator,
  type AuthRequest,
  bodyNotReplayable,
  connectionReleased,
  isBodyField,
  MAX_DRAIN_BYTES,
  MAX_DRAIN_MS,
  MAX_SENDS,
  MAX_UNASKED_BYTES,
} from '@latchkey/contract'
import type { Dispatcher } from 'undici'
import { iterableOf, sizeOf } from './body.ts'
import { mergeHeaders } from './headers.ts'
import type { OutgoingRequest } from './request.ts'

type Controller = Dispatcher.DispatchController
type Headers = Record<string, string | string[] | undefined>

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
  #hasProbed = false
  #hasRepeated = false
  #hasStarted = false
  /** The caller reads the response of this send: pausing is for it. */
  #isDelivering = false
  #isOver = false
  /** What arrives while the scheme settles: undici ends a response without a body although it is paused. */
  #events: (() => void)[] | undefined
  /** While a rejected response is read to its end: how much of it came, and what is next. */
  #drain: { bytes: number; timer: NodeJS.Timeout; next: () => void } | undefined

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
    const isWaiting = this.#events !== undefined || this.#drain !== undefined
    this.#target?.abort(reason)
    // The scheme may ignore the signal, and nobody waits for the end of a rejected response.
    if (isWaiting || !this.#target) this.#fail(reason)
  }

  authorize(): boolean {
    return this.#authorize(this.#request.forScheme, (attempt) => {
      if (!attempt.expectsChallenge || this.#hasProbed || !this.#isHeldBack) {
        return this.#send(attempt)
      }
      attempt.abandon?.(new Error('the body is held back until the challenge is there'))
      this.#hasProbed = true
      this.#isProbing = true
      return this.#authorize(this.#request.forScheme.asProbe(), (probe) => this.#send(probe))
    })
  }

  #authorize(request: AuthRequest, next: (attempt: AuthAttempt) => boolean): boolean {
    let attempt: AuthAttempt | PromiseLike<AuthAttempt>
    try {
      attempt = this.#authenticator.authorize(request)
    } catch (error) {
      this.#fail(error)
      return true
    }
    if (!isPromise(attempt)) return next(attempt)
    // From here on the caller may abort.
    this.#start({})
    attempt.then(
      (ready) => {
        if (this.#isOver) ready.abandon?.(this.reason)
        else next(ready)
      },
      (error: unknown) => {
        this.#fail(error)
      },
    )
    return true
  }

  /** Whether the challenge is fetched before the body is sent. */
  get #isHeldBack(): boolean {
    const { opts, body, forScheme } = this.#request
    if (forScheme.body === undefined) return false
    const size = sizeOf(body, opts.body, forScheme.headers.get('content-length'))
    // A stream of unknown size may be too long for a copy.
    return size === undefined ? body.stream !== undefined : size > MAX_UNASKED_BYTES
  }

  #send(attempt: AuthAttempt): boolean {
    if (this.#isOver || this.aborted) {
      attempt.abandon?.(this.reason)
      this.#fail(this.reason)
      return true
    }
    this.#attempt = attempt
    this.#sends++
    try {
      return this.#dispatch(this.#optsFor(attempt), this)
    } catch (error) {
      this.#abandon(error)
      this.#fail(error)
      return true
    }
  }

  #optsFor({ headers }: AuthAttempt): Dispatcher.DispatchOptions {
    const { opts, body } = this.#request
    if (this.#isProbing) {
      const probeHeaders = mergeHeaders(opts.headers, headers, isBodyField)
      return { ...opts, method: 'HEAD', body: null, headers: probeHeaders }
    }
    const { stream, repeatable } = body
    const data = stream ? iterableOf(stream) : repeatable ? repeatable.data : (opts.body ?? null)
    const contentType = repeatable?.contentType
    // The scheme has read these bytes: undici would write a form with another boundary.
    const set = contentType?.startsWith('multipart/')
      ? { 'content-type': contentType, ...headers }
      : headers
    // V8 is some microseconds slower where a property is added to what was spread.
    return Object.assign({}, opts, {
      // Undici's types don't have all the bodies that it sends.
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
      if (this.#isOver) {
        next?.abandon?.(this.reason)
        socket.destroy()
      } else if (next === undefined || this.#sends === MAX_SENDS) {
        next?.abandon?.(tooManySends())
        this.#isOver = true
        this.#handler.onRequestUpgrade?.(this, status, headers, socket)
      } else {
        // A response to CONNECT comes as an upgrade also if it is a rejection.
        socket.destroy()
        this.#target = undefined
        this.#send(next)
      }
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
      if (this.aborted) next?.abandon?.(this.reason)
      else this.#decide(controller, next, status, headers, text)
      return
    }
    controller.pause()
    const events: (() => void)[] = []
    this.#events = events
    Promise.resolve(next)
      .then((late) => {
        this.#events = undefined
        if (this.#isOver) {
          late?.abandon?.(this.reason)
          return
        }
        this.#decide(controller, late, status, headers, text)
        for (const event of events) event()
        if (!(this.#isDelivering && this.paused)) controller.resume()
      })
      .catch((error: unknown) => {
        this.#events = undefined
        controller.abort(asError(error))
        // A response that has ended can't be aborted.
        this.#fail(error)
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
    const { stream } = this.#request.body
    if (this.#isProbing) {
      next?.abandon?.(new Error('the probe is not repeated'))
      this.#drainThen(controller, () => {
        this.#goOn()
      })
    } else if (next === undefined || this.#sends === MAX_SENDS) {
      next?.abandon?.(tooManySends())
      this.#isDelivering = true
      stream?.release()
      this.#handler.onResponseStart?.(this, status, headers, text)
    } else if (stream?.rewind() === false) {
      const error = bodyNotReplayable({ statusCode: status, headers }, status)
      next.abandon?.(error)
      this.#drainThen(controller, () => {
        this.#fail(error)
      })
    } else {
      this.#drainThen(controller, () => this.#send(next))
    }
  }

  /** Reads a rejected response to its end, for only then its connection is used again; cuts off a long or slow one. */
  #drainThen(controller: Controller, next: () => void): void {
    const timer = setTimeout(cutOff, MAX_DRAIN_MS, controller)
    this.#drain = { bytes: 0, timer, next }
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    if (this.#events !== undefined) {
      this.#events.push(() => {
        this.onResponseData(controller, chunk)
      })
    } else if (this.#drain === undefined) {
      this.#handler.onResponseData?.(this, chunk)
    } else {
      this.#drain.bytes += chunk.byteLength
      if (this.#drain.bytes > MAX_DRAIN_BYTES) cutOff(controller)
    }
  }

  onResponseEnd(controller: Controller, trailers: Headers): void {
    if (this.#events !== undefined) {
      this.#events.push(() => {
        try {
          this.onResponseEnd(controller, trailers)
        } catch (error) {
          // As undici does it.
          this.onResponseError(controller, asError(error))
        }
      })
    } else if (this.#drain !== undefined) this.#drained()
    else {
      // What it throws comes back as this send's error: so undici's retry asks for the next try.
      this.#handler.onResponseEnd?.(this, trailers)
      this.#isOver = true
    }
  }

  onResponseError(controller: Controller, error: Error): void {
    if (this.#events !== undefined) {
      this.#events.push(() => {
        this.onResponseError(controller, error)
      })
    } else if (this.#drain !== undefined) this.#drained()
    else {
      const isUnanswered = this.#attempt !== undefined
      this.#abandon(error)
      if (!isUnanswered) this.#fail(error)
      else if (this.#isProbing && !this.aborted) {
        // A server that drops every HEAD may accept the request.
        this.#goOn()
      } else if (this.#mayRepeat(error)) {
        this.#hasRepeated = true
        this.#goOn()
      } else this.#fail(error)
    }
  }

  /** Whether an answer to a challenge died with a connection that a response had come over, and can be sent again. */
  #mayRepeat(error: Error): boolean {
    const { socket } = error as { socket?: { bytesRead?: number } }
    const isDead = this.#sends > 1 && (socket?.bytesRead ?? 0) > 0
    if (!isDead || this.aborted || this.#hasRepeated || this.#sends === MAX_SENDS) return false
    return this.#request.body.stream?.rewind() ?? true
  }

  #drained(): void {
    const { next, timer } = this.#drain ?? {}
    clearTimeout(timer)
    this.#drain = undefined
    this.#target = undefined
    // Until then the connection is not free.
    void connectionReleased(2).then(next)
  }

  /** Authorizes the request, after a probe or a dead connection. */
  #goOn(): void {
    this.#target = undefined
    this.#isProbing = false
    // Outside of undici's parser, which is in the middle of ending this send.
    queueMicrotask(() => {
      if (!this.#isOver) this.authorize()
    })
  }

  #abandon(error: unknown): void {
    this.#attempt?.abandon?.(error)
    this.#attempt = undefined
  }

  #fail(error: unknown): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#request.body.stream?.cancel(error)
    this.#handler.onResponseError?.(this, asError(error))
  }
}

function tooManySends(): Error {
  return new Error('too many sends')
}

function cutOff(controller: Controller): void {
  controller.abort(new Error('the response was rejected'))
}

function isPromise<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof value === 'object' && value !== null && 'then' in value
}

function asError(error: unknown): Error {
  // Undici passes on whatever it gets; an abort may have any reason.
  return error as Error
}
