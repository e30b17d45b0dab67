import { LatchkeyError } from '@latchkey/contract'
import { isSdkError, SdkError } from '@latchkey/sdk'
import { expect, test } from 'vitest'

test('errors of other packages are not errors of this one', () => {
  expect(isSdkError(new SdkError('ERR_SDK_PROXY', 'no'))).toBe(true)
  expect(isSdkError(new LatchkeyError('ERR_OTHER', 'no'))).toBe(false)
  expect(isSdkError({ code: 'ERR_SDK_PROXY' })).toBe(false)
  expect(new SdkError('ERR_SDK_PROXY', 'no').name).toBe('SdkError')
})
