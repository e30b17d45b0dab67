import { globalAgent } from 'node:http'
import { Readable } from 'node:stream'
import { withAuth as axiosAuth } from '@latchkey/axios'
import type { Authenticator } from '@latchkey/contract'
import { withAuth as fetchAuth } from '@latchkey/fetch'
import { withAuth as undiciAuth } from '@latchkey/undici'
import axios, { type AxiosBasicCredentials } from 'axios'
import * as undici7 from 'undici'
import type { ClientName } from './lists.ts'

export interface Sent {
  readonly method: string
  readonly headers?: Readonly<Record<string, string>>
  /** Text, octets, or a form or stream of the client's own kind. */
  readonly body?: unknown
  readonly signal?: AbortSignal | undefined
}

/** Sends one request and reads its response; rejects with the client's error. */
export type Send = (url: string, sent: Sent) => Promise<{ status: number; result: unknown }>

/** A client with connections that any number of schemes share. */
export interface TestedClient {
  readonly name: string
  with(authenticator: Authenticator): Send
  /** The class of forms that this client sends. */
  readonly Form: new () => { set(name: string, value: string): void }
  /** A stream that this client sends. */
  readonly streamOf: (source: AsyncIterable<Uint8Array>) => unknown
  close(): unknown
}

/** @param own credentials that the client itself has, if it can have some */
export async function createClient(
  name: ClientName,
  own?: AxiosBasicCredentials,
): Promise<TestedClient> {
  if (name === 'fetch') return fetchClient
  if (name === 'axios on http' || name === 'axios on fetch') return axiosClient(name, own)
  // The same names; the types are those of undici 7.
  const undici = name.startsWith('undici 8')
    ? ((await import('undici8')) as unknown as typeof undici7)
    : undici7
  return undiciClient(name, undici)
}

const fetchClient: TestedClient = {
  name: 'fetch',
  with: (authenticator) => {
    const fetch = fetchAuth(authenticator)
    return async (url, sent) => {
      const stream = sent.body instanceof ReadableStream && { duplex: 'half' }
      const result = await fetch(url, { ...sent, ...stream } as RequestInit)
      await result.arrayBuffer()
      return { status: result.status, result }
    }
  },
  Form: FormData,
  streamOf: webStreamOf,
  close: () => undefined,
}

function undiciClient(
  name: ClientName,
  { Agent, FormData, interceptors, request }: typeof undici7,
): TestedClient {
  // The certificate of the server is its own.
  const agent = new Agent({
    allowH2: name.endsWith('HTTP/2'),
    connect: { rejectUnauthorized: false },
  })
  return {
    name,
    with: (authenticator) => {
      const dispatcher = agent.compose(
        undiciAuth(authenticator),
        interceptors.redirect({ maxRedirections: 20 }),
      )
      return async (url, { method, headers, body, signal }) => {
        const result = await request(url, {
          dispatcher,
          ...(signal && { signal }),
          method: method as 'GET',
          headers: { ...headers },
          body: (body ?? null) as string | null,
        })
        await result.body.dump()
        return { status: result.statusCode, result }
      }
    },
    Form: FormData,
    streamOf: (source) => Readable.from(source),
    close: () => agent.destroy(),
  }
}

function axiosClient(
  name: 'axios on http' | 'axios on fetch',
  own: AxiosBasicCredentials | undefined,
): TestedClient {
  const adapter = name === 'axios on http' ? 'http' : 'fetch'
  return {
    name,
    with: (authenticator) => {
      const client = axios.create({
        adapter: axiosAuth(authenticator, adapter),
        validateStatus: null,
        ...(own && { auth: own }),
      })
      return async (url, { method, headers = {}, body: data, signal }) => {
        const result = await client.request<unknown>({
          ...{ url, method, headers, data },
          ...(signal && { signal }),
        })
        return { status: result.status, result }
      }
    },
    Form: FormData,
    streamOf: (source) => (adapter === 'http' ? Readable.from(source) : webStreamOf(source)),
    close: () => {
      globalAgent.destroy()
    },
  }
}

function webStreamOf(source: AsyncIterable<Uint8Array>): unknown {
  // The DOM's types do not have `from`.
  const { from } = ReadableStream as unknown as { from: (source: unknown) => unknown }
  return from(source)
}
