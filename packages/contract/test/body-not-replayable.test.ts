import { bodyNotReplayable, isLatchkeyError } from '@latchkey/contract'
import { expect, test } from 'vitest'

test('makes the error that every adapter rejects with', () => {
  const error = bodyNotReplayable()
  expect(isLatchkeyError(error)).toBe(true)
  expect(error.code).toBe('ERR_BODY_NOT_REPLAYABLE')
})
