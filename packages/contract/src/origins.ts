/**
 * Reads the origins that credentials may go to, and answers for each URL whether it is at one of them.
 * Every scheme asks it before a secret gets into a header.
 *
 * @throws TypeError when an entry is not `http://host[:port]` or `https://host[:port]`, or when there is none.
 * A path is refused, because credentials are bound to the whole origin.
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
export function originGuard(origins: string | readonly string[]): (url: URL) => boolean {
  const list = typeof origins === 'string' ? [origins] : origins
  if (!Array.isArray(list) || list.length === 0) {
    throw new TypeError('"origins" must name at least one origin, such as https://api.example')
  }
  const allowed = new Set(list.map(parseOrigin))
  return (url) => allowed.has(url.origin)
}

/**
 * Tells whether a secret can travel to a URL unread by others: over https, or to this machine itself.
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
    // The URL parser has brought every IPv4 address into four decimal parts.
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  )
}

function parseOrigin(text: unknown): string {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined
  if (
    url === undefined ||
    (url.protocol !== 'https:' && url.protocol !== 'http:') ||
    url.href !== `${url.origin}/`
  ) {
    throw new TypeError(
      '"origins" must hold origins only: scheme, host and port without path, query or user, such as https://api.example',
    )
  }
  return url.origin
}
