import { cancel, readStart } from './read-start.ts'

const MAX_BYTES = 65_536
const MAX_MS = 100

/**
 * Lets go of an answer nobody reads. A short body is read to its end, for only then does the client reuse the
 * connection; a long or slow one is cancelled.
 */
export async function discard({ body }: Response): Promise<void> {
  const reader = body?.getReader()
  if (!reader) return
  const timer = setTimeout(cancel, MAX_MS, reader)
  // An error is of no interest: the answer was refused anyway.
  await readStart(reader, MAX_BYTES).catch(() => undefined)
  clearTimeout(timer)
  cancel(reader)
}
