import type { Clock } from './types.ts'

/** The system's time. Its timers do not keep a process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  setTimeout: (run, ms) => {
    const handle: unknown = setTimeout(run, ms)
    if (typeof handle === 'object' && handle !== null && 'unref' in handle) {
      // Only Node's and Deno's timers are objects, and theirs have it as a method.
      ;(handle as { unref(): void }).unref()
    }
    return handle
  },
  clearTimeout: (handle) => {
    // It comes from setTimeout above.
    clearTimeout(handle as number)
  },
}
