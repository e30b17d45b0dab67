import { readAny, readItems, readNothing, readObject, type Received } from './answer.ts'
import { systemClock } from './clock.ts'
import type { Connection, ConnectOptions } from './connection.ts'
import { endpoints } from './endpoints.ts'
import { type Call, exchange, type Line } from './exchange.ts'
import { createList, type ListOptions } from './list.ts'
import type { PathParams } from './path-template.ts'
import type { Query } from './query-string.ts'
import { createRetry } from './retry.ts'

/** What the typed signatures of {@link Connection} come down to. */
interface LooseInput {
  readonly body?: unknown
  readonly signal?: AbortSignal | undefined
}

interface LooseRequest extends LooseInput {
  readonly path?: PathParams
  readonly query?: Query
}

/**
 * Connects to a Cloud Manager without loading every resource: take those that you need from
 * `@latchkey/cloud-manager/resources`.
 *
 * @throws TypeError when an option is wrong
 *
 * @example
 * ```ts
 * import { connect } from '@latchkey/cloud-manager'
 * import { apiKeys } from '@latchkey/cloud-manager/resources'
 *
 * export async function countKeys(fetch: typeof globalThis.fetch, orgId: string): Promise<number> {
 *   const keys = await apiKeys(connect({ fetch })).list({ orgId }).all()
 *   return keys.length
 * }
 * ```
 */
export function connect(options: ConnectOptions): Connection {
  const { fetch, baseUrl, retry, limiter, userAgent, clock = systemClock } = options
  if (typeof fetch !== 'function') throw new TypeError('"fetch" must be a function')
  const line: Line = {
    api: endpoints(baseUrl).api,
    fetch,
    userAgent,
    retry: createRetry(retry ?? {}, options.random ?? Math.random),
    limiter,
    clock,
  }
  const sender =
    <Result>(read: (received: Received) => Promise<Result>) =>
    (method: string, template: string, params: PathParams, input: LooseInput = {}) => {
      const { body, signal, ...query } = input
      return exchange(line, { method, template, params, query, body, signal }, read)
    }
  const connection = {
    request(method: string, template: string, input: LooseRequest = {}) {
      const { path: params = {}, ...rest } = input
      return exchange(line, { method, template, params, ...rest }, (received) =>
        readAny(received, method !== 'GET', rest.query?.['envelope'] === true),
      )
    },
    send: sender(readObject),
    sendForItems: sender(readItems),
    run: sender(readNothing),
    list(template: string, params: PathParams, options: ListOptions = {}, paged = true) {
      const { signal, itemsPerPage, ...query } = options
      const call: Call = { method: 'GET', template, params, query, signal }
      return createList(line, call, paged, itemsPerPage)
    },
    download: (template: string, params: PathParams, { signal }: LooseInput = {}) =>
      exchange(line, { method: 'GET', template, params, accept: '*/*', signal }, ({ response }) =>
        Promise.resolve(response),
      ),
  }
  // The types of the document are looser at run time: any template, any parameters.
  return connection as unknown as Connection
}
