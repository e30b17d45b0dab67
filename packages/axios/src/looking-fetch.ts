import type { InternalAxiosRequestConfig } from 'axios'
import { drain } from './drain.ts'
import type { Look } from './answer.ts'

type Fetch = typeof globalThis.fetch

const LOOK = Symbol('look')
// Axios keeps an adapter for each fetch that it meets: there must not be one for each call.
const wrapped = new WeakMap<Fetch, Fetch>()

/** The config with a fetch that shows each answer's head before axios reads on. */
export function lookingFetch(
  config: InternalAxiosRequestConfig,
  look: Look,
): InternalAxiosRequestConfig {
  const fetch = config.env?.fetch ?? globalThis.fetch
  let looking = wrapped.get(fetch)
  if (looking === undefined) {
    looking = wrap(fetch)
    wrapped.set(fetch, looking)
  }
  return {
    ...config,
    env: { ...config.env, fetch: looking },
    // The one thing of a config that axios hands on to fetch as it is.
    fetchOptions: { ...config.fetchOptions, [LOOK]: look } as Record<symbol, unknown>,
  }
}

function wrap(fetch: Fetch): Fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    const { [LOOK]: look } = (init ?? {}) as { [LOOK]?: Look }
    if (look === undefined) return response
    return await new Promise((resolve, reject) => {
      look({
        status: response.status,
        headers: response.headers,
        fields: () => Object.fromEntries(response.headers.entries()),
        url: response.redirected ? new URL(response.url) : undefined,
        isHidden: response.type === 'opaqueredirect',
        goOn: () => {
          resolve(response)
        },
        discard: async () => {
          await drain(response.body)
          reject(new Error('refused'))
        },
      })
    })
  }
}
