import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { rejection, scenario } from './scenario.ts'
import { serveTokens } from './token-server.ts'

/** A manager that sends real requests, in a time that passes only when the test lets it. */
function manager(tokenEndpoint: string) {
  const { time, make } = scenario()
  return { time, auth: make('one', { tokenEndpoint, fetch: undefined, maxAttempts: 1 }) }
}

test.each([
  ['below it', 65_000],
  ['above it, though small on the wire', 10_000_000],
])(
  'the limit of an answer counts what a compressed body unpacks to: %s',
  async (_what, padding) => {
    const token = { access_token: 'at', token_type: 'Bearer', more: ' '.repeat(padding) }
    const packed = gzipSync(JSON.stringify(token))
    expect(packed.byteLength).toBeLessThan(65_536)
    await using server = await serveTokens(
      () => new Response(packed, { headers: { 'content-encoding': 'gzip' } }),
    )
    const result = manager(server.tokenEndpoint).auth.accessToken()
    if (padding < 65_536) expect(await result).toMatchObject({ value: 'at' })
    else await expect(result).rejects.toMatchObject({ kind: 'response', status: 200 })
  },
)

test('a body that comes byte by byte ends with the time of its request', async () => {
  let begun = (): void => {}
  const dripping = new Promise<void>((resolve) => (begun = resolve))
  let gone = (): void => {}
  const left = new Promise<void>((resolve) => (gone = resolve))
  await using server = await serveTokens(() => {
    const start = (controller: ReadableStreamDefaultController) => {
      controller.enqueue(Buffer.from('{'))
    }
    return new Response(new ReadableStream({ start, pull: begun, cancel: gone }))
  })
  const { auth, time } = manager(server.tokenEndpoint)
  const result = expect(auth.accessToken()).rejects.toMatchObject({
    kind: 'timeout',
    retryable: true,
  })
  await dripping
  await time.advance(10_000)
  await result
  // The connection is let go of too.
  await left
  expect(time.timers.size).toBe(0)
})

test.each([301, 302, 303, 307, 308])('a redirect with status %i is not a token', async (status) => {
  await using elsewhere = await serveTokens()
  await using server = await serveTokens(
    rejection(status, {}, { location: elsewhere.tokenEndpoint }),
  )
  await expect(manager(server.tokenEndpoint).auth.accessToken()).rejects.toMatchObject({
    kind: 'http',
    status,
    retryable: false,
  })
  expect(elsewhere.tokenRequests).toEqual([])
})
