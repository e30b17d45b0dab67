import { inspect } from 'node:util'
import { clientCredentials, isTokenError, type TokenEvent } from '@latchkey/client-credentials'
import { describe, expect, test } from 'vitest'
import { issue, rejection } from './scenario.ts'
import { serveTokens, type TokenServer } from './token-server.ts'

const clientId = 'mdb_sa_id_0123456789abcdef01234567'
const clientSecret = 'mdb_sa_sk_Ab-1_2Cd-3_4Ef-5_6Gh-7_8Ij-9_0'

function manager(server: TokenServer) {
  const { tokenEndpoint, revocationEndpoint } = server
  const events: TokenEvent[] = []
  const auth = clientCredentials({
    tokenEndpoint,
    revocationEndpoint,
    clientId,
    clientSecret,
    scope: 'read write',
    origins: 'https://api.example',
    maxAttempts: 1,
    onEvent: (event) => events.push(event),
  })
  return { auth, events }
}

async function failure(promise: Promise<unknown>) {
  const error: unknown = await promise.catch((reason: unknown) => reason)
  if (!isTokenError(error)) throw new Error('expected a TokenError')
  return error
}

test('the token request is a form with Basic credentials, in which _ and - stay', async () => {
  await using server = await serveTokens()
  const { auth } = manager(server)
  expect(await auth.accessToken()).toMatchObject({ value: 'at-1', tokenType: 'Bearer' })
  const [request] = server.tokenRequests
  expect(Object.fromEntries(request?.headers ?? [])).toMatchObject({
    authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}`,
    accept: 'application/json',
    'content-type': 'application/x-www-form-urlencoded',
  })
  expect([...(request?.form ?? [])]).toEqual([
    ['grant_type', 'client_credentials'],
    ['scope', 'read write'],
  ])
})

describe('a server that is gone', () => {
  test('a closed port is a network error that names the reason', async () => {
    const server = await serveTokens()
    await server[Symbol.asyncDispose]()
    const error = await failure(manager(server).auth.accessToken())
    expect(error).toMatchObject({ kind: 'network', retryable: true })
    expect(error.message).toContain('ECONNREFUSED')
  })

  test('makes revoke fail and not close, and the token is forgotten all the same', async () => {
    const server = await serveTokens()
    const { auth } = manager(server)
    await auth.accessToken()
    await server[Symbol.asyncDispose]()
    expect(await failure(auth.revoke())).toMatchObject({ kind: 'network' })
    expect(await failure(auth.accessToken())).toMatchObject({ kind: 'network' })
    await expect(auth.close()).resolves.toBeUndefined()
  })
})

test('no secret, token or Basic value can be looked at', async () => {
  const echo = rejection(401, {
    error: 'invalid_client',
    error_description: `\u001b[31m${clientSecret} ${btoa(`${clientId}:${clientSecret}`)} ${'x'.repeat(999)}`,
  })
  await using server = await serveTokens(issue, echo)
  const { auth, events } = manager(server)
  const { value } = await auth.accessToken()
  auth.invalidate(value)
  const error = await failure(auth.accessToken())
  const shown =
    inspect([auth, events, error], { depth: 10, showHidden: true }) +
    JSON.stringify([auth, events, error])
  for (const secret of [clientSecret, 'at-1', btoa(`${clientId}:${clientSecret}`), '\u001b']) {
    expect(shown).not.toContain(secret)
  }
  expect(error.message.length).toBeLessThan(300)
})
