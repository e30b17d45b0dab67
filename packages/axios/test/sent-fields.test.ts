import { ClientRequest, type RequestOptions } from 'node:http'
import { expect, test } from 'vitest'
import { hideFields, takeFields } from '../src/sent-fields.ts'

const names = new Set(['authorization', 'x-key'])

test('fields of the scheme are taken from the options of a request, in any case', () => {
  const headers = Object.freeze({
    Authorization: 'x',
    'X-Key': ['y'],
    accept: 'z',
    no: undefined,
  })
  const options: RequestOptions = { headers }
  expect(takeFields(options, names)).toEqual([
    ['Authorization', 'x'],
    ['X-Key', ['y']],
  ])
  expect(options.headers).toEqual({ accept: 'z' })
})

test.each([
  [undefined],
  [['authorization', 'x']],
  [{ authorization: 'x', Expect: '100-continue' }],
])('no field is taken from %j', (headers) => {
  const options = { headers } as RequestOptions
  expect(takeFields(options, names)).toEqual([])
  expect(options.headers).toBe(headers)
})

const requestOf = () => {
  const request = new ClientRequest({ port: 1, headers: { accept: 'z' } })
  request.on('error', () => undefined)
  request.setHeader('Authorization', 'secret')
  return request
}
const headOf = (request: ClientRequest) => (request as unknown as { _header: string })._header

test('fields of a request that was sent are hidden in the head and in the fields', () => {
  const request = requestOf()
  request.flushHeaders()
  expect(headOf(request)).toContain('Authorization: secret\r\n')
  hideFields(request, names)
  expect(headOf(request)).toContain('Authorization: REDACTED\r\n')
  expect(headOf(request)).toMatch(/^GET \/ HTTP\/1.1\r\n[^]*accept: z\r\n[^]*\r\n\r\n$/)
  expect([request.getHeader('authorization'), request.getHeader('accept')]).toEqual([
    'REDACTED',
    'z',
  ])
  request.destroy()
})

test('fields of a request are hidden before there is a head', () => {
  const request = requestOf()
  hideFields(request, names)
  expect(request.getHeader('authorization')).toBe('REDACTED')
  request.destroy()
})
