import { getEventListeners } from 'node:events'
import { connect, constants, createServer, type ServerHttp2Stream } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { CloudManager, type CloudManagerOptions, type ResponseInfo } from '@latchkey/cloud-manager'
import { describe, expect, test } from 'vitest'
import { json, serve } from './support/server.ts'

const organization = { orgId: '5980cfdf0b6d97029d82f86e' }

test('onResponse gets status, header fields and request id of a success', async () => {
  await using server = await serve((_request, response) => {
    response.setHeader('x-request-id', 'r-1').setHeader('x-extra', 'yes')
    json(response, { id: 'o', name: 'Acme', results: [] })
  })
  const seen: ResponseInfo[] = []
  const onResponse = (info: ResponseInfo) => seen.push(info)
  await server.cm.organizations.get(organization, { onResponse })
  await server.cm.request('GET', '/orgs/{orgId}', { path: organization, onResponse })
  await server.cm.organizations.list({ onResponse }).all()
  await server.cm.organizations.delete(organization, { onResponse })
  expect(seen).toHaveLength(4)
  for (const { status, requestId, headers } of seen) {
    expect({ status, requestId, extra: headers.get('x-extra') }).toEqual({
      status: 200,
      requestId: 'r-1',
      extra: 'yes',
    })
  }
})

test('a failure of onResponse reaches the caller as it is', async () => {
  const cm = new CloudManager({ fetch: () => Promise.resolve(Response.json({})) })
  const reason = new Error('mine')
  const onResponse = () => {
    throw reason
  }
  await expect(cm.organizations.get(organization, { onResponse })).rejects.toBe(reason)
})

describe('a response that is too large', () => {
  const tooLarge = {
    code: 'ERR_CLOUD_MANAGER_RESPONSE',
    kind: 'response',
    isRetryable: false,
    message: 'organizations.get failed: the response is larger than 1000 bytes',
    hint: expect.stringContaining('maxResponseBytes') as string,
  }

  test.each([
    ['plain', (text: string) => ({ body: Buffer.from(text), headers: {} })],
    [
      'compressed',
      (text: string) => ({ body: gzipSync(text), headers: { 'content-encoding': 'gzip' } }),
    ],
  ])('a response that is too large is an error: %s', async (_name, encode) => {
    const { body, headers } = encode(JSON.stringify({ id: 'o', name: ' '.repeat(1_000_000) }))
    await using server = await serve(
      (_request, response) => {
        response.writeHead(200, headers).end(body)
      },
      { maxResponseBytes: 1000 },
    )
    await expect(server.cm.organizations.get(organization)).rejects.toMatchObject(tooLarge)
    expect(server.requests).toHaveLength(1)
  })

  test.each([
    ['says nothing about its length', {}],
    ['claims to be short', { 'content-length': '12' }],
    ['claims a length that no body has', { 'content-length': '-1' }],
  ])('a response that never ends and %s is cut off', async (_name, headers) => {
    let canceled = false
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(400).fill(32))
      },
      cancel: () => {
        canceled = true
      },
    })
    const fetch = () => Promise.resolve(new Response(endless, { headers }))
    const cm = new CloudManager({ fetch, maxResponseBytes: 1000 })
    await expect(cm.organizations.get(organization)).rejects.toMatchObject(tooLarge)
    expect(canceled).toBe(true)
  })

  test('a response that never ends is cut off over HTTP/2, and the stream is reset', async () => {
    let closed: (code: number | undefined) => void = () => undefined
    const resetCode = new Promise<number | undefined>((resolve) => (closed = resolve))
    await using server = await serveHttp2((stream) => {
      stream.respond({ ':status': 200, 'content-type': 'application/json' })
      const write = (): boolean => stream.destroyed || (stream.write(' '.repeat(400)) && write())
      stream.on('drain', write).on('close', () => {
        closed(stream.rstCode)
      })
      write()
    })
    const cm = new CloudManager({ fetch: server.fetch, maxResponseBytes: 1000 })
    await expect(cm.organizations.get(organization)).rejects.toMatchObject(tooLarge)
    expect(await resetCode).toBe(constants.NGHTTP2_CANCEL)
  })

  test('a response that is too large keeps its status as an error', async () => {
    const fetch = () =>
      Promise.resolve(new Response(`{"detail":"${'x'.repeat(5000)}"}`, { status: 500 }))
    const cm = new CloudManager({ fetch, maxResponseBytes: 1000 })
    await expect(cm.organizations.get(organization)).rejects.toMatchObject({
      status: 500,
      kind: 'server',
    })
  })
})

describe('a list', () => {
  /** A server with full pages that never end. */
  const endless = (options: Partial<CloudManagerOptions> = {}) => {
    const signals: (AbortSignal | null | undefined)[] = []
    const fetch = (input: unknown, init?: RequestInit) => {
      signals.push(init?.signal)
      const pageNum = Number(new URL(String(input)).searchParams.get('pageNum'))
      const links = [{ rel: 'next', href: `https://x.example/?pageNum=${pageNum + 1}` }]
      return Promise.resolve(Response.json({ results: [{ id: pageNum }], links }))
    }
    return { signals, cm: new CloudManager({ fetch, ...options }) }
  }

  test('a list of more pages than maxPages is an error, after the last allowed page', async () => {
    const { cm, signals } = endless({ maxPages: 3 })
    const seen: unknown[] = []
    const walk = async () => {
      for await (const { id } of cm.organizations.list()) seen.push(id)
    }
    await expect(walk()).rejects.toMatchObject({
      code: 'ERR_CLOUD_MANAGER_RESPONSE',
      message: 'organizations.list failed: the list has more than 3 pages',
    })
    expect(seen).toEqual([1, 2, 3])
    expect(signals).toHaveLength(3)
  })

  test('a list returns arrays that the caller can change', async () => {
    const { cm } = endless()
    const page = await cm.organizations.list().page(1)
    page.push({ id: 'mine', name: 'Mine' })
    expect(page).toHaveLength(2)
  })

  test('a list stops fetching the next page when the caller stops', async () => {
    const { cm, signals } = endless()
    for await (const item of cm.organizations.list()) {
      expect(item).toBeDefined()
      break
    }
    expect(signals.at(-1)?.aborted).toBe(true)
  })

  test('a list passes the abort of the caller on to the next page', async () => {
    const { cm, signals } = endless()
    const controller = new AbortController()
    const reason = new Error('enough')
    const walk = async () => {
      for await (const item of cm.organizations.list({ signal: controller.signal })) {
        expect(item).toBeDefined()
        controller.abort(reason)
      }
    }
    await walk().catch(() => undefined)
    expect(signals.at(-1)?.reason).toBe(reason)
  })

  test('a list leaves nothing on the signal of the caller, however many pages it has', async () => {
    const { cm, signals } = endless({ maxPages: 30 })
    const { signal } = new AbortController()
    let most = 0
    for await (const { id } of cm.organizations.list({ signal })) {
      most = Math.max(most, getEventListeners(signal, 'abort').length)
      if (Number(id) === 30) break
    }
    expect(most).toBeLessThanOrEqual(1)
    // A fetch leaves listeners on a signal for a while, and Node warns of too many.
    expect(new Set(signals).size).toBe(signals.length)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

/** A server over HTTP/2, and a fetch for it, which claims that every response is short. */
async function serveHttp2(handle: (stream: ServerHttp2Stream) => void) {
  const server = createServer().on('stream', handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an AddressInfo.
  const client = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return {
    fetch: (input: string | URL | Request) => {
      const { pathname, search } = new URL(input instanceof Request ? input.url : input)
      const stream = client.request({ ':path': pathname + search })
      const body = Readable.toWeb(stream) as ReadableStream<Uint8Array> // a stream of bytes
      return Promise.resolve(new Response(body, { headers: { 'content-length': '12' } }))
    },
    async [Symbol.asyncDispose]() {
      client.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
