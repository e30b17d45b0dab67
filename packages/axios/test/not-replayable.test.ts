import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { withAuth } from '@latchkey/axios'
import axios, { AxiosError } from 'axios'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** Responds to `/401` and `/307` with that status, once it has read the body. */
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    const status = Number(request.url?.slice(1))
    response.writeHead(status || 200, { location: '/there', 'content-type': 'text/plain' })
    response.end(`answer ${status}`)
  })
})
let origin: string
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe.each(['http', 'fetch'] as const)('on %s', (adapter) => {
  const client = axios.create({
    adapter: withAuth(
      { authorize: () => ({ headers: {}, settle: ({ status }) => again(status) }) },
      adapter,
    ),
  })
  const again = (status: number) =>
    status === 401 ? { headers: { authorization: 'x' } } : undefined
  const send = (path: string, config = {}) => {
    // Longer than the copy that is kept.
    const data = Readable.from([Buffer.alloc(1_048_577)])
    return client.post(origin + path, data, { ...config, maxBodyLength: Infinity })
  }

  test.each([
    ['rejected', '/401', undefined],
    ['rejected and accepted by validateStatus', '/401', () => true],
    ['redirected', '/307', undefined],
    ['redirected and accepted by validateStatus', '/307', () => true],
  ])('a long stream that is %s is an error with the response', async (_name, path, validates) => {
    const config = validates ? { validateStatus: validates } : {}
    const error: unknown = await send(path, config).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(AxiosError)
    expect(error).toMatchObject({
      code: 'ERR_BODY_NOT_REPLAYABLE',
      response: { status: Number(path.slice(1)), data: `answer ${path.slice(1)}` },
    })
  })

  test('a short stream is sent again after a redirect', async () => {
    const { data } = await client.post<string>(`${origin}/307`, Readable.from([Buffer.from('a')]))
    expect(data).toBe('answer NaN')
  })
})
