import {
  type AxiosAdapter,
  AxiosError,
  AxiosHeaders,
  type AxiosRequestConfig,
  type AxiosResponse,
  getAdapter,
  type InternalAxiosRequestConfig,
} from 'axios'
import { inspectingTransport } from '#transport'
import type { Head, Inspect } from './head.ts'
import { inspectingFetch } from './inspecting-fetch.ts'
import { discardBody } from './response-body.ts'

/** A response that axios may still be reading. */
export interface Answer extends Omit<Head, 'release'> {
  /** The result of axios: resolves or rejects as `validateStatus` decides. */
  readonly end: () => Promise<AxiosResponse>
}

/** Sends once. `secrets` are the lower-case names of the fields that must not be visible afterwards. */
export type Sender = (
  config: InternalAxiosRequestConfig,
  secrets: ReadonlySet<string>,
) => Promise<Answer>

/**
 * Sends with axios' own adapter. Those for Node and fetch show a response as soon as its head is there, so that the body
 * of a rejection is never read into memory; others once axios has read all of it.
 */
export function makeSender(
  adapters: AxiosRequestConfig['adapter'],
  config: InternalAxiosRequestConfig,
): Sender {
  const adapter = getAdapter(adapters, config)
  return (config, secrets) =>
    new Promise((resolve, reject) => {
      const inspect: Inspect = (head) => {
        const end: Answer['end'] = () => {
          head.release()
          return done
        }
        resolve(Object.assign(head, { end }))
      }
      const done = start(adapter, config, secrets, inspect)
      done.then(
        (response) => {
          resolve(ended(response, done))
        },
        (error: unknown) => {
          if (error instanceof AxiosError && error.response) resolve(ended(error.response, done))
          // Pass on the error of axios as it is.
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
          else reject(error)
        },
      )
    })
}

async function start(
  adapter: AxiosAdapter,
  config: InternalAxiosRequestConfig,
  secrets: ReadonlySet<string>,
  inspect: Inspect,
): Promise<AxiosResponse> {
  const { adapterName } = adapter as { adapterName?: string }
  if (adapterName === 'http') {
    const transport: unknown = inspectingTransport(
      // Axios has no type for a transport.
      config.transport as never,
      config.timeout,
      secrets,
      inspect,
    )
    return adapter(Object.assign({}, config, { transport }))
  }
  if (isFetch(adapter, config)) {
    const inspecting = inspectingFetch(config, inspect)
    return getAdapter('fetch', inspecting)(inspecting)
  }
  return adapter(config)
}

/** Whether an adapter is the one of axios for fetch. */
export function isFetch(adapter: AxiosAdapter, config: InternalAxiosRequestConfig): boolean {
  return typeof fetch === 'function' && adapter === getAdapter('fetch', config)
}

function ended(response: AxiosResponse, done: Promise<AxiosResponse>): Answer {
  const headers = AxiosHeaders.from(response.headers as AxiosHeaders)
  // An XMLHttpRequest follows redirects by itself.
  const { responseURL } = (response.request ?? {}) as { responseURL?: string }
  return {
    status: response.status,
    headers: {
      get: (name) => {
        const value = headers.get(name)
        return value ? String(value) : null
      },
    },
    fields: () => headers.toJSON() as Record<string, string>,
    url: responseURL ? new URL(responseURL) : undefined,
    end: () => done,
    discard: () => discardBody(response.data),
  }
}
