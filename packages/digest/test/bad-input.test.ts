import { digest } from '@latchkey/digest'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accepts, call, options } from './exchange.ts'

/** One call against a hostile server, then one that has to work. */
async function survive(
  challenge: (send: number) => readonly string[] | undefined,
  auth = digest(options),
) {
  const { sent, wire, status } = await call(auth, '/', (_, send) => {
    const fields = challenge(send)
    return fields === undefined ? { status: 401 } : { status: 401, challenge: fields }
  })
  expect(status).toBe(401)
  expect(sent.length).toBeLessThanOrEqual(3)
  expect(wire.join()).not.toContain('secret')
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  for (const field of wire) expect(field ?? '').not.toMatch(/[\0-\x08\n-\x1f\x7f]/)
  expect((await call(auth, '/', accepts('n'))).status).toBe(200)
  return sent
}

test.each([
  ['an empty one', ''],
  ['1 MiB of text', 'a'.repeat(1_048_576)],
  ['1 MiB of quotes', '"'.repeat(1_048_576)],
  ['1 MiB of escapes', `Digest realm="${'\\"'.repeat(524_288)}`],
  ['a nonce of 1 MiB', `Digest realm="r", nonce="${'n'.repeat(1_048_576)}", qop="auth"`],
  ['1 MiB of commas', `Digest ${','.repeat(1_048_576)}`],
  ['binary octets', String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code))],
  ['a nested challenge', 'Digest realm="Digest realm=\\"r\\", nonce=\\"n\\"", qop="auth"'],
  ['a truncated string', 'Digest realm="r", nonce="n, qop=auth'],
  ['100,000 scheme names', 'Digest '.repeat(100_000)],
  ['10,000 unknown algorithms', 'Digest nonce=n, algorithm=X, '.repeat(10_000)],
  ['a semicolon between parameters', 'Digest nonce="a"; realm="r"'],
  ['a truncated parameter', 'Digest realm="r", nonce'],
  ['a nonce with a line end', 'Digest realm="r", nonce="n\r\nX-Injected: 1", qop="auth"'],
  ['a nonce with an escaped line end', 'Digest realm="r", nonce="n\\\r\\\nx", qop="auth"'],
  ['an opaque with NUL', 'Digest realm="r", nonce="n", opaque="\0", qop="auth"'],
])('a challenge is a plain 401 after one send: %s', async (_, field) => {
  expect(await survive(() => [field])).toEqual([undefined])
})

test('no challenge at all is a plain 401 after one send', async () => {
  expect(await survive(() => undefined)).toEqual([undefined])
})

// Quadratic time takes minutes.
test.each([
  ['qop values', `Digest nonce="n", qop="${'auth '.repeat(209_715)}"`],
  ['domain entries', `Digest nonce="n", domain="${'/a '.repeat(349_525)}"`],
  ['parameters', `Digest nonce="n", ${'a=b, '.repeat(209_715)}`],
  ['white space', `Digest nonce=n, qop=auth${' '.repeat(1_048_576)}`],
])('a challenge with 1 MiB of %s is answered in linear time', async (_, field) => {
  expect(await survive(() => [field])).toHaveLength(2)
})

test('of ten thousand challenges the strongest is answered, with its own nonce', async () => {
  const fields = Array.from(
    { length: 10_000 },
    (_, n) =>
      `Digest realm="r", nonce="${n}", qop="auth"${n === 7_777 ? ', algorithm=SHA-256' : ''}`,
  )
  const sent = await survive(() => fields)
  expect(sent).toMatchObject([undefined, { nonce: '7777' }])
})

test('a nonce with quotes and backslashes goes back as it came', async () => {
  const sent = await survive(() => ['Digest realm="r", nonce="a\\"b\\\\c, d=\\"e", qop="auth"'])
  expect(sent[1]).toMatchObject({ nonce: 'a"b\\c, d="e' })
})

test('a realm that changes on each answer ends after two sends, with a kept nonce after three', async () => {
  const auth = digest(options)
  const change = (send: number) => [`Digest realm="r${send}", nonce="n", qop="auth"`]
  expect(await survive(change, auth)).toHaveLength(2)
  expect(await survive(change, auth)).toHaveLength(3)
})

test('any text for a challenge ends in bounded work, and the next call works', async () => {
  const piece = fc.constantFrom(
    ...['"', '\\', ',', '=', ' ', '\t', '\0', '\r\n', '\xe9', 'Digest ', 'Basic '],
    ...['realm="r"', 'nonce="n"', 'qop="auth-int"', 'algorithm=MD5-sess', 'domain="/ //"'],
    ...['stale=true', 'userhash=true', 'charset=UTF-8', 'opaque=""', ', '],
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  )
  await fc.assert(
    fc.asyncProperty(text, async (field) => {
      await survive(() => [field])
    }),
  )
})
