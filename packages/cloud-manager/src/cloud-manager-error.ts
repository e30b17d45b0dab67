import { isLatchkeyError, LatchkeyError } from '@latchkey/contract'

/** The codes of {@link CloudManagerError}. */
export type CloudManagerErrorCode =
  'ERR_CLOUD_MANAGER_REJECTED' | 'ERR_CLOUD_MANAGER_RESPONSE' | 'ERR_CLOUD_MANAGER_NETWORK'

/**
 * The kind of an error, whatever the server calls it.
 *
 * - `unauthorized`: 401. Wrong credentials, or a role is missing: this API answers 401 for both.
 * - `forbidden`: 403 and 402, for a reason other than an access list.
 * - `access-list`: 403, because of the address that the request came from; see `address`.
 * - `not-found`: 404 and 410.
 * - `conflict`: 409.
 * - `invalid`: 400 and the like; see `field`.
 * - `rate-limited`: 429, and the 400 that invitations are limited with.
 * - `server`: 5xx.
 * - `network`: no response, or an incomplete one.
 * - `response`: the response is not one of the API: a login page, a proxy's error, damaged JSON, or larger than allowed.
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

/** The properties of a {@link CloudManagerError}. All text is shortened and without control characters. */
export interface CloudManagerErrorDetails {
  readonly kind: CloudManagerErrorKind
  /** Method and path template of the request, such as `GET /orgs/{orgId}`. */
  readonly operation?: string | undefined
  /** The HTTP status. Absent if there was no response. */
  readonly status?: number | undefined
  /** Cloud Manager's own code, such as `GROUP_ALREADY_EXISTS`. A 401 of the authentication layer may have none. */
  readonly errorCode?: string | undefined
  /** The reason, in the words of the server. */
  readonly detail?: string | undefined
  /** The values that `detail` mentions: names, addresses, limits. */
  readonly parameters?: readonly unknown[] | undefined
  /** The field or parameter of the request that the server rejected, if it says so. */
  readonly field?: string | undefined
  /** The address of the caller, if it is not on the access list. */
  readonly address?: string | undefined
  /** What to do, for cases that are easily misread. Not part of the message. */
  readonly hint?: string | undefined
  /** Identifies the exchange to the operator of the server, if the response has such a header. */
  readonly requestId?: string | undefined
  /** The time to wait that the server asks for, in milliseconds. */
  readonly retryAfterMs?: number | undefined
  /** Whether the same request can be sent again: it was not carried out, or repeating it does no harm. */
  readonly isRetryable: boolean
}

/**
 * Cloud Manager rejected a request (`ERR_CLOUD_MANAGER_REJECTED`), the response is not one of the API
 * (`ERR_CLOUD_MANAGER_RESPONSE`), or there was no response (`ERR_CLOUD_MANAGER_NETWORK`). The message is one sentence;
 * `kind`, `detail`, `errorCode` and `hint` have the rest.
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
  declare readonly operation?: string
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

/**
 * Whether an error is a {@link CloudManagerError}, even if two copies of this package are installed.
 *
 * @example
 * ```ts
 * import { isCloudManagerError } from '@latchkey/cloud-manager'
 *
 * isCloudManagerError(new Error('anything else')) // false
 * ```
 */
export function isCloudManagerError(error: unknown): error is CloudManagerError {
  return isLatchkeyError(error) && error.code.startsWith('ERR_CLOUD_MANAGER_')
}
