import { MAX_REDIRECTS, readRedirect } from '@latchkey/contract'
import { type Hop, without } from './hop.ts'

/**
 * The request that follows from a redirect.
 *
 * @throws TypeError if fetch has a network error: too many redirects, a target that is not http
 */
export function nextHop(hop: Hop, status: number, location: string, hopsSoFar: number): Hop {
  if (hopsSoFar >= MAX_REDIRECTS) throw failed(new Error('too many redirects'))
  try {
    const redirect = readRedirect(hop, status, location)
    const { url, method } = redirect
    const fields = without(hop.fields, (name) => redirect.drops(name))
    return { ...hop, url, method, fields, body: redirect.keepsBody ? hop.body : {} }
  } catch (error) {
    throw failed(error)
  }
}

function failed(cause: unknown): TypeError {
  return new TypeError('fetch failed', { cause })
}
