import { isHeldBack, MAX_UNASKED_BYTES, probeRequest } from '@latchkey/contract'
import { expect, test } from 'vitest'

const read = () => new Uint8Array()

test.each([
  [false, 'no body', undefined, undefined],
  [false, 'no body, whatever its size', undefined, MAX_UNASKED_BYTES + 1],
  [false, 'a small body', read, MAX_UNASKED_BYTES],
  [true, 'a large body', read, MAX_UNASKED_BYTES + 1],
  [false, 'a body of unknown size that can be read again', read, undefined],
  [true, 'a stream of unknown size', 'one-shot', undefined],
  [false, 'a short stream', 'one-shot', MAX_UNASKED_BYTES],
  [true, 'a long stream', 'one-shot', MAX_UNASKED_BYTES + 1],
] as const)('it is %j that a probe comes before %s', (isHeld, _name, body, size) => {
  expect(isHeldBack(body, size)).toBe(isHeld)
})

test('a probe is a HEAD without the body and the fields that describe it', () => {
  const { signal } = new AbortController()
  const url = new URL('https://api.example/a?b=c')
  const headers = new Headers({ 'content-type': 'text/plain', accept: 'text/html' })
  const probe = probeRequest({ method: 'PUT', url, target: '/a?b=c', headers, signal, body: read })
  expect(probe).toMatchObject({ method: 'HEAD', url, target: '/a?b=c', signal })
  expect(probe.body).toBeUndefined()
  expect(probe.headers.get('Content-Type')).toBeNull()
  expect(probe.headers.get('accept')).toBe('text/html')
})
