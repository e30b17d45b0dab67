import { readRedirect, type Redirect } from '@latchkey/contract'
import { AxiosError, AxiosHeaders, type InternalAxiosRequestConfig } from 'axios'
import type { Answer } from './answer.ts'
import { type Hop, without } from './hop.ts'

/** The limit of axios' own redirects. */
const DEFAULT_MAX_REDIRECTS = 21

/**
 * The request that follows from a redirect.
 *
 * @throws AxiosError `ERR_FR_TOO_MANY_REDIRECTS`, as axios does; `ERR_BAD_REQUEST` for a target that is not http, or
 * `ERR_FR_REDIRECTION_FAILURE` if `beforeRedirect` throws
 */
export function nextHop(
  hop: Hop,
  { status, fields }: Answer,
  location: string,
  hopsSoFar: number,
  config: InternalAxiosRequestConfig,
): Hop {
  if (hopsSoFar >= (config.maxRedirects ?? DEFAULT_MAX_REDIRECTS)) {
    const code = 'ERR_FR_TOO_MANY_REDIRECTS'
    throw new AxiosError('Maximum number of redirects exceeded', code, config)
  }
  const redirect = read(hop, status, location, config)
  const { url, method, isCrossOrigin } = redirect
  const headers = without(hop.headers, (name) => redirect.drops(name))
  if (isCrossOrigin) for (const name of config.sensitiveHeaders ?? []) headers.delete(name)
  const next: Hop = {
    ...hop,
    url,
    method,
    headers,
    body: redirect.keepsBody ? hop.body : {},
    auth: isCrossOrigin ? undefined : hop.auth,
  }
  if (!config.beforeRedirect) return next

  const options = {
    ...{ href: url.href, protocol: url.protocol, hostname: url.hostname, port: url.port },
    ...{ path: url.pathname + url.search, method, headers: { ...headers.toJSON() } },
  }
  // A status may be one that the enum of axios lacks.
  const details = { headers: fields(), statusCode: status as never }
  const request = {
    headers: { ...hop.headers.toJSON() } as Record<string, string>,
    url: hop.url.href,
    method: hop.method,
  }
  try {
    config.beforeRedirect(options, details, request)
  } catch (error) {
    throw redirectionFailure(error, config)
  }
  return { ...next, headers: new AxiosHeaders(options.headers) }
}

function read(
  hop: Hop,
  status: number,
  location: string,
  config: InternalAxiosRequestConfig,
): Redirect {
  try {
    return readRedirect(hop, status, location)
  } catch (error) {
    throw AxiosError.from(error, AxiosError.ERR_BAD_REQUEST, config)
  }
}

/** The same error as from axios' adapter for Node; what the function threw is the `cause`. */
function redirectionFailure(error: unknown, config: InternalAxiosRequestConfig): AxiosError {
  const reason = error instanceof Error ? error.message : String(error)
  const failure = new Error(`Redirected request failed: ${reason}`, { cause: error })
  return AxiosError.from(failure, 'ERR_FR_REDIRECTION_FAILURE', config)
}
