import { connectionReleased, MAX_DRAIN_BYTES, MAX_DRAIN_MS } from '@latchkey/contract'
import type { Dispatcher } from 'undici'

/** Reads a rejected response to its end, because only then is its connection used again; cuts off a long or slow one. */
export class ResponseDrain {
  readonly #controller: Dispatcher.DispatchController
  readonly #timer: NodeJS.Timeout
  readonly #next: () => void
  #bytes = 0

  /** Calls `next` once the connection is free. */
  constructor(controller: Dispatcher.DispatchController, next: () => void) {
    this.#controller = controller
    this.#next = next
    this.#timer = setTimeout(() => {
      this.#cutOff()
    }, MAX_DRAIN_MS)
  }

  data({ byteLength }: Uint8Array): void {
    this.#bytes += byteLength
    if (this.#bytes > MAX_DRAIN_BYTES) this.#cutOff()
  }

  end(): void {
    clearTimeout(this.#timer)
    void connectionReleased().then(this.#next)
  }

  #cutOff(): void {
    this.#controller.abort(new Error('the response was rejected'))
  }
}
