import { expect, test } from 'vitest'
import { givenEmulator } from '../clients.ts'

test('the log has method, path, query, credential and status of each request', async () => {
  await using at = await givenEmulator()
  const { publicKey } = at.seed.apiKeys[0]!
  const { clientId } = at.seed.serviceAccounts[0]!
  await at.call('/groups?name=x')
  await at.callWithToken(await at.issueToken(), '/orgs')
  expect(at.requests).toEqual([
    entryOf('GET', '/api/public/v1.0/groups', 401, undefined),
    { ...entryOf('GET', '/api/public/v1.0/groups', 200, publicKey), query: 'name=x' },
    entryOf('POST', '/api/oauth/token', 200, clientId),
    entryOf('GET', '/api/public/v1.0/orgs', 200, clientId),
  ])
})

const entryOf = (method: string, path: string, status: number, credential?: string) => ({
  at: expect.any(Number) as number,
  method,
  path,
  query: '',
  credential,
  status,
  fault: undefined,
})

test('the log names the credential of a rejected request, but nothing that could be a secret', async () => {
  await using at = await givenEmulator()
  const { publicKey, privateKey } = at.seed.apiKeys[0]!
  const { clientId, clientSecret } = at.seed.serviceAccounts[0]!
  await at.call('/groups', {}, { publicKey, privateKey: 'wrong' })
  await at.call('/groups', {}, { publicKey: privateKey, privateKey: publicKey })
  await at.requestToken(`Basic ${btoa(`${clientSecret}:${clientId}`)}`)
  await at.send(`/api/public/v1.0/groups/byAgentApiKey/abc?access_token=def`)
  await at.send(`/${clientSecret}`)
  const text = JSON.stringify(at.requests)
  for (const secret of [privateKey, clientSecret, 'abc', 'def']) expect(text).not.toContain(secret)
  expect(at.requests.map(({ credential }) => credential)).toEqual([
    undefined,
    publicKey,
    undefined,
    'REDACTED',
    'REDACTED',
    undefined,
    undefined,
  ])
})

test('the log names the fault, and has no status if the connection was closed', async () => {
  await using at = await givenEmulator()
  const fault = at.faults.add({ drop: true, times: 1 })
  await expect(at.send('/api/public/v1.0/groups')).rejects.toThrow()
  expect(at.requests[0]).toMatchObject({ fault: fault.id, status: undefined })
})

test('the log keeps the last 1000 requests', async () => {
  await using at = await givenEmulator()
  const { requests } = at
  for (let n = 0; n < 1005; n++) await (await fetch(`${at.url}/${n}`)).text()
  expect([requests.length, requests[0]?.path, requests.at(-1)?.path]).toEqual([1000, '/5', '/1004'])
})

test('the log is read and emptied at a control endpoint, which does not count', async () => {
  await using at = await givenEmulator()
  await at.send('/api/public/v1.0/groups')
  const { text } = await at.control('GET', 'requests')
  expect(JSON.parse(text)).toMatchObject([{ path: '/api/public/v1.0/groups', status: 401 }])
  await at.control('DELETE', 'requests')
  expect(at.requests).toEqual([])
})
