import { TokenError } from '@latchkey/client-credentials'
import { expect, test } from 'vitest'
import { callOption } from '../src/option-failure.ts'

const failure = (thrown: unknown) =>
  callOption('clientSecret', () => {
    throw thrown
  }).catch((error: unknown) => error)

test('the result is returned, and a TokenError is passed on', async () => {
  expect(await callOption('clientSecret', () => 'a')).toBe('a')
  const mine = new TokenError('mine', { kind: 'config' })
  expect(await failure(mine)).toBe(mine)
})

test.each<[string, unknown, string | undefined]>([
  ['its code', Object.assign(new Error('s3cret'), { code: 'ENOENT' }), 'ENOENT'],
  [
    'a code of 40 characters',
    Object.assign(new Error('x'), { code: 'C'.repeat(40) }),
    'C'.repeat(40),
  ],
  ['no longer code', Object.assign(new Error('x'), { code: 'C'.repeat(41) }), undefined],
  ['no code in lower case', Object.assign(new Error('x'), { code: 's3cret' }), undefined],
  ['no code with spaces', Object.assign(new Error('x'), { code: 'A SECRET' }), undefined],
  ['no code that is a number', Object.assign(new Error('x'), { code: 7 }), undefined],
  ['nothing of what is not an error', { code: 'ENOENT' }, undefined],
  ['nothing of an error without a code', new Error('s3cret'), undefined],
])('the error of a function that failed has %s', async (_what, thrown, reason) => {
  const error = await failure(thrown)
  expect(error).toMatchObject({ kind: 'config', retryable: true })
  const shown = reason === undefined ? '' : ` (${reason})`
  expect((error as TokenError).message).toBe(`the function "clientSecret" failed${shown}`)
  expect((error as TokenError).reason).toBe(reason)
})
