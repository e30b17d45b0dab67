import { isLatchkeyError, LatchkeyError } from '@latchkey/contract'

/** The codes of {@link CloudManagerError}. */
export type CloudManagerErrorCode =
  'ERR_CLOUD_MANAGER_REFUSED' | 'ERR_CLOUD_MANAGER_RESPONSE' | 'ERR_CLOUD_MANAGER_NETWORK'

/**
 * What went wrong, whatever the server calls it.
 *
 * - `unauthorized`: 401. Wrong credentials, or a role is missing: this API answers 401 for both.
 * - `forbidden`: 403 and 402, for a reason other than an access list.
 * - `access-list`: 403, because of the address that the request came from; see `address`.
 * - `not-found`: 404 and 410.
 * - `conflict`: 409.
 * - `invalid`: 400 and the like; see `field`.
 * - `rate-limited`: 429, and the 400 that invitations are limited with.
 * - `server`: 5xx.
 * - `network`: no answer came, or it broke off.
 * - `response`: the answer is not one of the API: a login page, a proxy's error, damaged JSON.
 */
export type CloudManagerErrorKind =
  | 'unauthorized'
  | 'forbidden'
  | 'access-list'
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'rate-limited'
  | 'server'
  | 'network'
  | 'response'

/** What a {@link CloudManagerError} knows besides its message. All text is shortened, without control characters. */
export interface CloudManagerErrorDetails {
  readonly kind: CloudManagerErrorKind
  /** The HTTP status. Absent when no answer came. */
  readonly status?: number | undefined
  /** Cloud Manager's own code, such as `GROUP_ALREADY_EXISTS`. A 401 of the authentication layer has none. */
  readonly errorCode?: string | undefined
  /** The server's own words. */
  readonly detail?: string | undefined
  /** What the server's words are about: names, addresses, limits. */
  readonly parameters?: readonly unknown[] | undefined
  /** The part of the request that the server did not accept, where it says so. */
  readonly field?: string | undefined
  /** The address that the server saw, when it is not on the access list. */
  readonly address?: string | undefined
  /** What to do about it, for the cases that are easily misread. */
  readonly hint?: string | undefined
  /** Names this exchange to the operator of the server or proxy, where the answer has such a header. */
  readonly requestId?: string | undefined
  /** How long the server asks to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined
  /** Whether the same request may be sent again as it is: it was not carried out, or repeating it does no harm. */
  readonly isRetryable: boolean
}

/**
 * Cloud Manager said no (`ERR_CLOUD_MANAGER_REFUSED`), its answer is not what the API answers
 * (`ERR_CLOUD_MANAGER_RESPONSE`), or none came (`ERR_CLOUD_MANAGER_NETWORK`). `kind` tells more.
 *
 * @example
 * ```ts
 * import { type CloudManager, isCloudManagerError } from '@latchkey/cloud-manager'
 *
 * export async function create(cm: CloudManager, name: string, orgId: string): Promise<boolean> {
 *   try {
 *     await cm.projects.create({ name, orgId })
 *     return true
 *   } catch (error) {
 *     if (isCloudManagerError(error) && error.kind === 'conflict') return false
 *     throw error
 *   }
 * }
 * ```
 */
export class CloudManagerError extends LatchkeyError implements CloudManagerErrorDetails {
  override readonly name: string = 'CloudManagerError'
  declare readonly code: CloudManagerErrorCode
  declare readonly kind: CloudManagerErrorKind
  declare readonly status?: number
  declare readonly errorCode?: string
  declare readonly detail?: string
  declare readonly parameters?: readonly unknown[]
  declare readonly field?: string
  declare readonly address?: string
  declare readonly hint?: string
  declare readonly requestId?: string
  declare readonly retryAfterMs?: number
  declare readonly isRetryable: boolean

  constructor(
    code: CloudManagerErrorCode,
    message: string,
    details: CloudManagerErrorDetails,
    options?: ErrorOptions,
  ) {
    super(code, message, options)
    for (const [name, value] of Object.entries(details)) {
      if (value !== undefined) Object.defineProperty(this, name, { value, enumerable: true })
    }
  }
}

/** Tells whether an error is a {@link CloudManagerError}, also when two copies of this package are installed. */
export function isCloudManagerError(error: unknown): error is CloudManagerError {
  return isLatchkeyError(error) && error.code.startsWith('ERR_CLOUD_MANAGER_')
}
