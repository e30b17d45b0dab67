import { connectionReleased, drain } from '@latchkey/contract'

/** Releases a response that nobody reads, and waits until Node's fetch can use its connection again. */
export async function discard({ body }: Response): Promise<void> {
  const reader = body?.getReader()
  if (reader) await drain({ next: () => reader.read(), cancel: () => reader.cancel() })
  await connectionReleased(1)
}

/** Reads a short response into memory, so that its body can be read later and its connection is free now. */
export async function keepResponse(response: Response): Promise<void> {
  const reader = response.clone().body?.getReader()
  if (!reader) return
  const isRead = await drain({ next: () => reader.read(), cancel: () => reader.cancel() })
  if (!isRead) response.body?.cancel().catch(() => undefined)
}

/** Whether a connection that a response had come over died: Node's fetch and undici say how much came over it. */
export function isDeadConnection(error: unknown): boolean {
  const { cause } = error as { cause?: { socket?: { bytesRead?: number } } }
  return (cause?.socket?.bytesRead ?? 0) > 0
}
