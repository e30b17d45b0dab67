/** The addresses of one Cloud Manager. */
export interface Endpoints {
  /** The origin, to which credentials are bound: `https://cloud.mongodb.com`. */
  readonly origin: string
  /** The base of all resources: `https://cloud.mongodb.com/api/public/v1.0`. */
  readonly api: string
  /** Issues access tokens: `https://cloud.mongodb.com/api/oauth/token`. */
  readonly token: string
  /** Revokes access tokens: `https://cloud.mongodb.com/api/oauth/revoke`. */
  readonly revocation: string
}

/** The service itself. */
const CLOUD_MANAGER = 'https://cloud.mongodb.com'

/** The end of the addresses that the documentation prints. */
const API_PATH = /\/api(?:\/(?:public(?:\/v1\.0)?|oauth(?:\/(?:token|revoke))?))?$/

/**
 * Returns the addresses below a base URL. The base URL may have a path prefix and a trailing slash, and may end in
 * `/api/public/v1.0`, as the documentation of MongoDB prints it.
 *
 * @param baseUrl default: `https://cloud.mongodb.com`
 * @throws TypeError when it is not an http or https URL, or has a query, a fragment or credentials
 *
 * @example
 * ```ts
 * import { endpoints } from '@latchkey/cloud-manager'
 *
 * endpoints('https://ops.example/mms/').api // 'https://ops.example/mms/api/public/v1.0'
 * endpoints('https://cloud.mongodb.com/api/public/v1.0/').origin // 'https://cloud.mongodb.com'
 * ```
 */
export function endpoints(baseUrl: string | URL = CLOUD_MANAGER): Endpoints {
  const text = String(baseUrl)
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    url.href !== url.origin + url.pathname
  ) {
    throw new TypeError(
      '"baseUrl" must be an http or https URL such as https://cloud.mongodb.com, without query and credentials',
    )
  }
  const path = url.pathname.replace(/\/+$/, '').replace(API_PATH, '')
  if (/\/api\/(?:atlas|private|public)(?:\/|$)/.test(path)) {
    throw new TypeError(
      `"baseUrl" must end before /api or in /api/public/v1.0; other APIs, such as that of Atlas, are not supported`,
    )
  }
  const base = url.origin + path.replace(/\/+$/, '')
  return {
    origin: url.origin,
    api: `${base}/api/public/v1.0`,
    token: `${base}/api/oauth/token`,
    revocation: `${base}/api/oauth/revoke`,
  }
}
