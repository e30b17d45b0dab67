import { isLatchkeyError, LatchkeyError } from '@latchkey/contract'

/** What a {@link CloudManagerError} knows besides its message. */
export interface CloudManagerErrorDetails {
  readonly status: number
  readonly errorCode?: string | undefined
  readonly detail?: string | undefined
  readonly parameters?: readonly unknown[] | undefined
}

/** The codes of {@link CloudManagerError}. */
export type CloudManagerErrorCode = 'ERR_CLOUD_MANAGER_REFUSED' | 'ERR_CLOUD_MANAGER_RESPONSE'

/**
 * Cloud Manager said no (`ERR_CLOUD_MANAGER_REFUSED`), or its answer is not what the API answers
 * (`ERR_CLOUD_MANAGER_RESPONSE`): a login page, a proxy's error.
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
 *     if (isCloudManagerError(error) && error.errorCode === 'GROUP_ALREADY_EXISTS') return false
 *     throw error
 *   }
 * }
 * ```
 */
export class CloudManagerError extends LatchkeyError {
  override readonly name: string = 'CloudManagerError'
  declare readonly code: CloudManagerErrorCode
  readonly status: number
  /** Cloud Manager's own code, such as `GROUP_ALREADY_EXISTS`. A 401 of the authentication layer has none. */
  readonly errorCode?: string
  /** The server's own words, without control characters. */
  readonly detail?: string
  readonly parameters?: readonly unknown[]

  constructor(code: CloudManagerErrorCode, message: string, details: CloudManagerErrorDetails) {
    super(code, message)
    const { status, errorCode, detail, parameters } = details
    this.status = status
    if (errorCode !== undefined) this.errorCode = errorCode
    if (detail !== undefined) this.detail = detail
    if (parameters !== undefined) this.parameters = parameters
  }
}

/** Tells whether an error is a {@link CloudManagerError}, also when two copies of this package are installed. */
export function isCloudManagerError(error: unknown): error is CloudManagerError {
  return isLatchkeyError(error) && error.code.startsWith('ERR_CLOUD_MANAGER_')
}
