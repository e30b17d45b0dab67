import { once } from 'node:events'
import type { ClientRequest as HttpRequest } from 'node:http'
import type { ClientRequest } from '@latchkey/conformance'

const MAX_COPY = 1_048_576

/** A request body that can be sent again, as long as its copy is complete. */
export interface RequestBody {
  readonly isOneShot: boolean
  bytes(): Uint8Array
  /** Whether a part of it is gone. */
  isSpent(): boolean
  chunks(): AsyncIterable<Uint8Array>
}

export function requestBody(
  body: ClientRequest['body'],
  isCopying: boolean,
): RequestBody | undefined {
  if (body === undefined) return undefined
  if (typeof body === 'string' || body instanceof Uint8Array) {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
    async function* all(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(bytes)
    }
    return { isOneShot: false, bytes: () => bytes, isSpent: () => false, chunks: all }
  }
  const source = body[Symbol.asyncIterator]()
  const copy: Uint8Array[] = []
  let copied = 0
  let isSpent = false
  async function* rest(): AsyncGenerator<Uint8Array> {
    yield* copy
    for (let next = await source.next(); next.done !== true; next = await source.next()) {
      copied += next.value.byteLength
      if (isCopying && copied <= MAX_COPY) copy.push(next.value)
      else {
        isSpent = true
        copy.length = 0
      }
      yield next.value
    }
  }
  return { isOneShot: true, bytes: () => new Uint8Array(), isSpent: () => isSpent, chunks: rest }
}

/** Writes a body to a request until a response arrives. */
export async function writeTo(
  request: HttpRequest,
  body: RequestBody,
  change: (bytes: Uint8Array) => Uint8Array,
): Promise<void> {
  const answered = new AbortController()
  request.on('response', () => {
    answered.abort()
  })
  if (!body.isOneShot) {
    request.end(change(body.bytes()))
    return
  }
  try {
    for await (const chunk of body.chunks()) {
      if (request.destroyed || answered.signal.aborted) break
      if (!request.write(change(chunk))) {
        await Promise.race([once(request, 'drain'), once(request, 'close')])
      }
    }
    request.end()
  } catch (error) {
    request.destroy(error as Error)
    throw error
  }
}
