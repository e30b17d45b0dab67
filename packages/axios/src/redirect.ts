import { bodyNotReplayable } from '@latchkey/contract'
import { AxiosError, AxiosHeaders, type InternalAxiosRequestConfig } from 'axios'
import type { Answer } from './answer.ts'
import { forScheme, type Hop, NO_BODY, without } from './hop.ts'

/** What axios' own redirects stop at. */
const DEFAULT_MAX_REDIRECTS = 21

/** What the caller may have set by hand and no other origin may see. */
const CREDENTIAL_HEADERS = /^((proxy-)?authorization|cookie|host)$/i

/** The address that an answer sends the client to, or `null`. */
export function redirectOf({ status, headers }: Answer): string | null {
  return status >= 300 && status < 400 && status !== 304 ? headers.get('location') : null
}

/**
 * The request that a redirect asks for, by the rules of axios on Node.
 *
 * @throws AxiosError `ERR_FR_TOO_MANY_REDIRECTS`, as axios does; what `beforeRedirect` throws
 */
export function nextHop(
  hop: Hop,
  { status, fields }: Answer,
  location: string,
  hopsSoFar: number,
  config: InternalAxiosRequestConfig,
): Hop {
  const { url: from, method } = hop
  if (hopsSoFar >= (config.maxRedirects ?? DEFAULT_MAX_REDIRECTS)) {
    const code = 'ERR_FR_TOO_MANY_REDIRECTS'
    throw new AxiosError('Maximum number of redirects exceeded', code, config)
  }
  const url = new URL(location, from)
  if (!/^https?:$/.test(url.protocol)) {
    throw new AxiosError(`Unsupported protocol ${url.protocol}`, 'ERR_BAD_REQUEST', config)
  }
  url.hash ||= from.hash
  const toGet =
    status === 303 ? method !== 'GET' && method !== 'HEAD' : status < 303 && method === 'POST'
  if (!toGet && forScheme(hop.body) === 'one-shot') throw bodyNotReplayable()
  const isElsewhere = url.origin !== from.origin
  let headers = without(hop.headers, toGet ? /^(host|content-.*)$/i : /^host$/i)
  if (isElsewhere) {
    headers = without(headers, CREDENTIAL_HEADERS)
    for (const name of config.sensitiveHeaders ?? []) headers.delete(name)
  }
  const next: Hop = {
    url,
    method: toGet ? 'GET' : method,
    headers,
    body: toGet ? NO_BODY : hop.body,
  }
  if (!config.beforeRedirect) return next

  const options = {
    ...{ href: url.href, protocol: url.protocol, hostname: url.hostname, port: url.port },
    ...{ path: url.pathname + url.search, method: next.method, headers: { ...headers.toJSON() } },
  }
  // A status may be one that the enum of axios lacks.
  const details = { headers: fields(), statusCode: status as never }
  const request = {
    headers: { ...hop.headers.toJSON() } as Record<string, string>,
    url: from.href,
    method,
  }
  // A status may be one that the enum of axios lacks.
  config.beforeRedirect(options, details, request)
  return { ...next, headers: new AxiosHeaders(options.headers) }
}
