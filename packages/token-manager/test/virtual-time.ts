import type { Clock } from '@latchkey/token-manager'
import { threadsAtWork } from './threads-at-work.ts'

/** Time that passes only when a test lets it, in the order of its timers. */
export class VirtualTime {
  wall: number = Date.UTC(2026, 0, 1)
  monotonic = 0
  readonly timers = new Map<number, { readonly at: number; readonly run: () => void }>()
  #id = 0

  readonly clock: Clock = {
    now: () => this.wall,
    monotonic: () => this.monotonic,
    setTimeout: (run, ms) => {
      this.timers.set(++this.#id, { at: this.monotonic + ms, run })
      return this.#id
    },
    // It comes from setTimeout above.
    clearTimeout: (handle) => {
      this.timers.delete(handle as number)
    },
  }

  /** Lets everything happen that needs no time: promises, and the threads that encrypt and sign. */
  async flush(): Promise<void> {
    do {
      for (let round = 0; round < 4; round++) await new Promise((resolve) => setImmediate(resolve))
    } while (threadsAtWork() > 0)
  }

  /** Lets time pass, timer by timer. */
  async advance(ms: number): Promise<void> {
    const until = this.monotonic + ms
    for (;;) {
      await this.flush()
      const [key, next] = this.#next()
      if (key === undefined || next === undefined || next.at > until) break
      this.#moveTo(next.at)
      this.timers.delete(key)
      next.run()
    }
    this.#moveTo(until)
    await this.flush()
  }

  /**
   * Lets time pass by itself, for tests with sockets, until the result is called. Between two small steps the event loop
   * turns many times, so that a slow machine makes no timer fire too early.
   */
  flow(): () => Promise<void> {
    let flowing = true
    const flow = async (): Promise<void> => {
      while (flowing) {
        await this.advance(2)
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
    }
    const ended = flow()
    return () => {
      flowing = false
      return ended
    }
  }

  /** Lets time pass until a promise settles; it must not take a virtual day. */
  async settle<T>(promise: Promise<T>): Promise<PromiseSettledResult<T>> {
    let result: PromiseSettledResult<T> | undefined
    void Promise.allSettled([promise]).then(([one]) => (result = one))
    for (;;) {
      await this.flush()
      if (result !== undefined) return result
      const [, next] = this.#next()
      if (next === undefined) throw new Error('the promise waits for nothing that time brings')
      await this.advance(Math.max(next.at - this.monotonic, 0))
    }
  }

  /** The timer that is due first; of two at the same time, the older one. */
  #next() {
    let first: [number, { readonly at: number; readonly run: () => void }] | undefined
    for (const timer of this.timers) {
      if (first === undefined || timer[1].at < first[1].at) first = timer
    }
    return first ?? []
  }

  #moveTo(at: number): void {
    const passed = Math.max(at - this.monotonic, 0)
    this.wall += passed
    this.monotonic += passed
  }
}
