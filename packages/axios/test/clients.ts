import { Agent } from 'node:http'
import { Readable } from 'node:stream'
import type { Client, ClientRequest } from '@latchkey/conformance'
import { withAuth } from '@latchkey/axios'
import type { Authenticator } from '@latchkey/contract'
import axios, { AxiosHeaders } from 'axios'

/** Axios with one of its own adapters, its answers as streams, so that the kit sees how they come. */
export function axiosClient(
  adapter: 'http' | 'fetch',
  authenticator: Authenticator,
  inner?: Authenticator,
): Client {
  const httpAgent = new Agent({ keepAlive: true })
  const instance = axios.create({
    adapter: withAuth(authenticator, inner ? withAuth(inner, adapter) : adapter),
    httpAgent,
    responseType: 'stream',
    validateStatus: null,
  })
  return {
    send: async ({ body, signal, ...request }: ClientRequest) => {
      const { status, headers, data } = await instance.request<AsyncIterable<Uint8Array> | null>({
        ...request,
        data: bodyOf(body, adapter),
        ...(signal ? { signal } : {}),
      })
      const fields = AxiosHeaders.from(headers as AxiosHeaders)
      return {
        status,
        headers: { get: (name) => String(fields.get(name) ?? '') || null },
        body: data,
      }
    },
    // Fetch shows no statistics.
    ...(adapter === 'http' && {
      busy: () =>
        Object.values(httpAgent.sockets).reduce((sum, list) => sum + (list?.length ?? 0), 0),
    }),
    close: () => {
      httpAgent.destroy()
    },
  }
}

function bodyOf(body: ClientRequest['body'], adapter: 'http' | 'fetch'): unknown {
  if (typeof body !== 'object' || body instanceof Uint8Array) return body
  return adapter === 'http' ? Readable.from(body) : streamOf(body)
}

function streamOf(body: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  // The DOM's types don't have `from`.
  const { from } = ReadableStream as unknown as {
    from: (source: AsyncIterable<Uint8Array>) => ReadableStream<Uint8Array>
  }
  return from(body)
}
