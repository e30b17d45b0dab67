import { buildConnector, type Dispatcher, Socks5ProxyAgent } from 'undici'
import { closedBy } from './proxy-failure.ts'

/** Method selection (2 bytes) and the shortest reply to CONNECT (10 bytes): RFC 1928 sections 3 and 6. */
const HANDSHAKE_BYTES = 12

/**
 * Connections through a SOCKS 5 proxy, which also resolves host names, as socks5h asks for. undici does not notice that the proxy
 * closes the connection during the handshake and waits for its own time limit; here the request fails at once.
 */
export function createSocksAgent(
  proxy: URL,
  options: Omit<Socks5ProxyAgent.Options, 'connect'> & { readonly requestTls: object },
): Dispatcher {
  const connect = buildConnector({})
  return new Socks5ProxyAgent(`socks5://${proxy.hostname}:${proxy.port || '1080'}`, {
    ...options,
    connect: (target, callback) => {
      connect(target, (...[error, socket]) => {
        if (error !== null) {
          callback(error, null)
          return
        }
        socket.once('end', () => {
          if (socket.bytesRead < HANDSHAKE_BYTES) socket.destroy(closedBy(proxy))
        })
        callback(null, socket)
      })
    },
  })
}
