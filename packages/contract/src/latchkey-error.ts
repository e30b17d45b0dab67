const brand = Symbol.for('@latchkey/contract/error')

/**
 * The base of every error that our packages throw. Compare `code`; messages are for people and may change.
 * A response with status 401 is not an error: the caller gets the client's ordinary response.
 *
 * @example
 * ```ts
 * import { LatchkeyError } from '@latchkey/contract'
 *
 * const error = new LatchkeyError('ERR_EXAMPLE', 'the example failed')
 * error.code // 'ERR_EXAMPLE'
 * ```
 */
export class LatchkeyError extends Error {
  override readonly name: string = 'LatchkeyError'
  /** Stable: `ERR_` and capitals. */
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    Object.defineProperty(this, brand, { value: true })
  }
}

/** The codes that this package itself throws. Schemes and clients have codes of their own. */
export type ContractErrorCode = 'ERR_BODY_NOT_REPLAYABLE'

/**
 * Whether an error is one of ours, even if two copies of this package are installed.
 *
 * @example
 * ```ts
 * import { isLatchkeyError, LatchkeyError } from '@latchkey/contract'
 *
 * isLatchkeyError(new LatchkeyError('ERR_EXAMPLE', 'the example failed')) // true
 * isLatchkeyError(new Error('anything else')) // false
 * ```
 */
export function isLatchkeyError(error: unknown): error is LatchkeyError {
  return error instanceof Error && brand in error
}
