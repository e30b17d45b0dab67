import { gzipSync } from 'node:zlib'
import { clientCredentials, isTokenError } from '@latchkey/client-credentials'
import { describe, expect, test } from 'vitest'
import { handClock, issue, serveTokens, type TokenServer } from './token-server.ts'

function manager({ tokenEndpoint }: TokenServer) {
  const time = handClock()
  const auth = clientCredentials({
    tokenEndpoint,
    clientId: 'id',
    clientSecret: 'secret',
    origins: 'https://api.example',
    clock: time.clock,
    maxAttempts: 1,
  })
  return { auth, ...time }
}

async function failure(promise: Promise<unknown>) {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!isTokenError(error)) throw new Error('expected a TokenError')
  return error
}

const token = (padding: number) =>
  JSON.stringify({
    access_token: 'at',
    token_type: 'Bearer',
    expires_in: 3600,
    more: ' '.repeat(padding),
  })

describe('the limit of an answer', () => {
  test.each([
    ['below it', 65_000, true],
    ['above it, though small on the wire', 10_000_000, false],
  ])('counts what a compressed body unpacks to: %s', async (_what, padding, fine) => {
    const packed = gzipSync(token(padding))
    expect(packed.byteLength).toBeLessThan(65_536)
    await using server = await serveTokens((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
      response.end(packed)
    })
    const { auth } = manager(server)
    if (fine) expect((await auth.accessToken()).value).toBe('at')
    else {
      expect(await failure(auth.accessToken())).toMatchObject({ kind: 'response', status: 200 })
    }
  })

  test('a body that comes byte by byte ends with the time of its request', async () => {
    let begun = (): void => {}
    const dripping = new Promise<void>((resolve) => (begun = resolve))
    let gone = (): void => {}
    const left = new Promise<void>((resolve) => (gone = resolve))
    await using server = await serveTokens((_request, response) => {
      response.on('close', gone)
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{', () => {
        begun()
      })
    })
    const { auth, advance, timers } = manager(server)
    const error = failure(auth.accessToken())
    await dripping
    advance(10_000)
    expect(await error).toMatchObject({ kind: 'timeout', retryable: true })
    // The connection is let go of too.
    await left
    expect(timers.size).toBe(0)
  })
})

test.each([301, 302, 303, 307, 308])('a redirect with status %i is not a token', async (status) => {
  await using elsewhere = await serveTokens(issue())
  await using server = await serveTokens((_request, response) => {
    response.writeHead(status, { location: elsewhere.tokenEndpoint })
    response.end(token(0))
  })
  const error = await failure(manager(server).auth.accessToken())
  expect(error).toMatchObject({ kind: 'http', status, retryable: false })
  expect(elsewhere.tokenRequests).toEqual([])
})
