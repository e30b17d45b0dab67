import { isLatchkeyError, LatchkeyError } from '@latchkey/contract'
import { expect, test, vi } from 'vitest'

test('carries a code, a message and a cause', () => {
  const cause = new Error('socket hang up')
  const error = new LatchkeyError('ERR_EXAMPLE', 'no answer came', { cause })
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({ name: 'LatchkeyError', code: 'ERR_EXAMPLE', cause })
  expect(error.message).toBe('no answer came')
})

test('shows its code, and nothing else, when it is serialised', () => {
  const error = new LatchkeyError('ERR_EXAMPLE', 'no answer came')
  expect(Object.keys(error).sort()).toEqual(['code', 'name'])
})

test('is known across two copies of the package', async () => {
  vi.resetModules()
  const copy = await import('@latchkey/contract')
  expect(copy.LatchkeyError).not.toBe(LatchkeyError)
  expect(isLatchkeyError(new copy.LatchkeyError('ERR_EXAMPLE', 'x'))).toBe(true)
})

test.each([new Error('x'), { code: 'ERR_EXAMPLE' }, null, undefined, 'ERR_EXAMPLE'])(
  'is not %s',
  (value) => {
    expect(isLatchkeyError(value)).toBe(false)
  },
)
