import { startEmulator } from '@latchkey/emulator'
import { expect, test } from 'vitest'
import { callWithKey, control, issueToken, callWithToken, oauth, send } from '../clients.ts'

test('has method, path, query, credential and status of each request', async () => {
  await using emulator = await startEmulator()
  const { publicKey } = emulator.seed.apiKeys[0]!
  const { clientId } = emulator.seed.serviceAccounts[0]!
  await callWithKey(emulator, '/groups?name=x')
  await callWithToken(emulator, await issueToken(emulator), '/orgs')
  expect(emulator.requests).toEqual([
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

test('names the credential of a rejected request, but nothing that could be a secret', async () => {
  await using emulator = await startEmulator()
  const { publicKey, privateKey } = emulator.seed.apiKeys[0]!
  const { clientId, clientSecret } = emulator.seed.serviceAccounts[0]!
  await callWithKey(emulator, '/groups', {}, { publicKey, privateKey: 'wrong' })
  await callWithKey(emulator, '/groups', {}, { publicKey: privateKey, privateKey: publicKey })
  await oauth(emulator, 'token', {}, `Basic ${btoa(`${clientSecret}:${clientId}`)}`)
  await send(emulator, `/api/public/v1.0/groups/byAgentApiKey/abc?access_token=def`)
  await send(emulator, `/${clientSecret}`)
  const text = JSON.stringify(emulator.requests)
  for (const secret of [privateKey, clientSecret, 'abc', 'def']) expect(text).not.toContain(secret)
  expect(emulator.requests.map(({ credential }) => credential)).toEqual([
    undefined,
    publicKey,
    undefined,
    'REDACTED',
    'REDACTED',
    undefined,
    undefined,
  ])
})

test('names the fault, and has no status if the connection was closed', async () => {
  await using emulator = await startEmulator()
  const fault = emulator.faults.add({ drop: true, times: 1 })
  await expect(send(emulator, '/api/public/v1.0/groups')).rejects.toThrow()
  expect(emulator.requests[0]).toMatchObject({ fault: fault.id, status: undefined })
})

test('keeps the last 1000 requests', async () => {
  await using emulator = await startEmulator()
  const { requests } = emulator
  for (let n = 0; n < 1005; n++) await (await fetch(`${emulator.url}/${n}`)).text()
  expect([requests.length, requests[0]?.path, requests.at(-1)?.path]).toEqual([1000, '/5', '/1004'])
})

test('is read and emptied at a control endpoint, which does not count', async () => {
  await using emulator = await startEmulator()
  await send(emulator, '/api/public/v1.0/groups')
  const { text } = await control(emulator, 'GET', 'requests')
  expect(JSON.parse(text)).toMatchObject([{ path: '/api/public/v1.0/groups', status: 401 }])
  await control(emulator, 'DELETE', 'requests')
  expect(emulator.requests).toEqual([])
})
