import { LatchkeyError } from './latchkey-error.ts'

/** The error for a body that must be sent again and can't be. */
export interface BodyNotReplayableError extends LatchkeyError {
  /** The status of the response that rejected the body. */
  readonly status?: number
  /** The client's own response. Not enumerable, so that no log prints it. */
  readonly response?: unknown
}

/**
 * Creates the error for a body that must be sent again and can't be. Every adapter rejects with it.
 *
 * @param response the client's response that rejected the body
 * @param status its status code
 * @returns a LatchkeyError `ERR_BODY_NOT_REPLAYABLE`
 *
 * @example
 * ```ts
 * import { bodyNotReplayable } from '@latchkey/contract'
 *
 * bodyNotReplayable().code // 'ERR_BODY_NOT_REPLAYABLE'
 * ```
 */
export function bodyNotReplayable(response?: unknown, status?: number): BodyNotReplayableError {
  const error: BodyNotReplayableError = new LatchkeyError(
    'ERR_BODY_NOT_REPLAYABLE',
    `the body must be sent again${status === undefined ? '' : ` after status ${status}`}, but a stream can be sent again only up to 1 MiB; pass text, bytes or a Blob`,
  )
  if (status !== undefined) Object.assign(error, { status })
  if (response !== undefined) Object.defineProperty(error, 'response', { value: response })
  return error
}
