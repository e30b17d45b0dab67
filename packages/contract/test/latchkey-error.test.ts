import { isLatchkeyError, LatchkeyError } from '@latchkey/contract'
import { expect, test, vi } from 'vitest'

test('an error has a code, a message and a cause', () => {
  const cause = new Error('socket hang up')
  const error = new LatchkeyError('ERR_EXAMPLE', 'no response came', { cause })
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({ name: 'LatchkeyError', code: 'ERR_EXAMPLE', cause })
  expect(error.message).toBe('no response came')
})

test('an error shows its code, and nothing else, when it is serialized', () => {
  const error = new LatchkeyError('ERR_EXAMPLE', 'no response came')
  expect(Object.keys(error).sort()).toEqual(['code', 'name'])
})

test('an error is known across two copies of the package', async () => {
  vi.resetModules()
  const copy = await import('../src/latchkey-error.ts')
  expect(copy.LatchkeyError).not.toBe(LatchkeyError)
  expect(isLatchkeyError(new copy.LatchkeyError('ERR_EXAMPLE', 'x'))).toBe(true)
})

test.each([new Error('x'), { code: 'ERR_EXAMPLE' }, null, undefined, 'ERR_EXAMPLE'])(
  '%s is not an error of ours',
  (value) => {
    expect(isLatchkeyError(value)).toBe(false)
  },
)
