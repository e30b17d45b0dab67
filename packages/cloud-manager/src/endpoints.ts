/** The addresses that belong to one Cloud Manager. */
export interface Endpoints {
  /** Below it are all resources: `https://cloud.mongodb.com/api/public/v1.0`. */
  readonly api: string
  /** Where access tokens are made: `https://cloud.mongodb.com/api/oauth/token`. */
  readonly token: string
  /** Where access tokens are revoked: `https://cloud.mongodb.com/api/oauth/revoke`. */
  readonly revocation: string
}

/** The service itself. */
const CLOUD_MANAGER = 'https://cloud.mongodb.com'

/**
 * Gives the addresses below a base URL, with or without a trailing slash or a path prefix. OAuth lives beside the API,
 * not below it.
 *
 * @param baseUrl default: `https://cloud.mongodb.com`
 * @throws TypeError when it is no http or https URL, or has a query, a fragment or a user in it
 *
 * @example
 * ```ts
 * import { endpoints } from '@latchkey/cloud-manager'
 *
 * endpoints('https://ops.example/mms/').api // 'https://ops.example/mms/api/public/v1.0'
 * ```
 */
export function endpoints(baseUrl: string = CLOUD_MANAGER): Endpoints {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    url.href !== url.origin + url.pathname
  ) {
    throw new TypeError(
      '"baseUrl" must be an address such as https://cloud.mongodb.com, without query or user',
    )
  }
  const base = url.origin + url.pathname.replace(/\/+$/, '')
  return {
    api: `${base}/api/public/v1.0`,
    token: `${base}/api/oauth/token`,
    revocation: `${base}/api/oauth/revoke`,
  }
}
