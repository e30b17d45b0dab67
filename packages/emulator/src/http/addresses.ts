/** Rule 1: the API is below this path; the OAuth endpoints are outside it. */
export const API_PATH = '/api/public/v1.0'
export const TOKEN_PATH = '/api/oauth/token'
export const REVOCATION_PATH = '/api/oauth/revoke'

/** The paths of the Atlas Administration API; the emulator offers its programmatic access. */
export const ATLAS_PATH = '/api/atlas/v2'

/** Which API a request is for. */
export type ApiName = 'cloud-manager' | 'atlas'

export const BASE_PATHS: Readonly<Record<ApiName, string>> = {
  'cloud-manager': API_PATH,
  atlas: ATLAS_PATH,
}

/** Rule 1: the part of a path below the API; `undefined` when the path is outside it. */
export function belowApi(path: string, base: string = API_PATH): string | undefined {
  if (!path.startsWith(base)) return undefined
  const rest = path.slice(base.length)
  return rest === '' || rest.startsWith('/') ? rest : undefined
}

/** Rule 29: a request over plain http is redirected to https. */
export function plainHttpRedirect(host: string, target: string): { status: 301; location: string } {
  return { status: 301, location: `https://${host}${target.startsWith('/') ? target : '/'}` }
}

/** A request target without scheme and host, which clients of a proxy send and a server must accept (RFC 9112 section 3.2.2). */
export function originForm(target: string): string {
  if (target.startsWith('/')) return target
  const rest = /^https?:\/\/[^/?#]+(.*)$/is.exec(target)?.[1]
  if (rest === undefined) return target
  return rest.startsWith('/') ? rest : `/${rest}`
}
