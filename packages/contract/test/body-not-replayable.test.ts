import { bodyNotReplayable, isLatchkeyError } from '@latchkey/contract'
import { expect, test } from 'vitest'

test('every adapter rejects with an error of this code', () => {
  const error = bodyNotReplayable()
  expect(isLatchkeyError(error)).toBe(true)
  expect(error.code).toBe('ERR_BODY_NOT_REPLAYABLE')
  expect(error.message).not.toContain('status')
  expect(['status' in error, 'response' in error]).toEqual([false, false])
})

test('the error has the status and the response, and shows only the status', () => {
  const response = { body: 'of the server' }
  const error = bodyNotReplayable(response, 401)
  expect([error.status, error.response]).toEqual([401, response])
  expect(error.message).toContain('after status 401')
  expect(JSON.stringify(error)).not.toContain('of the server')
})
