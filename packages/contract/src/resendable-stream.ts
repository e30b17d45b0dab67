import { cancel, type Chunks } from './chunks.ts'

/** The copy that a {@link resendableStream} keeps: 1 MiB. A stream that has delivered more can't be sent again. */
export const MAX_COPY_BYTES = 1_048_576

/** A body that is sent as it is produced and can be sent again, created by {@link resendableStream}. */
export interface ResendableStream<Chunk> {
  /** The body for the first send, or for the send after {@link rewind}. Nothing is read before its first `next`. */
  open(): Chunks<Chunk>
  /** Prepares another send from the start. `false` if more than {@link MAX_COPY_BYTES} were sent. */
  rewind(): boolean
  /** Call it once the final response has arrived. Until then, a client that cancels its body does not cancel the source. */
  release(): void
  /** Cancels the source: the call failed or was aborted. */
  cancel(reason: unknown): void
}

/**
 * Passes a stream through, chunk by chunk as the client asks for them, and keeps a copy of the first 1 MiB. A server that
 * rejects the request early does not cancel the source: the next send starts with the copy and continues with the source.
 *
 * @param source the caller's stream
 *
 * @example
 * ```ts
 * import { chunksOf, resendableStream } from '@latchkey/contract'
 *
 * const body = resendableStream(chunksOf(new Blob(['text']).stream()))
 * const first = await body.open().next()
 * body.rewind() // true
 * const again = await body.open().next() // the same bytes
 * ```
 */
export function resendableStream<Chunk>(source: Chunks<Chunk>): ResendableStream<Chunk> {
  /** Chunks that may be sent again: everything read so far, until it exceeds the copy. */
  let kept: Chunk[] = []
  let bytes = 0
  let isEnded = false
  let reading: Promise<void> | undefined
  let opened = 0
  let isReleased = false
  let canceled: { readonly reason: unknown } | undefined

  const isCopied = (): boolean => bytes <= MAX_COPY_BYTES

  async function read(): Promise<void> {
    try {
      const { done, value } = await source.next()
      if (done) isEnded = true
      else {
        bytes += sizeOf(value)
        // A producer may reuse its buffer, and a client may transfer it.
        kept.push((isCopied() ? copyOf(value) : value) as Chunk)
      }
    } finally {
      reading = undefined
    }
  }

  const end = (reason: unknown): void => {
    if (isEnded) return
    isEnded = true
    kept = []
    cancel(source, reason)
  }

  return {
    open() {
      const mine = ++opened
      let at = 0
      return {
        async next() {
          while (mine === opened && at >= kept.length && !isEnded) await (reading ??= read())
          if (mine !== opened || at >= kept.length) return { done: true }
          const chunk = kept[at++]
          if (isCopied()) return { value: copyOf(chunk) as Chunk }
          kept.splice(0, at)
          at = 0
          return { value: chunk }
        },
        cancel(reason) {
          if (mine !== opened) return
          canceled = { reason }
          if (isReleased) end(reason)
        },
      }
    },
    rewind() {
      if (!isCopied()) return false
      opened++
      canceled = undefined
      return true
    },
    release() {
      isReleased = true
      if (canceled) end(canceled.reason)
    },
    cancel: end,
  }
}

function sizeOf(chunk: unknown): number {
  // No encoding needs more bytes.
  if (typeof chunk === 'string') return chunk.length * 3
  return ArrayBuffer.isView(chunk) || chunk instanceof ArrayBuffer ? chunk.byteLength : Infinity
}

/** Bytes of every kind become a `Uint8Array` of their own; a string is its own copy. */
function copyOf(chunk: unknown): unknown {
  if (ArrayBuffer.isView(chunk)) {
    return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength).slice()
  }
  return chunk instanceof ArrayBuffer ? chunk.slice(0) : chunk
}
