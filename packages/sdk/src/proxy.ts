import { isConfidential } from '@latchkey/contract'
import { type Environment, firstSet } from './environment.ts'
import { isBypassed } from './no-proxy.ts'
import { SdkError } from './sdk-error.ts'

const PROTOCOLS = ['http:', 'https:', 'socks:', 'socks5:', 'socks5h:']

/**
 * The proxy for a URL, from `HTTPS_PROXY` or `HTTP_PROXY`, else `ALL_PROXY`, unless `NO_PROXY` names its host; lower-case
 * names count first, as in curl. `undefined`: no proxy.
 *
 * A loopback address is only reached through a proxy on this machine: for another machine it is a different host.
 *
 * @param env default: `process.env`
 * @throws SdkError `ERR_SDK_PROXY` if a variable is not the address of a proxy
 *
 * @example
 * ```ts
 * import { proxyFor } from '@latchkey/sdk'
 *
 * proxyFor(new URL('https://cloud.mongodb.com'), { HTTPS_PROXY: 'proxy.example:3128' })?.host // 'proxy.example:3128'
 * ```
 */
export function proxyFor(url: URL, env: Environment = process.env): URL | undefined {
  const found = variableFor(url.protocol, env)
  if (found === undefined || isBypassed(url, firstSet(env, 'no_proxy', 'NO_PROXY')))
    return undefined
  const proxy = readProxy(found.name, found.value)
  return isLoopback(url) && !isLoopback(proxy) ? undefined : proxy
}

/** Whether any variable names a proxy. */
export function hasProxy(env: Environment): boolean {
  return ['http:', 'https:'].some((protocol) => variableFor(protocol, env) !== undefined)
}

function variableFor(
  protocol: string,
  env: Environment,
): { readonly name: string; readonly value: string } | undefined {
  const scheme = protocol.slice(0, -1)
  // A CGI program gets the header field `Proxy` of its caller as HTTP_PROXY.
  const isCgi = scheme === 'http' && (env['REQUEST_METHOD'] ?? '') !== ''
  const names = [
    `${scheme}_proxy`,
    ...(isCgi ? [] : [`${scheme.toUpperCase()}_PROXY`]),
    'all_proxy',
    'ALL_PROXY',
  ]
  for (const name of names) {
    const value = (env[name] ?? '').trim()
    if (value !== '') return { name, value }
  }
  return undefined
}

function readProxy(name: string, value: string): URL {
  const text = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || url.hostname === '' || !PROTOCOLS.includes(url.protocol)) {
    throw new SdkError(
      'ERR_SDK_PROXY',
      `${name} is not the address of a proxy (expected http://, https:// or socks5://, host and port)`,
      `correct ${name}, or name this host in NO_PROXY`,
    )
  }
  if (!isDecodable(url.username + url.password)) {
    throw new SdkError(
      'ERR_SDK_PROXY',
      `the user or password in ${name} has a percent sign that is not encoded`,
      `write each % of it as %25 in ${name}`,
    )
  }
  return url
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

function isLoopback({ hostname }: URL): boolean {
  return isConfidential(new URL(`http://${hostname}/`))
}
