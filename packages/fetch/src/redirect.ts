import { NO_BODY } from './body.ts'
import { BODY_HEADERS, type Hop, without } from './hop.ts'

const MAX_REDIRECTS = 20

/** What the caller may have set by hand and no other origin may see. */
const CREDENTIAL_HEADERS = /^((proxy-)?authorization|cookie|host)$/

/** The address that an answer sends the client to, or `null`. */
export function redirectOf({ status, headers }: Response): string | null {
  return /^30[12378]$/.test(String(status)) ? headers.get('location') : null
}

/**
 * The request that a redirect asks for (WHATWG Fetch, "HTTP-redirect fetch").
 *
 * @throws TypeError where fetch has a network error: too many redirects, an address that is not http, a stream
 */
export function nextHop(hop: Hop, status: number, location: string, hopsSoFar: number): Hop {
  const { url: from, method } = hop
  const url = new URL(location, from)
  if (hopsSoFar >= MAX_REDIRECTS) throw failed(`more than ${MAX_REDIRECTS} redirects`)
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw failed('a redirect to an address that is not http, or has a user name or password in it')
  }
  if (status !== 303 && hop.body.forScheme === 'one-shot') {
    throw failed('a redirect wants a stream again')
  }
  url.hash ||= from.hash

  const toGet =
    status === 303 ? method !== 'GET' && method !== 'HEAD' : status < 303 && method === 'POST'
  let { headers } = hop
  if (toGet) headers = without(headers, BODY_HEADERS)
  if (url.origin !== from.origin) headers = without(headers, CREDENTIAL_HEADERS)
  return {
    ...hop,
    url,
    // A string or URL may be replaced; a Request is kept, for its copy takes more than the address from it.
    input: hop.request ?? url,
    headers,
    method: toGet ? 'GET' : method,
    body: toGet ? NO_BODY : hop.body,
  }
}

function failed(why: string): TypeError {
  return new TypeError('fetch failed', { cause: new Error(why) })
}
