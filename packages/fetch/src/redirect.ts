import { forScheme, NO_BODY } from './body.ts'
import { BODY_FIELDS, type Hop, without } from './hop.ts'

const MAX_REDIRECTS = 20

/** What the caller may have set by hand and no other origin may see. */
const CREDENTIAL_FIELDS = /^((proxy-)?authorization|cookie|host)$/

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
  if (hopsSoFar >= MAX_REDIRECTS) throw failed('too many redirects')
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw failed('a redirect to an address that is not http or names a user')
  }
  const toGet =
    status === 303 ? method !== 'GET' && method !== 'HEAD' : status < 303 && method === 'POST'
  if (status !== 303 && forScheme(hop.body) === 'one-shot') {
    throw failed('a redirect wants a stream again')
  }
  url.hash ||= from.hash
  let { fields } = hop
  if (toGet) fields = without(fields, BODY_FIELDS)
  if (url.origin !== from.origin) fields = without(fields, CREDENTIAL_FIELDS)
  return { ...hop, url, fields, ...(toGet && { method: 'GET', body: NO_BODY }) }
}

function failed(why: string): TypeError {
  return new TypeError('fetch failed', { cause: new Error(why) })
}
