import type { Duplex } from 'node:stream'
import { type AuthAttempt, type Awaitable, isPromise } from '@latchkey/contract'
import type { Dispatcher } from 'undici'
import type { CallController, SteeredSend } from './controller.ts'
import { ResponseDrain } from './response-drain.ts'

type Controller = Dispatcher.DispatchController
type Headers = Record<string, string | string[] | undefined>

/** The head of a response, as undici reports it. */
export interface Head {
  readonly status: number
  readonly headers: Headers
  readonly text?: string | undefined
}

/** The call that a send belongs to. */
export interface Owner {
  readonly url: URL
  /** The caller's. */
  readonly handler: Dispatcher.DispatchHandler
  readonly controller: CallController
  started(send: Send, context: unknown): void
  /** The scheme has settled the response: the call has it delivered or drained, unless it is over. */
  settled(send: Send, head: Head, next: AuthAttempt | undefined): void
  upgraded(head: Head, next: AuthAttempt | undefined, socket: Duplex): void
  /** No response came. */
  lost(send: Send, error: Error): void
  finished(): void
  ended(trailers: Headers): void
  fail(error: unknown): void
}

/**
 * One send of a call. Its response waits until the scheme has settled it; then the call has it delivered to the caller, or
 * read to its end and dropped.
 */
export class Send implements Dispatcher.DispatchHandler, SteeredSend {
  isDelivering = false
  readonly isProbe: boolean
  readonly #owner: Owner
  #controller: Controller | undefined
  /** `undefined` once it was settled or abandoned. */
  #attempt: AuthAttempt | undefined
  /** Events that arrive while the scheme settles: undici ends a response without a body even if it is paused. */
  #events: (() => void)[] | undefined
  #drain: ResponseDrain | undefined

  constructor(owner: Owner, attempt: AuthAttempt, isProbe: boolean) {
    this.#owner = owner
    this.#attempt = attempt
    this.isProbe = isProbe
  }

  /** Set once the request has started. */
  get controller(): Controller {
    if (!this.#controller) throw new Error('the request has not started')
    return this.#controller
  }

  get isHolding(): boolean {
    return this.#events !== undefined || this.#drain !== undefined
  }

  abandon(reason: unknown): void {
    this.#attempt?.abandon?.(reason)
    this.#attempt = undefined
  }

  deliver({ status, headers, text }: Head): void {
    this.isDelivering = true
    const { handler, controller } = this.#owner
    handler.onResponseStart?.(controller, status, headers, text)
  }

  /** Reads the response to its end and drops it. */
  drain(next: () => void): void {
    this.#drain = new ResponseDrain(this.controller, next)
  }

  onRequestStart(controller: Controller, context: unknown): void {
    this.#controller = controller
    this.#owner.started(this, context)
  }

  onRequestUpgrade(
    _controller: Controller,
    status: number,
    headers: Headers,
    socket: Duplex,
  ): void {
    const settle = async (): Promise<void> => {
      this.#owner.upgraded({ status, headers }, await this.#settle(status, headers), socket)
    }
    settle().catch((error: unknown) => {
      socket.destroy()
      this.#owner.fail(error)
    })
  }

  onResponseStarted(): void {
    // Deprecated for callers; undici's own fetch uses it for its timing.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (!this.isProbe) this.#owner.handler.onResponseStarted?.()
  }

  onBodySent(chunk: never, total: number): void {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- only in the types of undici 7
    this.#owner.handler.onBodySent?.(chunk, total)
  }

  onRequestSent(): void {
    // The types of undici 7 don't have it.
    const handler = this.#owner.handler as { onRequestSent?: () => void }
    handler.onRequestSent?.()
  }

  onResponseStart(controller: Controller, status: number, headers: Headers, text?: string): void {
    const owner = this.#owner
    if (status < 200) {
      if (!this.isProbe) owner.handler.onResponseStart?.(owner.controller, status, headers, text)
      return
    }
    const head = { status, headers, text }
    // An exception of settle aborts the send and becomes its error.
    const next = this.#settle(status, headers)
    if (isPromise(next)) this.#hold(controller, head, next)
    else owner.settled(this, head, next)
  }

  #settle(status: number, headers: Headers): Awaitable<AuthAttempt | undefined> {
    const attempt = this.#attempt
    this.#attempt = undefined
    return attempt?.settle?.({
      status,
      url: this.#owner.url,
      headers: {
        get: (name) => {
          const value = headers[name.toLowerCase()]
          return Array.isArray(value) ? value.join(', ') : (value ?? null)
        },
        fields: (name) => [headers[name.toLowerCase()] ?? []].flat(),
      },
    })
  }

  /** Holds back the response until the scheme has settled it. */
  #hold(controller: Controller, head: Head, next: PromiseLike<AuthAttempt | undefined>): void {
    controller.pause()
    const events: (() => void)[] = []
    this.#events = events
    Promise.resolve(next)
      .then((late) => {
        this.#events = undefined
        this.#owner.settled(this, head, late)
        const isOver = !this.isDelivering && this.#drain === undefined
        if (isOver) return
        for (const event of events) event()
        if (!(this.isDelivering && this.#owner.controller.paused)) controller.resume()
      })
      .catch((error: unknown) => {
        this.#events = undefined
        // Undici accepts any value.
        controller.abort(error as Error)
        // A response that has ended can't be aborted.
        this.#owner.fail(error)
      })
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    if (this.#events)
      this.#events.push(() => {
        this.onResponseData(controller, chunk)
      })
    else if (this.#drain) this.#drain.data(chunk)
    else this.#owner.handler.onResponseData?.(this.#owner.controller, chunk)
  }

  onResponseEnd(controller: Controller, trailers: Headers): void {
    if (this.#events) {
      this.#events.push(() => {
        try {
          this.onResponseEnd(controller, trailers)
        } catch (error) {
          // As undici does it.
          this.onResponseError(controller, error as Error)
        }
      })
    } else if (this.#drain) this.#drained(this.#drain)
    // An exception of the caller becomes the error of this send; undici's retry interceptor relies on it.
    else this.#owner.ended(trailers)
  }

  onResponseError(controller: Controller, error: Error): void {
    if (this.#events)
      this.#events.push(() => {
        this.onResponseError(controller, error)
      })
    else if (this.#drain) this.#drained(this.#drain)
    else if (this.#attempt) {
      this.abandon(error)
      this.#owner.lost(this, error)
    } else this.#owner.fail(error)
  }

  #drained(drain: ResponseDrain): void {
    this.#drain = undefined
    this.#owner.finished()
    drain.end()
  }
}
