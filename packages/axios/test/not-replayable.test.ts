import { Readable } from 'node:stream'
import { withAuth } from '@latchkey/axios'
import axios, { AxiosError } from 'axios'
import { describe, expect, test } from 'vitest'
import { serve } from './server.ts'

/** Responds to `/401` and `/307` with that status, once it has read the body. */
const statusServer = () =>
  serve(({ target }, response) => {
    const status = Number(target.slice(1))
    response.writeHead(status || 200, { location: '/there', 'content-type': 'text/plain' })
    response.end(`answer ${status}`)
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
  test.each([
    ['rejected', '/401', undefined],
    ['rejected and accepted by validateStatus', '/401', () => true],
    ['redirected', '/307', undefined],
    ['redirected and accepted by validateStatus', '/307', () => true],
  ])('a long stream that is %s is an error with the response', async (_name, path, validates) => {
    const { origin } = await statusServer()
    const config = { maxBodyLength: Infinity, ...(validates && { validateStatus: validates }) }
    // Longer than the copy that is kept.
    const data = Readable.from([Buffer.alloc(1_048_577)])
    const error: unknown = await client.post(origin + path, data, config).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(AxiosError)
    expect(error).toMatchObject({
      code: 'ERR_BODY_NOT_REPLAYABLE',
      cause: { code: 'ERR_BODY_NOT_REPLAYABLE' },
      config: { url: origin + path },
      response: { status: Number(path.slice(1)), data: `answer ${path.slice(1)}` },
    })
  })

  test('a short stream is sent again after a redirect', async () => {
    const { origin } = await statusServer()
    const { data } = await client.post<string>(`${origin}/307`, Readable.from([Buffer.from('a')]))
    expect(data).toBe('answer NaN')
  })
})
