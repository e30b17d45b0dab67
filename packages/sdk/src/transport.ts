import { certificates } from './certificates.ts'
import { hasProxy, proxyFor } from './proxy.ts'

/** Sends requests: directly, or through the proxies that the environment names. */
export interface Transport {
  readonly fetch: typeof globalThis.fetch
  /** Closes its connections. */
  readonly close: () => Promise<void>
}

/**
 * Sends through proxies if the environment names any, and trusts a CA file in addition to Node's certificates. `undefined`
 * without either: the global fetch does the same then.
 *
 * @throws SdkError `ERR_SDK_CA_FILE`
 */
export function createTransport(caFile: string | undefined): Transport | undefined {
  const ca = caFile === undefined ? undefined : certificates(caFile)
  if (ca === undefined && !hasProxy(process.env)) return undefined
  const lazy = once(async () => {
    const { createDispatchers } = await import('./dispatchers.ts')
    return createDispatchers(ca)
  })
  return {
    // The proxy is chosen for each request: redirects and revocation may go to another host.
    fetch: async (input, init) => {
      const url = new URL(typeof input === 'object' && 'url' in input ? input.url : input)
      const proxy = proxyFor(url, process.env)
      return (await lazy.get()).send(input, init, proxy)
    },
    close: async () => {
      await (await lazy.started())?.close()
    },
  }
}

function once<Value>(start: () => Promise<Value>): {
  readonly get: () => Promise<Value>
  readonly started: () => Promise<Value | undefined>
} {
  let value: Promise<Value> | undefined
  return {
    get: () => (value ??= start()),
    started: async () => value,
  }
}
