import type { InternalAxiosRequestConfig } from 'axios'
import type { Inspect } from './head.ts'
import { discardBody } from './response-body.ts'

type Fetch = typeof globalThis.fetch

const INSPECT = Symbol('inspect')
// Axios keeps an adapter for each fetch that it meets: there must not be one for each call.
const wrapped = new WeakMap<Fetch, Fetch>()

/** The config with a fetch that shows each response's head before axios reads on. */
export function inspectingFetch(
  config: InternalAxiosRequestConfig,
  inspect: Inspect,
): InternalAxiosRequestConfig {
  const fetch = config.env?.fetch ?? globalThis.fetch
  let inspecting = wrapped.get(fetch)
  if (inspecting === undefined) {
    inspecting = wrap(fetch)
    wrapped.set(fetch, inspecting)
  }
  return {
    ...config,
    env: { ...config.env, fetch: inspecting },
    // The one thing of a config that axios passes to fetch as it is.
    fetchOptions: { ...config.fetchOptions, [INSPECT]: inspect } as Record<symbol, unknown>,
  }
}

function wrap(fetch: Fetch): Fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    const { [INSPECT]: inspect } = (init ?? {}) as { [INSPECT]?: Inspect }
    if (inspect === undefined) return response
    return await new Promise((resolve, reject) => {
      inspect({
        status: response.status,
        headers: response.headers,
        fields: () => Object.fromEntries(response.headers.entries()),
        url: response.redirected ? new URL(response.url) : undefined,
        isHidden: response.type === 'opaqueredirect',
        release: () => {
          resolve(response)
        },
        discard: async () => {
          await discardBody(response.body)
          reject(new Error('the response was rejected'))
        },
      })
    })
  }
}
