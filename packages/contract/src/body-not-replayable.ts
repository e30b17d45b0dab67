import { LatchkeyError } from './latchkey-error.ts'

/**
 * Makes the error of a body that has to be sent again and can't be: every adapter rejects with the same one.
 *
 * @returns a LatchkeyError `ERR_BODY_NOT_REPLAYABLE`
 *
 * @example
 * ```ts
 * import { bodyNotReplayable } from '@latchkey/contract'
 *
 * bodyNotReplayable().code // 'ERR_BODY_NOT_REPLAYABLE'
 * ```
 */
export function bodyNotReplayable(): LatchkeyError {
  return new LatchkeyError(
    'ERR_BODY_NOT_REPLAYABLE',
    'the body is wanted again, but a stream can be sent only once; pass text, bytes or a Blob',
  )
}
