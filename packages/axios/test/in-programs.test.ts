import { Stream } from 'node:stream'
import { withAuth } from '@latchkey/axios'
import type { AuthAttempt, Authenticator } from '@latchkey/contract'
import axios, { AxiosError } from 'axios'
import MockAdapter from 'axios-mock-adapter'
import axiosRetry from 'axios-retry'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { serve } from './server.ts'

/** Counts its sends; rejected once per call, then lets the call pass. */
function counting() {
  const log: string[] = []
  const authenticator: Authenticator = {
    authorize: ({ method }) => {
      log.push('authorized')
      const answer: AuthAttempt = { headers: { authorization: `Once ${method}` } }
      return { headers: {}, settle: ({ status }) => (status === 401 ? answer : undefined) }
    },
  }
  return { authenticator, log }
}

/** Wants credentials, and fails some times before it responds. */
const guarded = (failures = 0) =>
  serve(({ headers }, response) => {
    if (headers.authorization === undefined) response.writeHead(401).end()
    else if (failures-- > 0) response.writeHead(503).end()
    else response.end('real')
  })

// Made when the module is loaded, before anybody intercepts.
const early = counting()
const clients = (['http', 'fetch', undefined] as const).map(
  (name) => [name, axios.create({ adapter: withAuth(early.authenticator, name) })] as const,
)

describe('msw', () => {
  const mocks = setupServer(
    http.get('https://mocked.example/', ({ request }) =>
      request.headers.has('authorization')
        ? HttpResponse.text('mocked')
        : new HttpResponse(null, { status: 401 }),
    ),
  )
  beforeAll(() => {
    mocks.listen({ onUnhandledRequest: 'bypass' })
  })
  afterAll(() => {
    mocks.close()
  })

  test.each(clients)(
    'msw intercepts the adapter for %s that was created before',
    async (_name, client) => {
      const { origin } = await guarded()
      expect((await client.get<string>('https://mocked.example/')).data).toBe('mocked')
      expect((await client.get<string>(origin)).data).toBe('real')
      expect((await client.post<string>(origin, 'text')).data).toBe('real')
    },
  )
})

test.each(clients.slice(0, 2))('axios-retry has each try authorized again (%s)', async (name) => {
  const { authenticator, log } = counting()
  const client = axios.create({ adapter: withAuth(authenticator, name) })
  axiosRetry(client, { retries: 2, retryDelay: () => 0 })
  const { origin } = await guarded(2)
  const { data, config } = await client.get<string>(origin)
  expect(data).toBe('real')
  expect(log).toHaveLength(3)
  expect(config['axios-retry']?.retryCount).toBe(2)
})

test('axios-retry gets the config of a failure of the scheme', async () => {
  const failure = Object.assign(new Error('no token'), { code: 'ERR_TOKEN' })
  const client = axios.create({ adapter: withAuth({ authorize: () => Promise.reject(failure) }) })
  const { origin } = await guarded()
  let tries = 0
  axiosRetry(client, { retries: 1, retryDelay: () => 0, retryCondition: () => ++tries > 0 })
  const error: unknown = await client.get(origin).catch((e: unknown) => e)
  expect(error).toBeInstanceOf(AxiosError)
  expect(error).toMatchObject({ code: 'ERR_TOKEN', cause: failure, config: { url: origin } })
  expect(tries).toBe(1)
})

describe('the default adapter', () => {
  const original = axios.defaults.adapter ?? 'http'
  afterEach(() => {
    axios.defaults.adapter = original
  })

  test('the default adapter can be this one', async () => {
    const { origin } = await guarded()
    const { authenticator, log } = counting()
    axios.defaults.adapter = withAuth(authenticator)
    expect((await axios.get<string>(origin)).data).toBe('real')
    expect(log).toHaveLength(1)
  })

  test('the default adapter can be axios-mock-adapter over this one', async () => {
    const { origin } = await guarded()
    const { authenticator, log } = counting()
    const adapter = withAuth(authenticator)
    axios.defaults.adapter = adapter
    const mock = new MockAdapter(axios as never)
    mock.onGet('https://mocked.example/').reply(200, 'mocked')
    mock.onAny().passThrough()
    expect((await axios.get<string>('https://mocked.example/')).data).toBe('mocked')
    expect((await axios.get<string>(origin)).data).toBe('real')
    expect(log).toHaveLength(1)
    // An instance with the same adapter finds the mock, too.
    const instance = axios.create({ adapter })
    expect((await instance.get<string>('https://mocked.example/')).data).toBe('mocked')
    mock.restore()
  })

  test('the default adapter can wait and call this one', async () => {
    const { origin } = await guarded()
    const { authenticator, log } = counting()
    const adapter = withAuth(authenticator)
    axios.defaults.adapter = async (config) => {
      await new Promise(setImmediate)
      return adapter({ ...config })
    }
    expect((await axios.get<string>(origin)).data).toBe('real')
    expect(log).toHaveLength(1)
  })
})

test('defaults set elsewhere in the program do not affect instances', async () => {
  const urls: string[] = []
  const client = axios.create({
    baseURL: 'https://api.example/v1/',
    adapter: withAuth({ authorize: () => ({ headers: {} }) }, (config) => {
      urls.push(config.url ?? '')
      return Promise.resolve({ data: '', status: 200, statusText: '', headers: {}, config })
    }),
  })
  axios.defaults.params = { leaked: 1 }
  axios.defaults.paramsSerializer = { serialize: () => 'leaked' }
  await client.get('items', { params: { own: 1 } })
  await client.get('items')
  delete axios.defaults.params
  delete axios.defaults.paramsSerializer
  expect(urls).toEqual(['https://api.example/v1/items?own=1', 'https://api.example/v1/items'])
})

describe.each(['http', 'fetch'] as const)('while the scheme waits, on %s', (adapter) => {
  const stuck: Authenticator = { authorize: () => new Promise(() => undefined) }
  const client = axios.create({ adapter: withAuth(stuck, adapter) })

  test('cancelToken, signal and timeout end the wait for a scheme as those of axios', async () => {
    const url = 'https://api.example/'
    const source = axios.CancelToken.source()
    const canceled = client.get(url, { cancelToken: source.token }).catch((e: unknown) => e)
    source.cancel('mine')
    expect(axios.isCancel(await canceled)).toBe(true)

    const controller = new AbortController()
    const aborted = client.get(url, { signal: controller.signal }).catch((e: unknown) => e)
    controller.abort()
    expect(axios.isCancel(await aborted)).toBe(true)

    const late: unknown = await client.get(url, { timeout: 1 }).catch((e: unknown) => e)
    const code = adapter === 'fetch' ? 'ETIMEDOUT' : 'ECONNABORTED'
    expect(late).toMatchObject({
      code,
      message: 'timeout of 1ms exceeded',
      config: { url },
    })
  })

  test('a call leaves nothing on a signal', async () => {
    const listeners = new Set<unknown>()
    const counted = {
      aborted: false,
      addEventListener: (_type: string, listener: unknown) => listeners.add(listener),
      removeEventListener: (_type: string, listener: unknown) => listeners.delete(listener),
    }
    const { authenticator } = counting()
    const { origin } = await guarded()
    await axios.get(origin, { adapter: withAuth(authenticator, adapter), signal: counted })
    expect(listeners).toEqual(new Set())
  })
})

/** A stream of the old kind, as the form of the `form-data` package: no iterator, silent until it is resumed. */
function oldForm(text: string): Stream {
  const stream = new Stream()
  return Object.assign(stream, {
    readable: true,
    append: () => undefined,
    toString: () => '[object FormData]',
    getHeaders: () => ({ 'content-type': 'multipart/form-data; boundary=b' }),
    getLength: (done: (error: unknown, bytes: number) => void) => {
      done(null, text.length)
    },
    pause: () => undefined,
    resume: () => {
      stream.emit('data', Buffer.from(text))
      stream.emit('end')
    },
  })
}

test('a form of the form-data package keeps its fields and its length on http', async () => {
  const { origin, seen } = await guarded()
  const adapter = withAuth(counting().authenticator, 'http')
  const { data } = await axios.post<string>(origin, oldForm('a b'), { adapter })
  expect(data).toBe('real')
  const type = 'multipart/form-data; boundary=b'
  expect(
    seen.map(({ body, headers }) => [body, headers['content-type'], headers['content-length']]),
  ).toEqual(Array(2).fill(['a b', type, '3']))
})
