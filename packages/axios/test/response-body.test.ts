import { Readable, Stream } from 'node:stream'
import type { AxiosResponse } from 'axios'
import { expect, test } from 'vitest'
import { discardBody, keepBody } from '../src/response-body.ts'

const endless = () => {
  let ended = false
  const stream = new Readable({
    read() {
      this.push(Buffer.alloc(16_384))
    },
    destroy(_error, done) {
      ended = true
      done(null)
    },
  })
  return { stream, isEnded: () => ended }
}

test('a rejected body that is short is read to its end', async () => {
  const stream = Readable.from([Buffer.from('a'), Buffer.from('b')])
  await discardBody(stream)
  expect(stream.readableEnded).toBe(true)
})

test('a rejected body that does not end is cut off', async () => {
  const { stream, isEnded } = endless()
  await discardBody(stream)
  expect(isEnded()).toBe(true)
})

test('a rejected body of fetch is read, too', async () => {
  const response = new Response('text')
  await discardBody(response.body)
  expect(response.bodyUsed).toBe(true)
})

test.each([undefined, null, 'text', { a: 1 }, new Uint8Array(1)])(
  'a rejected body that axios has read (%j) needs nothing',
  async (body) => {
    await expect(discardBody(body)).resolves.toBeUndefined()
  },
)

const kept = async (data: unknown): Promise<unknown> => {
  const response = { data } as AxiosResponse
  await keepBody(response)
  return response.data
}
const textOf = async (chunks: unknown) => {
  let text = ''
  for await (const chunk of chunks as AsyncIterable<Uint8Array>) {
    text += new TextDecoder().decode(chunk)
  }
  return text
}

test('a body that is kept is a stream of Node if it was one', async () => {
  const copy = await kept(Readable.from([Buffer.from('a'), Buffer.from('b')]))
  expect(copy).toBeInstanceOf(Readable)
  expect(await textOf(copy)).toBe('ab')
})

test('a body that is kept is a stream of the web if it was one', async () => {
  const copy = await kept(new Response('ab').body)
  expect(copy).toBeInstanceOf(ReadableStream)
  expect(await textOf(copy)).toBe('ab')
})

test('a body that is kept is empty if it was too long', async () => {
  const { stream, isEnded } = endless()
  expect(await textOf(await kept(stream))).toBe('')
  expect(isEnded()).toBe(true)
})

test('a body that axios has read stays as it is', async () => {
  const data = { a: 1 }
  expect(await kept(data)).toBe(data)
})

test('a body that is kept can be an old stream, which delivers data after it is resumed', async () => {
  const old: Stream & { resume?: () => void; pause?: () => void } = new Stream()
  old.pause = () => undefined
  old.resume = () => {
    queueMicrotask(() => {
      old.emit('data', Buffer.from('old'))
      old.emit('end')
    })
  }
  expect(await textOf(await kept(old))).toBe('old')
})
