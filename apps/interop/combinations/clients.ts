import { Agent as HttpAgent } from 'node:http'
import { Readable } from 'node:stream'
import type { Authenticator } from '@latchkey/contract'
import { withAuth as axiosAuth } from '@latchkey/axios'
import { withAuth as fetchAuth } from '@latchkey/fetch'
import { withAuth as undiciAuth } from '@latchkey/undici'
import axios from 'axios'
import * as undici7 from 'undici'
import type { Body, ClientName } from './lists.ts'

export const TEXT = 'täxt'
export const BYTES: Uint8Array<ArrayBuffer> = Uint8Array.from({ length: 256 }, (_, index) => index)

/** Sends one request; resolves to the status, or rejects with the client's error. */
export interface CombinationClient {
  send(url: string, method: string, body: Body): Promise<number>
  close(): unknown
}

export async function clientOf(
  name: ClientName,
  authenticator: Authenticator,
): Promise<CombinationClient> {
  if (name === 'fetch') return fetchClient(authenticator)
  if (name.startsWith('undici')) {
    // The same names; the types are those of undici 7.
    const undici = name.startsWith('undici 8')
      ? ((await import('undici8')) as unknown as typeof undici7)
      : undici7
    return undiciClient(undici, authenticator, name.endsWith('HTTP/2'))
  }
  return axiosClient(name === 'axios on http' ? 'http' : 'fetch', authenticator)
}

function fetchClient(authenticator: Authenticator): CombinationClient {
  const fetch = fetchAuth(authenticator)
  return {
    send: async (url, method, body) => {
      const stream = body === 'stream' && { duplex: 'half' }
      const response = await fetch(url, { method, body: webBody(body), ...stream } as RequestInit)
      await response.arrayBuffer()
      return response.status
    },
    close: () => undefined,
  }
}

function undiciClient(
  { Agent, FormData, interceptors, request }: typeof undici7,
  authenticator: Authenticator,
  allowH2: boolean,
): CombinationClient {
  // The certificate of the server is its own.
  const agent = new Agent({ allowH2, connect: { rejectUnauthorized: false } })
  const dispatcher = agent.compose(
    undiciAuth(authenticator),
    interceptors.redirect({ maxRedirections: 5 }),
  )
  return {
    send: async (url, method, body) => {
      const data = body === 'stream' ? Readable.from(chunks()) : webBody(body, FormData)
      const { statusCode, body: answer } = await request(url, {
        dispatcher,
        method: method as 'GET',
        body: (data ?? null) as string | null,
      })
      await answer.dump()
      return statusCode
    },
    close: () => agent.destroy(),
  }
}

function axiosClient(adapter: 'http' | 'fetch', authenticator: Authenticator): CombinationClient {
  const httpAgent = new HttpAgent({ keepAlive: true })
  const client = axios.create({
    adapter: axiosAuth(authenticator, adapter),
    httpAgent,
    validateStatus: null,
  })
  return {
    send: async (url, method, body) => {
      const isNodeStream = body === 'stream' && adapter === 'http'
      const data = isNodeStream ? Readable.from(chunks()) : webBody(body)
      return (await client.request({ url, method, data })).status
    },
    close: () => {
      httpAgent.destroy()
    },
  }
}

function webBody(body: Body, Form: new () => FormDataLike = FormData): unknown {
  switch (body) {
    case 'no body':
      return undefined
    case 'text':
      return TEXT
    case 'bytes':
      return BYTES
    case 'form': {
      const form = new Form()
      form.set('field', TEXT)
      return form
    }
    case 'stream':
      return streamOf(chunks())
  }
}

/** What both classes of forms have: undici's request takes only its own. */
interface FormDataLike {
  set(name: string, value: string): void
}

function streamOf(source: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  // The DOM's types do not have `from`.
  const { from } = ReadableStream as unknown as {
    from: (source: AsyncIterable<Uint8Array>) => ReadableStream<Uint8Array>
  }
  return from(source)
}

async function* chunks(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(BYTES.subarray(0, 100))
  yield await Promise.resolve(BYTES.subarray(100))
}
