import { createServer } from 'node:http'
import { withAuth as axiosAuth } from '@latchkey/axios'
import { withAuth as fetchAuth } from '@latchkey/fetch'
import { tokenManager } from '@latchkey/token-manager'
import { withAuth as undiciAuth } from '@latchkey/undici'
import axios from 'axios'
import { Agent, getGlobalDispatcher, setGlobalDispatcher } from 'undici'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { listen } from '../servers/listen.mjs'

/** An API whose token endpoint is on its own origin, and takes requests without a token only. */
const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
  request.resume()
  const { authorization = '' } = request.headers
  if (request.url === '/token') {
    response.writeHead(authorization === '' ? 200 : 400).end('at-1')
  } else response.writeHead(authorization === 'Bearer at-1' ? 200 : 401).end()
})
const { origin, close } = await listen(server)
afterAll(close)

const dispatcher = getGlobalDispatcher()
const adapter = axios.defaults.adapter ?? 'http'
afterEach(() => {
  setGlobalDispatcher(dispatcher)
  axios.defaults.adapter = adapter
  vi.unstubAllGlobals()
})

const managerWith = (login: (url: string) => Promise<string>) =>
  tokenManager({
    origins: origin,
    // Without the signal, as in a client that cannot pass one.
    request: async () => ({ value: await login(`${origin}/token`), expiresInMs: 60_000 }),
  })
const byFetch = async (url: string) => (await fetch(url, { method: 'POST' })).text()
const byAxios = async (url: string) => (await axios.post<string>(url)).data

test('a token request is not authorized by a global dispatcher that contains the manager', async () => {
  const auth = managerWith(byFetch)
  // The dispatcher that Node itself created belongs to another version of undici.
  setGlobalDispatcher(new Agent().compose(undiciAuth(auth)))
  const calls = Array.from({ length: 5 }, async () => (await fetch(`${origin}/items`)).status)
  expect(await Promise.all(calls)).toEqual(Array(5).fill(200))
})

test('a token request is not authorized by a global fetch that contains the manager', async () => {
  vi.stubGlobal('fetch', fetchAuth(managerWith(byFetch)))
  const calls = Array.from({ length: 5 }, async () => (await fetch(`${origin}/items`)).status)
  expect(await Promise.all(calls)).toEqual(Array(5).fill(200))
})

test('a token request is not authorized by a default adapter of axios that contains the manager', async () => {
  axios.defaults.adapter = axiosAuth(managerWith(byAxios))
  const calls = Array.from({ length: 5 }, async () => (await axios.get(`${origin}/items`)).status)
  expect(await Promise.all(calls)).toEqual(Array(5).fill(200))
})
