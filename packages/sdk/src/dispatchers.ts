import {
  Agent,
  type Dispatcher,
  fetch as undiciFetch,
  Pool,
  ProxyAgent,
  Socks5ProxyAgent,
} from 'undici'
import { SdkError } from './sdk-error.ts'

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
    // It leaves resolving the host to the proxy, as socks5h asks for.
    const options = { requestTls: tls, ...(username !== '' && { username, password }) }
    return new Socks5ProxyAgent(`socks5://${proxy.hostname}:${proxy.port || '1080'}`, options)
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

function isClosed(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE'
}

function closedBy(proxy: URL, cause: unknown): SdkError {
  return new SdkError(
    'ERR_SDK_PROXY',
    `the proxy ${proxy.host} closed the connection`,
    'check the proxy variables: the proxy may not allow this host, or may need https:// in its URL',
    { cause },
  )
}

/** What failed, if it was the proxy. */
function proxyFailure(error: unknown, proxy: URL): SdkError | undefined {
  for (let one = error, depth = 0; one instanceof Error && depth < 5; one = one.cause, depth++) {
    if (one instanceof SdkError) return one
    const status = /^Proxy response \((\d+)\)/.exec(one.message)?.[1]
    if (status !== undefined) return rejectedBy(proxy, Number(status))
    const code = 'code' in one ? String(one.code) : ''
    if (/^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT)$/.test(code)) {
      return new SdkError(
        'ERR_SDK_PROXY',
        `can't reach the proxy ${proxy.host} (${code})`,
        'check the proxy variables, or name this host in NO_PROXY',
        { cause: error },
      )
    }
  }
  return undefined
}

function rejectedBy(proxy: URL, status: number): SdkError {
  return new SdkError(
    'ERR_SDK_PROXY',
    `the proxy ${proxy.host} rejected the request with status ${status}`,
    status === 407
      ? 'it asks for a user and password: write them into the proxy variable, as http://user:password@host:port'
      : 'check whether the proxy allows this host, or name the host in NO_PROXY',
  )
}
