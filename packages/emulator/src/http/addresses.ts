/** Rule 1: the API is below this path; the OAuth endpoints are outside it. */
export const API_PATH = '/api/public/v1.0'
export const TOKEN_PATH = '/api/oauth/token'
export const REVOCATION_PATH = '/api/oauth/revoke'

/** Rule 1: the part of a path below the API; `undefined` when the path is outside it. */
export function belowApi(path: string): string | undefined {
  if (!path.startsWith(API_PATH)) return undefined
  const rest = path.slice(API_PATH.length)
  return rest === '' || rest.startsWith('/') ? rest : undefined
}

/** Rule 29: a request over plain http is redirected to https. */
export function plainHttpRedirect(host: string, target: string): { status: 301; location: string } {
  return { status: 301, location: `https://${host}${target.startsWith('/') ? target : '/'}` }
}
