import { errorCode } from './error-code.ts'
import { SdkError } from './sdk-error.ts'

/** Whether the other side closed the connection, which undici takes for a reason to connect again. */
export function isClosed(error: unknown): boolean {
  const code = errorCode(error)
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE'
}

/** The error of a proxy that closes the connection before it passes anything on. */
export function closedBy(proxy: URL, cause?: unknown): SdkError {
  return new SdkError(
    'ERR_SDK_PROXY',
    `the proxy ${proxy.host} closed the connection`,
    'check the proxy variables: the proxy may not allow this host, or may need https:// in its URL',
    { cause },
  )
}

/** Failures of undici's SOCKS agent that have no code of their own. */
const SOCKS_FAILURE = /^(?:SOCKS5 |Username and password required)/

/** What failed, if it was the proxy. */
export function proxyFailure(error: unknown, proxy: URL): SdkError | undefined {
  for (let one = error, depth = 0; one instanceof Error && depth < 5; one = one.cause, depth++) {
    if (one instanceof SdkError) return one
    const status = /^Proxy response \((\d+)\)/.exec(one.message)?.[1]
    if (status !== undefined) return rejectedBy(proxy, Number(status))
    const code = errorCode(one) ?? ''
    if (code.startsWith('UND_ERR_SOCKS5') || SOCKS_FAILURE.test(one.message)) {
      return socksFailure(one, proxy)
    }
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

/** The error of a proxy that responds with this status of its own. */
export function rejectedBy(proxy: URL, status: number): SdkError {
  return new SdkError(
    'ERR_SDK_PROXY',
    `the proxy ${proxy.host} rejected the request with status ${status}`,
    status === 407
      ? 'it asks for a user and password: write them into the proxy variable, as http://user:password@host:port'
      : 'check whether the proxy allows this host, or name the host in NO_PROXY',
  )
}

/** The proxy rejects the SOCKS handshake, or does not speak SOCKS 5. */
function socksFailure(cause: Error, { host }: URL): SdkError {
  return new SdkError(
    'ERR_SDK_PROXY',
    `the SOCKS proxy ${host} did not open a connection (${cause.message})`,
    'check the address, user and password in the proxy variable, and whether the proxy allows this host',
    { cause },
  )
}
