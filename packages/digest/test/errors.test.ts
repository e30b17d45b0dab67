import { LatchkeyError } from '@latchkey/contract'
import { DigestError, isDigestError } from '@latchkey/digest'
import { expect, test } from 'vitest'

test('isDigestError knows its own errors, and no others', () => {
  const own = new DigestError('ERR_DIGEST_RSPAUTH', 'text')
  expect([own.name, own.message, own.code]).toEqual(['DigestError', 'text', 'ERR_DIGEST_RSPAUTH'])
  expect(isDigestError(own)).toBe(true)
  // As if a second copy of this package had made it.
  expect(isDigestError(new LatchkeyError('ERR_DIGEST_CREDENTIALS', 'text'))).toBe(true)
  expect(isDigestError(new LatchkeyError('ERR_BODY_NOT_REPLAYABLE', 'text'))).toBe(false)
  for (const other of [
    new Error('ERR_DIGEST_RSPAUTH'),
    { code: 'ERR_DIGEST_RSPAUTH' },
    undefined,
  ]) {
    expect(isDigestError(other)).toBe(false)
  }
})
