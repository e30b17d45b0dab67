import type * as Net from 'node:net'

/**
 * Whether `NO_PROXY` names the host of a URL. Entries are separated by commas or spaces: `*`, a host with its subdomains
 * (`example.com`, `.example.com`, `*.example.com`), an address, a network (`10.0.0.0/8`), each with a port if wanted.
 * Host names are not resolved.
 */
export function isBypassed(url: URL, noProxy = ''): boolean {
  const host = bare(url.hostname)
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return noProxy
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => matches(entry.toLowerCase(), host, port))
}

/** Loaded with the first entry of `NO_PROXY`: most programs have none. */
const net = (): typeof Net => process.getBuiltinModule('node:net')

function matches(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true
  if (entry.includes('/')) return isInNetwork(entry, host)
  const [, name = '', wanted] = /^(\[[^\]]*\]|[^:]*|[\da-f:.]*)(?::(\d+))?$/.exec(entry) ?? []
  const { isIP } = net()
  // An IPv6 address without brackets has no port.
  const isAddress = isIP(entry) === 6
  if (!isAddress && wanted !== undefined && wanted !== port) return false
  const pattern = bare(isAddress ? entry : name).replace(/^\*?\./, '')
  if (pattern === '') return false
  if (isIP(pattern) !== 0) return isInNetwork(pattern, host)
  return host === pattern || (isIP(host) === 0 && host.endsWith(`.${pattern}`))
}

function isInNetwork(network: string, host: string): boolean {
  const { BlockList, isIP } = net()
  const [address = '', prefix] = network.replaceAll(/[[\]]/g, '').split('/')
  const family = isIP(address)
  const longest = family === 4 ? 32 : 128
  const length = prefix === undefined ? longest : Number(prefix)
  const isValid = prefix === undefined || (/^\d{1,3}$/.test(prefix) && length <= longest)
  if (family === 0 || !isValid || isIP(host) === 0) return false
  const list = new BlockList()
  list.addSubnet(address, length, family === 4 ? 'ipv4' : 'ipv6')
  // BlockList matches IPv4-mapped IPv6 addresses too.
  return list.check(host, isIP(host) === 4 ? 'ipv4' : 'ipv6')
}

/** Without brackets and without the dot of the root. */
function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '').replace(/\.$/, '')
}
