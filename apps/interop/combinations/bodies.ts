import type { TestedClient } from './clients.ts'
import type { Body } from './lists.ts'

const TEXT = 'täxt'
const BYTES = Uint8Array.from({ length: 256 }, (_, index) => index)

/** A body of this kind for a client; `undefined` for none. */
export function bodyFor({ Form, streamOf }: TestedClient, body: Body): unknown {
  switch (body) {
    case 'no body':
      return undefined
    case 'text':
      return TEXT
    case 'bytes':
      return BYTES
    case 'form': {
      const form = new Form()
      form.set('field', TEXT)
      return form
    }
    case 'stream':
      return streamOf(chunks())
  }
}

async function* chunks(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(BYTES.subarray(0, 100))
  yield await Promise.resolve(BYTES.subarray(100))
}

/** Whether a body arrived as it was sent, one character for each octet. */
export function isBody(body: Body, arrived: string): boolean {
  const utf8 = Buffer.from(TEXT).toString('latin1')
  switch (body) {
    case 'no body':
      return arrived === ''
    case 'text':
      return arrived === utf8
    case 'form':
      return arrived.includes('name="field"') && arrived.includes(utf8)
    case 'bytes':
    case 'stream':
      return arrived === Buffer.from(BYTES).toString('latin1')
  }
}
