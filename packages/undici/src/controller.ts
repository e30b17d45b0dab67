import type { Dispatcher } from 'undici'

/** The send that a {@link CallController} steers. */
export interface SteeredSend {
  readonly controller: Dispatcher.DispatchController
  /** The caller reads the response: pausing is for it. */
  readonly isDelivering: boolean
  /** The caller gets nothing of the response yet. */
  readonly isHolding: boolean
}

/** The one controller that the caller gets for all sends of a call. It steers the one that is under way. */
export class CallController implements Dispatcher.DispatchController {
  paused = false
  aborted = false
  reason: Error | null = null
  /** The send that is under way, from the start of its request on. */
  send: SteeredSend | undefined
  readonly #onAbort: (reason: Error) => void
  readonly #fail: (reason: Error) => void

  constructor(onAbort: (reason: Error) => void, fail: (reason: Error) => void) {
    this.#onAbort = onAbort
    this.#fail = fail
  }

  get rawHeaders(): NonNullable<Dispatcher.DispatchController['rawHeaders']> | null {
    return this.send?.controller.rawHeaders ?? null
  }

  get rawTrailers(): NonNullable<Dispatcher.DispatchController['rawTrailers']> | null {
    return this.send?.controller.rawTrailers ?? null
  }

  pause(): void {
    this.paused = true
    if (this.send?.isDelivering) this.send.controller.pause()
  }

  resume(): void {
    this.paused = false
    if (this.send?.isDelivering) this.send.controller.resume()
  }

  abort(reason: Error): void {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    this.#onAbort(reason)
    const { send } = this
    const isWaiting = send?.isHolding ?? true
    send?.controller.abort(reason)
    // Neither a scheme that ignores the signal nor a rejected response may delay the error.
    if (isWaiting) this.#fail(reason)
  }
}
