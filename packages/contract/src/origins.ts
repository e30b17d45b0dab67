/**
 * Returns a function that tells whether a URL belongs to one of the given origins.
 * Every scheme calls it before it writes a secret into a header field.
 *
 * @throws TypeError when an entry is not `http://host[:port]` or `https://host[:port]`, or when there is none.
 * A path is rejected, because credentials are bound to the whole origin; so is a wildcard.
 *
 * @example
 * ```ts
 * import { originGuard } from '@latchkey/contract'
 *
 * const allows = originGuard(['https://api.example', 'http://127.0.0.1:8080'])
 * allows(new URL('https://api.example/items')) // true
 * allows(new URL('https://elsewhere.example/')) // false
 * ```
 */
export function originGuard(
  origins: string | URL | readonly (string | URL)[],
): (url: URL) => boolean {
  const allowed = new Set([origins].flat().map(parseOrigin))
  if (allowed.size === 0) throw new TypeError(EXPECTED)
  return (url) => allowed.has(url.origin)
}

/**
 * Whether a secret sent to a URL is protected: over https, or on this machine.
 *
 * @example
 * ```ts
 * import { isConfidential } from '@latchkey/contract'
 *
 * isConfidential(new URL('https://api.example/')) // true
 * isConfidential(new URL('http://127.0.0.1:8080/')) // true
 * isConfidential(new URL('http://api.example/')) // false
 * ```
 */
export function isConfidential(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    // The URL parser converts every IPv4 address to four decimal parts.
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  )
}

const EXPECTED =
  '"origins" must be origins like https://api.example, without a path and without wildcards'

function parseOrigin(text: unknown): string {
  if ((typeof text === 'string' || text instanceof URL) && URL.canParse(String(text))) {
    const { href, origin, hostname } = new URL(text)
    // The URL parser accepts `*` in a host name, but no request ever has such a host.
    const isHost = !hostname.includes('*')
    if (/^https?:/.test(href) && href === `${origin}/` && isHost) return origin
  }
  throw new TypeError(EXPECTED)
}
