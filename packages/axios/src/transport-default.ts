import type { ChunkSource } from '@latchkey/contract'

/** Only Node has transports. */
export function inspectingTransport(given: unknown): unknown {
  return given
}

/** Only Node has streams of its own. */
export const isNodeStream = (): boolean => false

/** Never called: see {@link isNodeStream}. */
export function sourceOf(stream: never): ChunkSource<Uint8Array> {
  return stream
}

/** Never called: see {@link isNodeStream}. */
export function nodeStream(chunks: unknown): unknown {
  return chunks
}
