import type { Clock } from './types.ts'

/** The system's time. Its timers do not keep a process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  setTimeout: (run, ms) => {
    // In Node, Bun and Deno a timer is an object that keeps the process alive by default.
    const handle = setTimeout(run, ms) as unknown as { unref?(): void }
    handle.unref?.()
    return handle
  },
  clearTimeout: (handle) => {
    // It comes from setTimeout above.
    clearTimeout(handle as number)
  },
}
