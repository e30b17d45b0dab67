/** Node's `fetch` needs one turn of the event loop, undici two; in the second, both notice that a server has closed. */
const EVENT_LOOP_TURNS = 2

/**
 * Waits until a client has put the connection of a response that was just read to its end back into its pool: two turns
 * of the event loop on runtimes that have `setImmediate`, not at all elsewhere.
 */
export async function connectionReleased(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (run: () => void) => unknown }
  if (setImmediate === undefined) return
  for (let turn = 0; turn < EVENT_LOOP_TURNS; turn++) {
    await new Promise<void>((resolve) => {
      setImmediate(resolve)
    })
  }
}

/**
 * Whether an error of undici or of Node's `fetch` reports that a connection died that a response had come over before:
 * for `isDeadConnection` of an exchange.
 */
export function isDeadConnection(error: unknown): boolean {
  const { cause, socket } = error as WithSocket & { readonly cause?: WithSocket }
  return ((socket ?? cause?.socket)?.bytesRead ?? 0) > 0
}

interface WithSocket {
  readonly socket?: { readonly bytesRead?: number }
}
