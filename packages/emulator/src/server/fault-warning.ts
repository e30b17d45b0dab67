import { API_PATH, ATLAS_PATH, REVOCATION_PATH, TOKEN_PATH } from '../http/addresses.ts'
import type { Fault } from './fault.ts'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const OTHER_PATHS = [TOKEN_PATH, REVOCATION_PATH, '/.well-known/jwks.json']

/** Finds the methods at a path; `undefined` if there is no endpoint. */
export type FindMethods = (path: string) => readonly string[] | undefined

/** Why no request of a client of the API can match a fault; `undefined` if one can. */
export function warningOf({ match }: Fault, findMethods: FindMethods): string | undefined {
  if (match === undefined || typeof match === 'function') return undefined
  const { method, path } = match
  if (method !== undefined && !METHODS.includes(method.toUpperCase())) {
    return `"match.method" ${method.slice(0, 64)} is not a method that the API has`
  }
  return path === undefined ? undefined : pathWarning(path, method, findMethods)
}

function pathWarning(
  path: string,
  method: string | undefined,
  findMethods: FindMethods,
): string | undefined {
  const shown = path.slice(0, 200)
  if (path.includes('?')) {
    return `"match.path" ${shown} has a query, and is compared with the path only: use "match.query"`
  }
  if (path.includes('*')) return prefixWarning(shown, path.slice(0, path.indexOf('*')))
  const methods = findMethods(path)
  if (methods === undefined) {
    const isBelow = findMethods(API_PATH + path) !== undefined
    const hint = isBelow ? `: write ${API_PATH}${shown} or *${shown}` : ''
    return `"match.path" ${shown} is not a path of the API${hint}`
  }
  const wanted = method?.toUpperCase()
  if (wanted === undefined || wanted === 'HEAD' || methods.includes(wanted)) return undefined
  return `"match.method" ${wanted} is not allowed at ${shown}, only ${methods.join(', ')}`
}

/** The text before the first `*` must be the beginning of a path that exists. */
function prefixWarning(shown: string, prefix: string): string | undefined {
  const begins = [API_PATH, ATLAS_PATH].some(
    (base) => prefix === base || prefix.startsWith(`${base}/`) || base.startsWith(prefix),
  )
  if (begins || OTHER_PATHS.some((other) => other.startsWith(prefix))) return undefined
  return `"match.path" ${shown} is not a path of the API, which begins with ${API_PATH}: write ${API_PATH}${shown} or *${shown}`
}
