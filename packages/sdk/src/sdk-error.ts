import { isLatchkeyError, LatchkeyError } from '@latchkey/contract'

/** Codes of {@link SdkError}. */
export type SdkErrorCode =
  /** No credentials, half of a pair, an unreadable profile, or a credential command that failed. */
  | 'ERR_SDK_CREDENTIALS'
  /** The base URL is not an address of Cloud Manager, or would send secrets over plain http. */
  | 'ERR_SDK_BASE_URL'
  /** A proxy variable holds something that cannot be used as a proxy. */
  | 'ERR_SDK_PROXY'
  /** The CA file can't be read. */
  | 'ERR_SDK_CA_FILE'

/**
 * Signing in failed before a request was sent. The message names the variable, field or file, and never a value of it.
 *
 * @example
 * ```ts
 * import { connect, isSdkError } from '@latchkey/sdk'
 *
 * try {
 *   connect()
 * } catch (error) {
 *   if (isSdkError(error) && error.code === 'ERR_SDK_CREDENTIALS') console.error(error.hint)
 * }
 * ```
 */
export class SdkError extends LatchkeyError {
  override readonly name: string = 'SdkError'
  declare readonly code: SdkErrorCode
  /** What to do about it; `undefined` where the message says all. */
  readonly hint: string | undefined

  constructor(code: SdkErrorCode, message: string, hint?: string, options?: ErrorOptions) {
    super(code, message, options)
    this.hint = hint
  }
}

/**
 * Tells whether an error is an {@link SdkError}, including one from another copy of this package.
 *
 * @example
 * ```ts
 * import { isSdkError } from '@latchkey/sdk'
 *
 * isSdkError(new Error('anything else')) // false
 * ```
 */
export function isSdkError(error: unknown): error is SdkError {
  return isLatchkeyError(error) && error.code.startsWith('ERR_SDK_')
}
