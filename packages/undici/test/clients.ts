import { Readable } from 'node:stream'
import type { Client, ClientRequest } from '@latchkey/conformance'
import type { Authenticator } from '@latchkey/contract'
import { withAuth } from '@latchkey/undici'
import type * as undici from 'undici'
import type { Undici } from './versions.ts'

/** Calls by way of `request`, with undici's own redirects outside of auth. */
export function requestClient(
  { Agent, interceptors, request }: Undici,
  authenticator: Authenticator,
  inner?: Authenticator,
): Client {
  const agent = new Agent()
  const dispatcher = agent.compose(
    ...(inner ? [withAuth(inner)] : []),
    withAuth(authenticator),
    interceptors.redirect({ maxRedirections: 20 }),
  )
  return {
    send: async ({ url, body, signal, ...rest }: ClientRequest) => {
      const {
        statusCode,
        headers,
        body: answer,
      } = await request(url, {
        ...rest,
        dispatcher,
        body: bodyOf(body),
        signal: signal ?? null,
      })
      return {
        status: statusCode,
        headers: { get: (name) => String(headers[name] ?? '') || null },
        body: answer,
      }
    },
    ...statistics(agent),
  }
}

/** Calls by way of undici's own fetch over the composed dispatcher. */
export function fetchClient(
  { Agent, fetch }: Undici,
  authenticator: Authenticator,
  inner?: Authenticator,
): Client {
  const agent = new Agent()
  const dispatcher = agent.compose(...(inner ? [withAuth(inner)] : []), withAuth(authenticator))
  return {
    send: async ({ url, body, signal, ...rest }: ClientRequest) =>
      fetch(url, {
        ...rest,
        dispatcher,
        ...(body === undefined ? {} : { body: body as undici.BodyInit, duplex: 'half' }),
        signal: signal ?? null,
      }),
    ...statistics(agent),
  }
}

function bodyOf(body: ClientRequest['body']): string | Uint8Array | Readable | null {
  if (typeof body !== 'object' || body instanceof Uint8Array) return body ?? null
  return Readable.from(body)
}

function statistics(agent: undici.Agent): Pick<Client, 'busy' | 'close'> {
  return {
    busy: () =>
      Object.values(agent.stats).reduce(
        (sum, stats) => sum + stats.running + ('queued' in stats ? stats.queued : 0),
        0,
      ),
    close: () => agent.destroy(),
  }
}
