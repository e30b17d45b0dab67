import {
  bodyNotReplayable,
  type BodyNotReplayableError,
  chunksOf,
  connectionReleased,
  drain,
} from '@latchkey/contract'

/** Releases a response that will not be read, and waits until Node's fetch can reuse its connection. */
export async function discard({ body }: Response): Promise<void> {
  if (body) await drain(chunksOf<Uint8Array>(body))
  await connectionReleased()
}

/**
 * The error for a response that rejected a stream. A short response is read into memory, so that its body can be read later
 * and its connection is free now.
 */
export async function notReplayable(response: Response): Promise<BodyNotReplayableError> {
  const { body } = response.clone()
  if (body && !(await drain(chunksOf<Uint8Array>(body)))) {
    response.body?.cancel().catch(() => undefined)
  }
  return bodyNotReplayable(response, response.status)
}
