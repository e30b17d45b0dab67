import { ClientRequest } from 'node:http'
import {
  AxiosError,
  AxiosHeaders,
  type AxiosResponse,
  CanceledError,
  type InternalAxiosRequestConfig,
} from 'axios'
import { expect, test } from 'vitest'
import type { Answer } from '../src/answer.ts'
import { asAxiosError, callersReason, cleanError, finish } from '../src/finish.ts'
import type { Hop } from '../src/hop.ts'

const config = { url: '/mine' } as InternalAxiosRequestConfig
const sent = { url: '/sent', headers: { authorization: 'secret' } } as never
const hop: Hop = {
  url: new URL('https://api.example:8443/a?b#c'),
  method: 'PUT',
  headers: new AxiosHeaders(),
  body: {},
  auth: undefined,
  secrets: new Set(['authorization']),
}
const SHOWN = {
  method: 'PUT',
  protocol: 'https:',
  host: 'api.example:8443',
  path: '/a?b',
  res: { responseUrl: 'https://api.example:8443/a?b#c' },
}
const responseOf = (request: unknown) =>
  ({ status: 200, config: sent, request }) as unknown as AxiosResponse
const finished = (response: AxiosResponse) =>
  finish({ end: () => Promise.resolve(response) } as Answer, hop, config)

test("a response has the caller's config, and what programs read of Node's request", async () => {
  const request = new ClientRequest({ port: 1 }).on('error', () => undefined)
  request.destroy()
  const response = await finished(responseOf(request))
  expect([response.config, response.request]).toEqual([config, SHOWN])
})

test("a response of a custom transport has the caller's config, too", async () => {
  expect((await finished(responseOf({ sentHeaders: {} }))).request).toEqual(SHOWN)
})

test('a response has the Request of fetch without the fields of the scheme', async () => {
  const headers = { authorization: 'secret', accept: 'x' }
  const response = await finished(responseOf(new Request('https://api.example', { headers })))
  expect([...(response.request as Request).headers]).toEqual([['accept', 'x']])
})

test.each([[undefined], [null], ['text'], [{ headers: { a: 'b' } }]])(
  'a response keeps another request (%j)',
  async (request) => {
    expect((await finished(responseOf(request))).request).toEqual(request)
  },
)

test('a response without a config gets none', async () => {
  expect(await finished({ status: 200 } as AxiosResponse)).toEqual({ status: 200 })
})

test("an error of axios has the caller's config in itself and in its response", async () => {
  const response = responseOf({ sentHeaders: {} })
  const error = new AxiosError('no', 'E', sent, { sentHeaders: {} }, response)
  const call = finish({ end: () => Promise.reject(error) } as Answer, hop, config)
  await expect(call).rejects.toBe(error)
  expect([error.config, error.request]).toEqual([config, SHOWN])
  expect([response.config, response.request]).toEqual([config, SHOWN])
})

test('an error of axios without a response is cleaned', () => {
  const error = new AxiosError('no', 'E', sent, { sentHeaders: {} })
  expect(cleanError(error, hop, config)).toBe(error)
  expect([error.config, error.request]).toEqual([config, SHOWN])
})

test('an error of a cancellation stays as it is', () => {
  const error = { __CANCEL__: true }
  expect(cleanError(error, hop, config)).toBe(error)
})

test('an error of a scheme is the cause of an error of axios', () => {
  const cause = Object.assign(new Error('no token'), { code: 'ERR_TOKEN' })
  const error = cleanError(cause, hop, config)
  expect(error).toBeInstanceOf(AxiosError)
  expect(error).toMatchObject({ message: 'no token', code: 'ERR_TOKEN', config, cause })
  expect(Object.keys(error as object)).not.toContain('cause')
})

test('a thrown value that is not an error is described', () => {
  expect(asAxiosError('text', config).message).toBe('text')
  expect(asAxiosError('text', config, responseOf(1)).response?.request).toBe(1)
})

test('a reason that is an error of axios keeps the config of the call, whatever is written onto it', () => {
  const reason = new CanceledError('stop')
  expect(callersReason(reason, config)).toBe(reason)
  Object.assign(reason, { config: sent, request: 'secret' })
  expect([reason.config, reason.request]).toEqual([config, undefined])
})

test.each(['stop', new Error('stop')])(
  'another reason of the caller stays as it is (%s)',
  (reason) => {
    expect(callersReason(reason, config)).toBe(reason)
    expect(reason).not.toHaveProperty('config')
  },
)
