import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requestsPerNonce, startJetty } from '../../servers/jetty.ts'
import type { RealServer } from '../../servers/real-server.ts'
import { startTomcat } from '../../servers/tomcat.ts'
import { commonCases, countedClient } from './common-cases.ts'
import { expectDistinctCounts } from './credentials.ts'

const servers: Record<string, RealServer> = {}
const urlOf = (name: string) => servers[name]!.url
beforeAll(async () => {
  servers['Tomcat'] = await startTomcat()
  servers['Jetty'] = await startJetty()
})
afterAll(() => Promise.all(Object.values(servers).map((server) => server.stop())))

const tomcat = {
  name: 'Tomcat',
  file: '/file.txt',
  echo: '/echo.jsp',
  says: { algorithm: 'SHA-256' },
}
const jetty = { name: 'Jetty', file: '/file.txt', echo: '/echo', says: { qop: 'auth' } }
commonCases(
  () => urlOf('Tomcat'),
  [
    tomcat,
    {
      ...tomcat,
      name: 'Tomcat, MD5 only',
      options: { algorithms: ['MD5'] },
      says: { algorithm: 'MD5' },
    },
  ],
)
commonCases(() => urlOf('Jetty'), [jetty])

describe.each(['Tomcat', 'Jetty'])('%s', (name) => {
  test(`${name} rejects a replayed count, which no call of ours meets`, async () => {
    await using client = await countedClient(urlOf(name))
    expect(await client.get('/file.txt')).toBe(200)
    const authorization = client.requests.at(-1)?.headers.authorization ?? ''
    const replay = await fetch(`${client.url}/file.txt`, { headers: { authorization } })
    await replay.arrayBuffer()
    expect(replay.status).toBe(401)
    expect(await client.get('/file.txt')).toBe(200)
    expect(client.requests).toHaveLength(4)
  })

  test(`${name} serves calls at the same time with one nonce, once it is known`, async () => {
    await using client = await countedClient(urlOf(name))
    expect(await client.get('/file.txt')).toBe(200)
    const calls = Array.from({ length: 20 }, () => client.get('/file.txt'))
    expect(new Set(await Promise.all(calls))).toEqual(new Set([200]))
    expect(client.requests).toHaveLength(22)
    expectDistinctCounts(client.requests)
  })
})

test(`Jetty calls a nonce stale after ${requestsPerNonce} requests, which costs one more`, async () => {
  await using client = await countedClient(urlOf('Jetty'))
  const calls = 2 * requestsPerNonce
  for (let call = 0; call < calls; call++) expect(await client.get('/file.txt')).toBe(200)
  // Two challenges, the second one instead of an answer.
  expect(client.requests.length).toBeLessThanOrEqual(calls + 3)
  expect(client.requests.length).toBeGreaterThan(calls + 1)
})
