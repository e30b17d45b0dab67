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
  const allowed = new Set([origins].flat().map(parseOrigin))
  if (allowed.size === 0) throw new TypeError(EXPECTED)
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

const EXPECTED = '"origins" must be origins like https://api.example, without path'

function parseOrigin(text: unknown): string {
  if (typeof text === 'string' && URL.canParse(text)) {
    const { href, origin } = new URL(text)
    if (/^https?:/.test(href) && href === `${origin}/`) return origin
  }
  throw new TypeError(EXPECTED)
}
