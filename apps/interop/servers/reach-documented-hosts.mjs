// Loaded before a program of the documentation: connections with TLS to its example hosts reach the local server. Everything
// else is as for users: names, certificates and HTTP clients.
import tls from 'node:tls'

const port = Number(process.env.DOCUMENTED_HOSTS_PORT)
const HOSTS = /(?:\.|^)(?:example|microsoftonline\.com|graph\.microsoft\.com)$/
const { connect } = tls

tls.connect = (options, ...rest) => {
  const isDocumented = typeof options === 'object' && HOSTS.test(options.host ?? '')
  if (!isDocumented) return connect(options, ...rest)
  const servername = options.servername || options.host
  return connect({ ...options, host: '127.0.0.1', port, servername }, ...rest)
}
