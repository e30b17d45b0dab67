import { Agent as HttpAgent, globalAgent } from 'node:http'
import { withAuth as axiosAuth } from '@latchkey/axios'
import type { Authenticator } from '@latchkey/contract'
import { withAuth as fetchAuth } from '@latchkey/fetch'
import { withAuth as undiciAuth } from '@latchkey/undici'
import axios from 'axios'
import * as undici7 from 'undici'
import { SECRETS } from './secrets.ts'

export interface Sent {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  readonly signal?: AbortSignal | undefined
}

/** Sends one request and reads its response; rejects with the client's error. */
export type Send = (url: string, sent: Sent) => Promise<{ status: number; result: unknown }>

/** A client with connections that any number of schemes share. */
export interface AttackedClient {
  readonly name: string
  with(authenticator: Authenticator): Send
  close(): unknown
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

/**
 * Every client that an adapter exists for. undici 8 needs Node 22.19.
 *
 * @param ownCredentials whether clients that can have credentials of their own have some
 */
export async function attackedClients(ownCredentials = false): Promise<AttackedClient[]> {
  const clients = [
    fetchClient,
    undiciClient('undici 7', undici7),
    axiosClient('http', ownCredentials),
    axiosClient('fetch', ownCredentials),
  ]
  if (major < 22 || (major === 22 && minor < 19)) return clients
  // The same names; the types are those of undici 7.
  return [
    ...clients,
    undiciClient('undici 8', (await import('undici8')) as unknown as typeof undici7),
  ]
}

const fetchClient: AttackedClient = {
  name: 'fetch',
  with: (authenticator) => {
    const fetch = fetchAuth(authenticator)
    return async (url, { method, headers, body, signal }) => {
      const result = await fetch(url, {
        method,
        headers,
        body: body ?? null,
        signal: signal ?? null,
      })
      await result.arrayBuffer()
      return { status: result.status, result }
    }
  },
  close: () => undefined,
}

function undiciClient(
  name: string,
  { Agent, interceptors, request }: typeof undici7,
): AttackedClient {
  const agent = new Agent()
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
          body: body ?? null,
        })
        await result.body.dump()
        return { status: result.statusCode, result }
      }
    },
    close: () => agent.destroy(),
  }
}

function axiosClient(adapter: 'http' | 'fetch', ownCredentials: boolean): AttackedClient {
  const httpAgent = new HttpAgent({ keepAlive: true })
  return {
    name: `axios on ${adapter}`,
    with: (authenticator) => {
      const client = axios.create({
        adapter: axiosAuth(authenticator, adapter),
        validateStatus: null,
        ...(ownCredentials && {
          httpAgent,
          auth: { username: SECRETS.username, password: SECRETS.own },
        }),
      })
      return async (url, { method, headers, body: data, signal }) => {
        const result = await client.request<unknown>({
          ...{ url, method, headers, data },
          ...(signal && { signal }),
        })
        return { status: result.status, result }
      }
    },
    close: () => {
      httpAgent.destroy()
      globalAgent.destroy()
    },
  }
}
