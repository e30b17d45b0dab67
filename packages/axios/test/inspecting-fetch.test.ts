import { AxiosHeaders, type InternalAxiosRequestConfig } from 'axios'
import { expect, test } from 'vitest'
import type { Head } from '../src/head.ts'
import { inspectingFetch } from '../src/inspecting-fetch.ts'

/** A call of axios by way of a fetch, and the head that is shown. */
function start(response: Response, config: Partial<InternalAxiosRequestConfig> = {}) {
  const fetch = () => Promise.resolve(response)
  const heads: Head[] = []
  const given = { headers: new AxiosHeaders(), env: { fetch, other: 1 }, ...config }
  const inspecting = inspectingFetch(given as never, (head) => heads.push(head))
  const send = inspecting.env?.fetch as typeof globalThis.fetch
  const init = inspecting.fetchOptions as RequestInit
  return { fetch, inspecting, heads, result: send('https://api.example/', init), send }
}

const turn = () => new Promise(setImmediate)

test('the head of a response is shown before axios gets the response', async () => {
  const response = new Response('text', { status: 201, headers: { 'x-a': 'b' } })
  const { heads, result } = start(response)
  let isHere = false
  void result.then(() => (isHere = true))
  await turn()
  const [head] = heads
  expect(isHere).toBe(false)
  expect(head).toMatchObject({ status: 201, isHidden: false, url: undefined })
  expect(head?.headers.get('x-a')).toBe('b')
  expect(head?.fields()).toMatchObject({ 'x-a': 'b' })
  head?.release()
  expect(await result).toBe(response)
})

test('the head of a response reports where it came from if fetch followed a redirect', async () => {
  const response = new Response('text')
  const url = 'https://api.example/there'
  Object.defineProperties(response, { redirected: { value: true }, url: { value: url } })
  const { heads } = start(response)
  await turn()
  expect(heads[0]?.url).toEqual(new URL(url))
})

test('the head of a response reports a redirect that a browser hides', async () => {
  const response = Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' })
  const { heads } = start(response)
  await turn()
  expect(heads[0]?.isHidden).toBe(true)
})

test('discarding a response ends the wait of axios for its head', async () => {
  const response = new Response('text')
  const { heads, result } = start(response)
  await turn()
  const failed = expect(result).rejects.toThrow('the response was rejected')
  await heads[0]?.discard()
  await failed
  expect(response.bodyUsed).toBe(true)
})

test('the options of the caller stay', () => {
  const fetchOptions = { cache: 'no-store' } as const
  const { inspecting } = start(new Response(), { fetchOptions, timeout: 5 })
  expect(inspecting).toMatchObject({ fetchOptions, timeout: 5, env: { other: 1 } })
})

test('each fetch is wrapped once, and calls of others go through it as they are', async () => {
  const response = new Response()
  const { fetch, inspecting, send } = start(response)
  const again = inspectingFetch({ env: { fetch } } as never, () => undefined)
  expect(again.env?.fetch).toBe(inspecting.env?.fetch)
  expect(again.env?.fetch).not.toBe(fetch)
  expect(await send('https://api.example/')).toBe(response)
})

test('the default is the fetch of the platform', () => {
  const first = inspectingFetch({} as never, () => undefined)
  const second = inspectingFetch({ env: {} } as never, () => undefined)
  expect(first.env?.fetch).toBe(second.env?.fetch)
  expect(first.env?.fetch).not.toBe(globalThis.fetch)
})
