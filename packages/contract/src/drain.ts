import { cancel, type Chunks } from './chunks.ts'

/** At most this much of a rejected response is read, so that its connection can be used again: 64 KiB. */
export const MAX_DRAIN_BYTES = 65_536

/** A rejected response is read for at most this long: 100 ms. */
export const MAX_DRAIN_MS = 100

/** Limits for {@link readShort}. */
export interface ReadLimits {
  /** Default: {@link MAX_DRAIN_BYTES}. */
  readonly maxBytes?: number | undefined
  /** Default: {@link MAX_DRAIN_MS}. */
  readonly maxMs?: number | undefined
}

/**
 * Reads a short body into memory. A longer or slower one is canceled. Never rejects.
 *
 * @param chunks the body
 * @param limits how much to read, and for how long
 * @returns the chunks; `undefined` if the end was not reached
 *
 * @example
 * ```ts
 * import { chunksOf, readShort } from '@latchkey/contract'
 *
 * const read = await readShort(chunksOf(new Blob(['text']).stream()))
 * read?.length // 1
 * ```
 */
export async function readShort<Chunk extends { readonly byteLength: number }>(
  chunks: Chunks<Chunk>,
  { maxBytes = MAX_DRAIN_BYTES, maxMs = MAX_DRAIN_MS }: ReadLimits = {},
): Promise<Chunk[] | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const slow = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, maxMs, undefined)
  })
  const read = await Promise.race([slow, readAll(chunks, maxBytes)])
  clearTimeout(timer)
  if (!read) cancel(chunks)
  return read
}

async function readAll<Chunk extends { readonly byteLength: number }>(
  chunks: Chunks<Chunk>,
  maxBytes: number,
): Promise<Chunk[] | undefined> {
  const read: Chunk[] = []
  try {
    for (let bytes = 0; bytes <= maxBytes;) {
      const { done, value } = await chunks.next()
      if (done) return read
      if (value === undefined) continue
      read.push(value)
      bytes += value.byteLength
    }
  } catch {
    // A body that fails has no end.
  }
  return undefined
}

/**
 * Reads a rejected response to its end, because a client reuses the connection only then. A response
 * above {@link MAX_DRAIN_BYTES} or slower than {@link MAX_DRAIN_MS} is canceled. Never rejects.
 *
 * @returns whether the end was reached
 *
 * @example
 * ```ts
 * import { chunksOf, drain } from '@latchkey/contract'
 *
 * export async function discard({ body }: Response): Promise<void> {
 *   if (body) await drain(chunksOf(body))
 * }
 * ```
 */
export async function drain(chunks: Chunks<{ readonly byteLength: number }>): Promise<boolean> {
  return (await readShort(chunks)) !== undefined
}
