// Captured at load: a test may replace the clock.
const { setTimeout, clearTimeout } = globalThis

/** Knows what a case is waiting for, so that a deadline can say it. */
export interface Watch {
  /** Waits for a promise; its description becomes part of the error if the deadline passes first. */
  readonly waitFor: <T>(what: string, promise: PromiseLike<T>) => Promise<T>
  /** Ends the case at once. */
  readonly fail: (error: Error) => void
}

/**
 * Runs a case until it ends, fails, or its time is over. The kit has its own deadline because not every test framework
 * has one, and because a framework's own limit names nothing.
 *
 * @throws Error that names what was still awaited
 */
export async function withDeadline<T>(
  limitMs: number,
  run: (watch: Watch) => Promise<T>,
): Promise<T> {
  const awaited = new Set<{ readonly what: string }>()
  let fail: (error: Error) => void = () => undefined
  const failed = new Promise<never>((_resolve, reject) => {
    fail = reject
  })
  const watch: Watch = {
    async waitFor(what, promise) {
      const entry = { what }
      awaited.add(entry)
      try {
        return await promise
      } finally {
        awaited.delete(entry)
      }
    },
    fail,
  }
  const timer = setTimeout(() => {
    const what = [...awaited].map((entry) => entry.what).join(', ')
    fail(
      new Error(`not finished after ${limitMs / 1_000} s, still waiting for ${what || 'the case'}`),
    )
  }, limitMs)
  try {
    return await Promise.race([run(watch), failed])
  } finally {
    clearTimeout(timer)
  }
}

/** Waits for the end of a cleanup, for a while: a client that cannot close must not hold up the next case. */
export async function forAWhile(limitMs: number, cleanup: () => unknown): Promise<void> {
  // The case has its own result.
  await withDeadline(limitMs, () => Promise.resolve().then(cleanup)).catch(() => undefined)
}

/** One turn of the event loop, or a few ms. */
export function turn(ms = 0): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
