import {
  chunksOf,
  type ChunkSource,
  connectionReleased,
  drain,
  isChunkSource,
  isNodeStream,
  nodeSource,
  nodeStream,
  readShort,
} from '@latchkey/contract'
import type { AxiosResponse } from 'axios'

/** Reads a rejected body to its end, so that its connection can be reused. Cancels a long or slow one. */
export async function discardBody(body: unknown): Promise<void> {
  const source = streamIn(body)
  if (!source) return
  await drain(chunksOf(source))
  // Node's http releases a connection by itself.
  if (!isNodeStream(body)) await connectionReleased()
}

/** Reads a short stream into memory, so that it can be read later and its connection is free now; a long one is lost. */
export async function keepBody(response: AxiosResponse): Promise<void> {
  const source = streamIn(response.data)
  if (!source) return
  const chunks = await readShort(chunksOf(source))
  const kept = new Blob(chunks as BlobPart[] | undefined).stream()
  response.data = isNodeStream(response.data) ? nodeStream(chunksOf(kept)) : kept
}

function streamIn(body: unknown): ChunkSource<Uint8Array> | undefined {
  if (isNodeStream(body)) return nodeSource(body)
  return isChunkSource(body) ? (body as ChunkSource<Uint8Array>) : undefined
}
