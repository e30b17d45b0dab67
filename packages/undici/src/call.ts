import type { Duplex } from 'node:stream'
import {
  type AuthAttempt,
  type Authenticator,
  type AuthRequest,
  type Awaitable,
  bodyNotReplayable,
  isDeadConnection,
  isHeldBack,
  isPromise,
  MAX_SENDS,
  probeRequest,
  requestBodySize,
} from '@latchkey/contract'
import type { Dispatcher } from 'undici'
import { CallController } from './controller.ts'
import { type OutgoingRequest, probeOptions, sendOptions } from './request.ts'
import { type Head, type Owner, Send } from './send.ts'

/** Sends a request as often as its scheme needs: the contract's send loop, for a client that works with callbacks. */
export class Call implements Owner {
  readonly controller: CallController
  readonly handler: Dispatcher.DispatchHandler
  readonly #authenticator: Authenticator
  readonly #dispatch: Dispatcher.Dispatch
  readonly #request: OutgoingRequest
  #sends = 0
  #hasProbed = false
  #hasRepeated = false
  #hasStarted = false
  #isOver = false

  constructor(
    authenticator: Authenticator,
    dispatch: Dispatcher.Dispatch,
    request: OutgoingRequest,
    handler: Dispatcher.DispatchHandler,
  ) {
    this.#authenticator = authenticator
    this.#dispatch = dispatch
    this.#request = request
    this.handler = handler
    this.controller = new CallController(
      (reason) => {
        request.forScheme.abort(reason)
      },
      (reason) => {
        this.fail(reason)
      },
    )
  }

  get url(): URL {
    return this.#request.forScheme.url
  }

  authorize(): boolean {
    const { body, forScheme } = this.#request
    return this.#authorize(forScheme, (attempt) => {
      const needsProbe =
        attempt.expectsChallenge &&
        !this.#hasProbed &&
        isHeldBack(forScheme.body, requestBodySize(body, forScheme.headers.get('content-length')))
      if (!needsProbe) return this.#send(attempt, false)
      attempt.abandon?.(new Error('the body is held back until the challenge is there'))
      this.#hasProbed = true
      return this.#authorize(probeRequest(forScheme), (probe) => this.#send(probe, true))
    })
  }

  #authorize(request: AuthRequest, next: (attempt: AuthAttempt) => boolean): boolean {
    let attempt: Awaitable<AuthAttempt>
    try {
      attempt = this.#authenticator.authorize(request)
    } catch (error) {
      this.fail(error)
      return true
    }
    if (!isPromise(attempt)) return next(attempt)
    // From here on the caller may abort.
    this.#start({})
    attempt.then(
      (ready) => {
        if (this.#isOver) ready.abandon?.(this.controller.reason)
        else next(ready)
      },
      (error: unknown) => {
        this.fail(error)
      },
    )
    return true
  }

  #send(attempt: AuthAttempt, isProbe: boolean): boolean {
    if (this.#isOver || this.controller.aborted) {
      attempt.abandon?.(this.controller.reason)
      this.fail(this.controller.reason)
      return true
    }
    this.#sends++
    const send = new Send(this, attempt, isProbe)
    const options = isProbe ? probeOptions : sendOptions
    try {
      return this.#dispatch(options(this.#request, attempt), send)
    } catch (error) {
      send.abandon(error)
      this.fail(error)
      return true
    }
  }

  #start(context: unknown): void {
    if (this.#hasStarted) return
    this.#hasStarted = true
    this.handler.onRequestStart?.(this.controller, context)
  }

  /** Undici has a connection for the request. */
  started(send: Send, context: unknown): void {
    this.controller.send = send
    const { aborted, reason } = this.controller
    if (aborted) send.controller.abort(reason ?? new Error('the call was aborted'))
    else this.#start(context)
  }

  /** Whether no further send is allowed. */
  #isLast(next: AuthAttempt): boolean {
    if (this.#sends < MAX_SENDS) return false
    next.abandon?.(new Error('too many sends'))
    return true
  }

  settled(send: Send, head: Head, next: AuthAttempt | undefined): void {
    const { stream } = this.#request.body
    if (this.#isOver || this.controller.aborted) next?.abandon?.(this.controller.reason)
    else if (send.isProbe) {
      next?.abandon?.(new Error('the probe is not repeated'))
      send.drain(() => {
        this.#authorizeAgain()
      })
    } else if (next === undefined || this.#isLast(next)) {
      stream?.release()
      send.deliver(head)
    } else if (stream?.rewind() === false) {
      const { status, headers } = head
      const error = bodyNotReplayable({ statusCode: status, headers }, status)
      next.abandon?.(error)
      send.drain(() => {
        this.fail(error)
      })
    } else send.drain(() => this.#send(next, false))
  }

  upgraded({ status, headers }: Head, next: AuthAttempt | undefined, socket: Duplex): void {
    if (this.#isOver) {
      next?.abandon?.(this.controller.reason)
      socket.destroy()
    } else if (next === undefined || this.#isLast(next)) {
      this.#isOver = true
      this.handler.onRequestUpgrade?.(this.controller, status, headers, socket)
    } else {
      // A response to CONNECT comes as an upgrade also if it is a rejection.
      socket.destroy()
      this.finished()
      this.#send(next, false)
    }
  }

  /** A send failed before its response began. */
  lost(send: Send, error: Error): void {
    // A server that drops every HEAD may accept the request.
    if (send.isProbe && !this.controller.aborted) this.#authorizeAgain()
    else if (this.#mayRepeat(error)) {
      this.#hasRepeated = true
      this.#authorizeAgain()
    } else this.fail(error)
  }

  /** Whether an answer to a challenge failed on a dead connection and can be sent again. */
  #mayRepeat(error: Error): boolean {
    const isDead = this.#sends > 1 && isDeadConnection(error)
    if (!isDead || this.controller.aborted || this.#hasRepeated || this.#sends === MAX_SENDS)
      return false
    return this.#request.body.stream?.rewind() ?? true
  }

  /** After a probe or a dead connection. */
  #authorizeAgain(): void {
    this.finished()
    // Undici's parser is still ending this send.
    queueMicrotask(() => {
      if (!this.#isOver) this.authorize()
    })
  }

  /** No send is under way. */
  finished(): void {
    this.controller.send = undefined
  }

  /** The caller has the whole response. */
  ended(trailers: Record<string, string | string[] | undefined>): void {
    this.handler.onResponseEnd?.(this.controller, trailers)
    this.#isOver = true
  }

  fail(error: unknown): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#request.body.stream?.cancel(error)
    // The caller may abort with any value.
    this.handler.onResponseError?.(this.controller, error as Error)
  }
}
