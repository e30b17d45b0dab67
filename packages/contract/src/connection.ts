/**
 * Node's `fetch` needs one iteration of the event loop, undici two. In the second, both notice that the server has
 * closed the connection.
 */
const LOOP_ITERATIONS = 2

/**
 * Waits until a client has put the connection of a response that was just read to its end back into its pool: two iterations
 * of the event loop on runtimes that have `setImmediate`, not at all elsewhere.
 *
 * @example
 * ```ts
 * import { chunksOf, connectionReleased, drain } from '@latchkey/contract'
 *
 * export async function discard({ body }: Response): Promise<void> {
 *   if (body && (await drain(chunksOf(body)))) await connectionReleased()
 * }
 * ```
 */
export async function connectionReleased(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (run: () => void) => unknown }
  if (setImmediate === undefined) return
  for (let iteration = 0; iteration < LOOP_ITERATIONS; iteration++) {
    await new Promise<void>((resolve) => {
      setImmediate(resolve)
    })
  }
}

/**
 * Whether an error of undici or of Node's `fetch` reports a dead connection that had already delivered a response. Use it
 * as `isDeadConnection` of an exchange.
 *
 * @example
 * ```ts
 * import { isDeadConnection } from '@latchkey/contract'
 *
 * isDeadConnection({ socket: { bytesRead: 512 } }) // true
 * isDeadConnection(new TypeError('fetch failed')) // false
 * ```
 */
export function isDeadConnection(error: unknown): boolean {
  // An abort can have `null` as its reason.
  const { cause, socket } = (error ?? {}) as WithSocket & { readonly cause?: WithSocket }
  return ((socket ?? cause?.socket)?.bytesRead ?? 0) > 0
}

interface WithSocket {
  readonly socket?: { readonly bytesRead?: number }
}
