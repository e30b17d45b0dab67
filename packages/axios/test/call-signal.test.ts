import axios, { AxiosError, AxiosHeaders, type InternalAxiosRequestConfig } from 'axios'
import { expect, test } from 'vitest'
import { callSignal } from '../src/call-signal.ts'

const signalOf = (
  config: Partial<InternalAxiosRequestConfig>,
  adapters: 'http' | 'fetch' = 'http',
) => callSignal({ headers: new AxiosHeaders(), ...config }, adapters)
const aborted = (signal: AbortSignal | undefined) =>
  new Promise((resolve) => {
    signal?.addEventListener('abort', () => {
      resolve(signal.reason)
    })
  })

test('a call without a signal, a token or a timeout has none', () => {
  for (const config of [{}, { timeout: 0 }]) {
    const call = signalOf(config)
    call.end()
    expect(call.signal).toBeUndefined()
  }
})

test("a signal alone is the caller's own", () => {
  const { signal } = new AbortController()
  expect(signalOf({ signal }).signal).toBe(signal)
})

test('the combined signal aborts with the reason of the signal of the caller', () => {
  const controller = new AbortController()
  const call = signalOf({ signal: controller.signal, timeout: 60_000 })
  expect(call.signal?.aborted).toBe(false)
  controller.abort('stop')
  expect(call.signal?.reason).toBe('stop')
  call.end()
})

test('the combined signal is aborted if the signal of the caller was', () => {
  const call = signalOf({ signal: AbortSignal.abort('stop'), timeout: 60_000 })
  expect(call.signal?.reason).toBe('stop')
  call.end()
})

test('the combined signal aborts with the reason of the token', async () => {
  const { token, cancel } = axios.CancelToken.source()
  const call = signalOf({ cancelToken: token })
  cancel('stop')
  expect(await aborted(call.signal)).toMatchObject({ message: 'stop', code: 'ERR_CANCELED' })
})

test('the combined signal follows a signal of another implementation', () => {
  let listener: () => void = () => undefined
  let removed: unknown
  const other = {
    aborted: false,
    reason: 'stop',
    addEventListener: (_type: string, added: () => void) => (listener = added),
    removeEventListener: (type: string, one: unknown) => (removed = [type, one]),
  }
  const call = signalOf({ signal: other })
  listener()
  expect(call.signal?.reason).toBe('stop')
  call.end()
  expect(removed).toEqual(['abort', listener])
})

test('the combined signal accepts a signal that cannot be listened to', () => {
  const call = signalOf({ signal: { aborted: false } })
  call.end()
  expect(call.signal?.aborted).toBe(false)
})

test('the combined signal hears nothing after its end', () => {
  const controller = new AbortController()
  const { token, cancel } = axios.CancelToken.source()
  const call = signalOf({ signal: controller.signal, cancelToken: token })
  call.end()
  controller.abort()
  cancel()
  expect(call.signal?.aborted).toBe(false)
})

const config = { timeout: 1 }
const clarified = { transitional: { clarifyTimeoutError: true } } as const
test.each([
  ['http', {}, 'ECONNABORTED', 'timeout of 1ms exceeded'],
  ['http', clarified, 'ETIMEDOUT', 'timeout of 1ms exceeded'],
  ['http', { timeoutErrorMessage: 'too late' }, 'ECONNABORTED', 'too late'],
  ['fetch', { timeoutErrorMessage: 'too late' }, 'ETIMEDOUT', 'timeout of 1ms exceeded'],
] as const)(
  'a timeout on %s with %j is the error %s of axios',
  async (adapter, more, code, message) => {
    const call = signalOf({ ...config, ...more }, adapter)
    const reason = await aborted(call.signal)
    expect(reason).toBeInstanceOf(AxiosError)
    expect(reason).toMatchObject({ code, message, config })
  },
)

test('a timeout does not pass after the end', async () => {
  const call = signalOf({ timeout: 1 })
  call.end()
  await aborted(signalOf({ timeout: 2 }).signal)
  expect(call.signal?.aborted).toBe(false)
})
