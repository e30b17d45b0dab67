import { readAny, readItems, readNothing, readObject, type Received } from './answer.ts'
import type { CallOptions } from './call-options.ts'
import { type Clock, systemClock } from './clock.ts'
import type { Connection, ConnectOptions } from './connection.ts'
import { endpoints } from './endpoints.ts'
import { reporter } from './events.ts'
import { type Call, exchange, type Line } from './exchange.ts'
import { headerFields } from './header-fields.ts'
import { createList, type ListOptions } from './list.ts'
import { atLeast, knownOptions } from './options.ts'
import type { PathParams } from './path-template.ts'
import type { Query } from './query-string.ts'
import { createRetry } from './retry.ts'

/** The signatures of {@link Connection} without the types of the document. */
interface LooseInput extends CallOptions {
  readonly body?: unknown
}

interface LooseRequest extends LooseInput {
  readonly path?: PathParams
  readonly query?: Query
}

/** The names of the options of {@link connect}, and of a client with its own option for limits. */
export const optionNames = (limits: 'limiter' | 'limits'): readonly string[] => [
  'fetch',
  'baseUrl',
  'retry',
  limits,
  'headers',
  'userAgent',
  'onEvent',
  'maxResponseBytes',
  'maxPages',
  'clock',
  'random',
]

/**
 * Connects to a Cloud Manager without loading all resources. Import those that you need from
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
  requireFetch(options)
  knownOptions('', options, optionNames('limiter'))
  return connectionOf(lineOf(options))
}

/** Says what to do when there is no fetch: most likely the scheme itself was passed. */
export function requireFetch(options: unknown): void {
  const given: Readonly<Record<string, unknown>> =
    typeof options === 'object' && options !== null ? { ...options } : {}
  if (typeof given['fetch'] === 'function') return
  const name = isScheme(given['fetch']) ? 'fetch' : 'auth'
  throw new TypeError(
    name in given
      ? `"${name}" is not a fetch: pass { fetch: withAuth(scheme) }, with withAuth of @latchkey/fetch`
      : '"fetch" must be a function, such as withAuth(scheme) of @latchkey/fetch',
  )
}

function isScheme(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'authorize' in value
}

/** Checks options and completes them with defaults. */
export function lineOf(options: ConnectOptions): Line {
  const { fetch, baseUrl, retry, limiter, headers = {}, userAgent, onEvent } = options
  const { maxResponseBytes = 64 * 2 ** 20, maxPages = 10_000 } = options
  const { clock = systemClock, random = Math.random } = options
  for (const [name, value] of Object.entries({ random, onEvent })) {
    if (value !== undefined && typeof value !== 'function') {
      throw new TypeError(`"${name}" must be a function`)
    }
  }
  requireClock(clock)
  atLeast(1, 'maxResponseBytes', maxResponseBytes)
  atLeast(1, 'maxPages', maxPages)
  return {
    api: endpoints(baseUrl).api,
    fetch,
    headers: {
      accept: 'application/json',
      ...(userAgent !== undefined && headerFields('userAgent', { 'user-agent': userAgent })),
      ...headerFields('headers', headers),
    },
    retry: createRetry(retry ?? {}, random),
    limiter,
    clock,
    maxResponseBytes,
    maxPages,
    report: reporter(onEvent),
  }
}

function requireClock(clock: Clock): void {
  const methods = ['now', 'monotonic', 'setTimeout', 'clearTimeout'] as const
  if (methods.every((name) => typeof (clock as Partial<Clock>)[name] === 'function')) return
  throw new TypeError(`"clock" must have the methods ${methods.join(', ')}`)
}

/** Creates the connection that sends over a line. */
export function connectionOf(line: Line): Connection {
  const sender =
    <Result>(read: (received: Received) => Promise<Result>) =>
    (method: string, template: string, params: PathParams, input: LooseInput = {}) => {
      const { body, signal, headers, onResponse, ...query } = input
      const call = { method, template, params, query, body, signal, headers, onResponse }
      return exchange(line, call, read)
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
      const { signal, headers, onResponse, itemsPerPage, ...query } = options
      const call: Call = { method: 'GET', template, params, query, signal, headers, onResponse }
      return createList(line, call, paged, itemsPerPage)
    },
    download: (template: string, params: PathParams, options: LooseInput = {}) => {
      const { signal, headers, onResponse } = options
      const call: Call = {
        method: 'GET',
        template,
        params,
        accept: '*/*',
        signal,
        headers,
        onResponse,
      }
      return exchange(line, call, ({ response }) => Promise.resolve(response))
    },
  }
  // The types of the document are looser at run time: any template, any parameters.
  return connection as unknown as Connection
}
