import type { Dispatcher } from 'undici'

/** The one controller that the caller gets for all sends of a call. It steers whichever send is under way. */
export class StableController implements Dispatcher.DispatchController {
  /** The controller of the send that is under way. */
  target: Dispatcher.DispatchController | undefined
  /** The caller reads the answer of this send: pausing is for it. */
  isDelivering = false
  paused = false
  aborted = false
  reason: Error | null = null
  readonly #onIdleAbort: (reason: Error) => void
  #abortController: AbortController | undefined

  /** @param onIdleAbort is called when the caller aborts while nothing is under way */
  constructor(onIdleAbort: (reason: Error) => void) {
    this.#onIdleAbort = onIdleAbort
  }

  /** Ends waiting inside the scheme. Most schemes never ask for it. */
  get signal(): AbortSignal {
    this.#abortController ??= new AbortController()
    if (this.aborted) this.#abortController.abort(this.reason)
    return this.#abortController.signal
  }

  get rawHeaders(): NonNullable<Dispatcher.DispatchController['rawHeaders']> | null {
    return this.target?.rawHeaders ?? null
  }

  get rawTrailers(): NonNullable<Dispatcher.DispatchController['rawTrailers']> | null {
    return this.target?.rawTrailers ?? null
  }

  pause(): void {
    this.paused = true
    if (this.isDelivering) this.target?.pause()
  }

  resume(): void {
    this.paused = false
    if (this.isDelivering) this.target?.resume()
  }

  abort(reason: Error): void {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    this.#abortController?.abort(reason)
    if (this.target) this.target.abort(reason)
    else this.#onIdleAbort(reason)
  }
}
