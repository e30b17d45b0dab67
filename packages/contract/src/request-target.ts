/**
 * Returns the request-target that `fetch` sends for a URL: path and query, byte for byte, without the fragment
 * (RFC 9112 section 3.2.1). The `?` of an empty query is omitted, as in Node. An adapter whose client sends it must
 * remove it from the URL, too.
 *
 * @example
 * ```ts
 * import { requestTarget } from '@latchkey/contract'
 *
 * requestTarget(new URL('https://api.example/a%2Fb?c=d#e')) // '/a%2Fb?c=d'
 * ```
 */
export function requestTarget(url: URL): string {
  return url.pathname + url.search
}
