import { AxiosError, type AxiosResponse } from 'axios'
import { expect, test } from 'vitest'
import { isDeadForAxios } from '../src/dead-connection.ts'

const errorOf = (code: string, request?: object, response?: AxiosResponse) =>
  new AxiosError('lost', code, undefined, request, response)

test.each([
  [true, 'a reset of a reused connection', errorOf('ECONNRESET', { reusedSocket: true })],
  [true, 'a broken pipe of a reused connection', errorOf('EPIPE', { reusedSocket: true })],
  [false, 'a timeout of a reused connection', errorOf('ETIMEDOUT', { reusedSocket: true })],
  [false, 'a reset of a new connection', errorOf('ECONNRESET', { reusedSocket: false })],
  [false, 'a reset without a request', errorOf('ECONNRESET')],
  [
    false,
    'a reset after the response began',
    errorOf('ECONNRESET', { reusedSocket: true }, { status: 200 } as AxiosResponse),
  ],
  [false, 'another error', Object.assign(new Error('lost'), { code: 'ECONNRESET' })],
  [false, 'no error', undefined],
])('isDeadForAxios is %s for %s', (expected, _name, error) => {
  expect(isDeadForAxios(error)).toBe(expected)
})
