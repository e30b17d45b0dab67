/** The shape that readers of web streams and async iterators share: how adapters read bodies of any kind. */
export interface Chunks<Chunk> {
  /** The next chunk, or `done`. */
  next(): PromiseLike<{ readonly done?: boolean | undefined; readonly value?: Chunk | undefined }>
  /** Ends the reading, including one that waits. */
  cancel(reason?: unknown): unknown
}

/** At most this much of a rejected response is read, so that its connection can be used again: 64 KiB. */
export const MAX_DRAIN_BYTES = 65_536

/** A rejected response is read for at most this long: 100 ms. */
export const MAX_DRAIN_MS = 100

/**
 * Reads a response that nobody wants to its end, because only then does a client use the connection again. A response
 * above {@link MAX_DRAIN_BYTES} or slower than {@link MAX_DRAIN_MS} is canceled. Never rejects.
 *
 * @returns whether the end was reached
 *
 * @example
 * ```ts
 * import { drain } from '@latchkey/contract'
 *
 * export async function discard(response: Response): Promise<void> {
 *   const reader = response.body?.getReader()
 *   if (reader) await drain({ next: () => reader.read(), cancel: () => reader.cancel() })
 * }
 * ```
 */
export async function drain(chunks: Chunks<{ readonly byteLength: number }>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const slow = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, MAX_DRAIN_MS, false)
  })
  const isRead = await Promise.race([slow, readToEnd(chunks)])
  clearTimeout(timer)
  if (!isRead) cancel(chunks)
  return isRead
}

async function readToEnd(chunks: Chunks<{ readonly byteLength: number }>): Promise<boolean> {
  try {
    for (let bytes = 0; bytes <= MAX_DRAIN_BYTES;) {
      const { done, value } = await chunks.next()
      if (done) return true
      bytes += value?.byteLength ?? 0
    }
  } catch {
    // The response was rejected anyway.
  }
  return false
}

/** Cancels without waiting; never throws. */
export function cancel(chunks: Chunks<unknown>, reason?: unknown): void {
  void (async () => {
    try {
      await chunks.cancel(reason)
    } catch {
      // Whoever owns the stream learns of its errors by itself.
    }
  })()
}

/**
 * Waits until a client has put the connection of a response that was just read to its end back into its pool. Node's
 * `fetch` needs one turn of the event loop for that, undici two. Elsewhere it doesn't wait.
 */
export async function connectionReleased(turns: number): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (run: () => void) => unknown }
  if (setImmediate === undefined) return
  for (let turn = 0; turn < turns; turn++) {
    await new Promise<void>((resolve) => {
      setImmediate(resolve)
    })
  }
}
