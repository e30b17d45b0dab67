import { Agent, type Dispatcher, fetch as undiciFetch, Pool, ProxyAgent } from 'undici'
import { closedBy, isClosed, proxyFailure, rejectedBy } from './proxy-failure.ts'
import { createSocksAgent } from './socks.ts'

/** Connections through any number of proxies, and direct ones. */
export interface Dispatchers {
  readonly send: (
    input: RequestInfo | URL,
    init: RequestInit | undefined,
    proxy: URL | undefined,
  ) => Promise<Response>
  readonly close: () => Promise<void>
}

/** Creates dispatchers that trust these certificate authorities; `undefined`: Node's own. */
export function createDispatchers(ca: string[] | undefined): Dispatchers {
  const made = new Map<string, Dispatcher>()
  const dispatcherFor = (proxy: URL | undefined, protocol: string): Dispatcher => {
    const key = proxy === undefined ? '' : `${protocol} ${proxy.href}`
    const known = made.get(key)
    if (known !== undefined) return known
    const dispatcher = createDispatcher(proxy, protocol, ca)
    made.set(key, dispatcher)
    return dispatcher
  }
  return {
    async send(input, init, proxy) {
      // The global Request reads every form of input and body; undici does not know the global classes.
      const request = new Request(input, init)
      const { url, method, headers, redirect, signal, body } = request
      const response = await undiciFetch(url, {
        ...{ method, redirect, signal },
        headers: [...headers],
        // undici's types name its own stream, which is the global one.
        ...(body !== null && { body: body as never, duplex: 'half' as const }),
        dispatcher: dispatcherFor(proxy, new URL(url).protocol),
      }).catch((error: unknown) => {
        throw (proxy === undefined ? undefined : proxyFailure(error, proxy)) ?? error
      })
      if (proxy !== undefined && response.status === 407) throw rejectedBy(proxy, 407)
      // The same members as the global Response; its types are undici's.
      return response as unknown as Response
    },
    async close() {
      await Promise.all([...made.values()].map((dispatcher) => dispatcher.destroy()))
    },
  }
}

function createDispatcher(
  proxy: URL | undefined,
  protocol: string,
  ca: string[] | undefined,
): Dispatcher {
  const tls = ca === undefined ? {} : { ca }
  if (proxy === undefined) return new Agent({ connect: tls })
  const username = decodeURIComponent(proxy.username)
  const password = decodeURIComponent(proxy.password)
  if (proxy.protocol.startsWith('socks')) {
    return createSocksAgent(proxy, {
      requestTls: tls,
      ...(username !== '' && { username, password }),
    })
  }
  const basic = Buffer.from(`${username}:${password}`).toString('base64')
  return new ProxyAgent({
    uri: proxy.origin,
    requestTls: tls,
    proxyTls: tls,
    // Most proxies allow CONNECT to port 443 only: plain http is forwarded.
    proxyTunnel: protocol === 'https:',
    clientFactory: (origin, options) => createTunnels(origin, options, proxy),
    ...(username !== '' && { token: `Basic ${basic}` }),
  })
}

/**
 * Connections to the proxy for CONNECT. If the proxy closes one before it responds, undici's agent connects again at once, without
 * end, because the error looks like one of the connection to the server; an error of another kind ends the request.
 */
function createTunnels(origin: URL, options: object, proxy: URL): Dispatcher {
  const pool = new Pool(origin, options)
  const connect = pool.connect.bind(pool)
  return Object.assign(pool, {
    connect: (request: Dispatcher.ConnectOptions) =>
      connect(request).catch((error: unknown) => {
        throw isClosed(error) ? closedBy(proxy, error) : error
      }),
  })
}
