/**
 * Gives the request-target that `fetch` and undici put on the wire for a URL: path and query, byte for byte, without
 * the fragment (RFC 9112 section 3.2.1). Unlike `pathname + search` it keeps the `?` of an empty query.
 *
 * @example
 * ```ts
 * import { requestTarget } from '@latchkey/contract'
 *
 * requestTarget(new URL('https://api.example/a%2Fb?c=d#e')) // '/a%2Fb?c=d'
 * ```
 */
export function requestTarget(url: URL): string {
  const { href } = url
  const start = href.indexOf('/', url.protocol.length + 2)
  const end = href.indexOf('#', start)
  return end === -1 ? href.slice(start) : href.slice(start, end)
}
