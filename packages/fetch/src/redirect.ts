import { NO_BODY } from './body.ts'
import { type Hop, withoutBodyHeaders } from './hop.ts'

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const MAX_REDIRECTS = 20

/** What the caller may have set by hand and no other origin may see. */
const CREDENTIAL_HEADERS = ['authorization', 'proxy-authorization', 'cookie', 'host']

/** The address that an answer sends the client to, or `null`. */
export function redirectOf(response: Response): string | null {
  return REDIRECTS.has(response.status) ? response.headers.get('location') : null
}

/**
 * The request that a redirect asks for (WHATWG Fetch, "HTTP-redirect fetch").
 *
 * @throws TypeError where fetch has a network error: too many redirects, an address that is not http, a stream
 */
export function nextHop(hop: Hop, status: number, location: string, hopsSoFar: number): Hop {
  const url = targetOf(location, hop.url)
  if (hopsSoFar >= MAX_REDIRECTS) throw failed(`more than ${MAX_REDIRECTS} redirects`)

  const toGet =
    ((status === 301 || status === 302) && hop.method === 'POST') ||
    (status === 303 && hop.method !== 'GET' && hop.method !== 'HEAD')
  if (status !== 303 && hop.body.forScheme === 'one-shot') {
    throw failed(`a redirect with status ${status} asks for a body that can be read only once`)
  }

  const headers = toGet ? withoutBodyHeaders(hop.headers) : new Headers(hop.headers)
  if (url.origin !== hop.url.origin) for (const name of CREDENTIAL_HEADERS) headers.delete(name)
  // A string or URL may be replaced; a Request is kept, for its copy takes more than the address from it.
  const input = typeof hop.input === 'string' || hop.input instanceof URL ? url : hop.input
  return {
    ...hop,
    url,
    input,
    headers,
    method: toGet ? 'GET' : hop.method,
    body: toGet ? NO_BODY : hop.body,
  }
}

function targetOf(location: string, base: URL): URL {
  if (!URL.canParse(location, base)) throw failed('a redirect to an address that is no URL')
  const url = new URL(location, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw failed('a redirect to an address that is not http')
  }
  if (url.username !== '' || url.password !== '') {
    throw failed('a redirect to an address with a user name or password in it')
  }
  if (url.hash === '') url.hash = base.hash
  return url
}

function failed(why: string): TypeError {
  return new TypeError('fetch failed', { cause: new Error(why) })
}
