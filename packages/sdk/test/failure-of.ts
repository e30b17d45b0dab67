import { isSdkError, type SdkError } from '@latchkey/sdk'

/** The SdkError that a call throws; anything else fails the test. */
export function failureOf(run: () => unknown): SdkError {
  try {
    run()
  } catch (error) {
    if (isSdkError(error)) return error
    throw error
  }
  throw new Error('expected an SdkError')
}
