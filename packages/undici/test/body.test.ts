import { Readable, Stream } from 'node:stream'
import { FormData } from 'undici'
import { expect, test } from 'vitest'
import { bodyOf } from '../src/body.ts'

async function read(body: ReturnType<typeof bodyOf>): Promise<string> {
  let text = ''
  const chunks = body.stream?.open()
  for (;;) {
    const chunk = await chunks?.next()
    if (chunk?.value === undefined) return text
    text += Buffer.from(chunk.value as Uint8Array).toString()
  }
}

test.each([
  ['text', 'a'],
  ['bytes', new Uint8Array([97])],
  ['an array of bytes', Buffer.from('a')],
  ['null', null],
  ['undefined', undefined],
])('%s is not a stream', (_name, data) => {
  expect(bodyOf(data as never).stream).toBeUndefined()
})

test.each([
  ['a Readable', Readable.from(['a', 'b'])],
  ['an iterable', ['a', 'b'].values()],
  ['an array of chunks', ['a', 'b']],
])('%s is a stream', async (_name, data) => {
  expect(await read(bodyOf(data as never))).toBe('ab')
})

test('a form has the bytes and the type that undici gives it', async () => {
  const form = new FormData()
  form.set('a', 'b')
  const body = bodyOf(form)
  expect(body.stream).toBeUndefined()
  const text = new TextDecoder().decode(await body.read?.())
  expect(body.contentType).toMatch(/^multipart\/form-data; boundary=/)
  expect(text).toContain('name="a"\r\n\r\nb')
})

const old = () => {
  const log: string[] = []
  const stream: Stream = Object.assign(new Stream(), {
    pause: () => undefined,
    resume: () => {
      log.push('resume')
      queueMicrotask(() => {
        stream.emit('data', Buffer.from('old'))
        stream.emit('end')
      })
    },
    destroy: () => log.push('destroy'),
  })
  return { log, stream }
}

test('an old stream delivers its data after it is resumed, and nothing before', async () => {
  const { log, stream } = old()
  const body = bodyOf(stream as never)
  expect(log).toEqual([])
  expect(await read(body)).toBe('old')
  expect(log).toContain('resume')
})

test('an old stream is destroyed if the call fails', () => {
  const { log, stream } = old()
  bodyOf(stream as never).stream?.cancel(new Error('no'))
  expect(log).toEqual(['destroy'])
})

test('an old stream needs neither resume nor destroy', async () => {
  const stream = Object.assign(new Stream(), { pause: () => undefined })
  const body = bodyOf(stream as never)
  const text = read(body)
  stream.emit('data', Buffer.from('old'))
  stream.emit('end')
  expect(await text).toBe('old')
  const other = bodyOf(new Stream() as never).stream
  expect(() => other?.cancel(new Error('no'))).not.toThrow()
})
