import { expect, test } from 'vitest'
import { managers } from './managers.ts'

const url = new URL('https://api.example/')
const request = { method: 'GET', url, target: '/', headers: new Headers() }
const responded = (status: number) => ({ status, url, headers: new Headers() })

test('a token that was revoked together with the one that it replaced is replaced, too', async () => {
  const manager = managers().make()
  const first = await manager.authorize(request)
  const second = await manager.authorize(request)
  const replaced = await first.settle?.(responded(401))
  await replaced?.settle?.(responded(200))
  // Here the server revokes both tokens. The second call was sent with the first one.
  const again = await second.settle?.(responded(401))
  expect(again?.headers).toEqual({ authorization: 'Bearer t-2' })
  const third = await again?.settle?.(responded(401))
  expect(third?.headers).toEqual({ authorization: 'Bearer t-3' })
  await third?.settle?.(responded(200))
  expect((await manager.authorize(request)).headers).toEqual({ authorization: 'Bearer t-3' })
})

test('a call whose own replacement is rejected gets the rejection', async () => {
  const { make, requests } = managers()
  const manager = make()
  const replaced = await (await manager.authorize(request)).settle?.(responded(401))
  expect(await replaced?.settle?.(responded(401))).toBeUndefined()
  expect(requests).toHaveLength(2)
})

test('a replacement that another call has replaced in the meantime is not the last one', async () => {
  const { make, requests } = managers()
  const manager = make()
  const replaced = await (await manager.authorize(request)).settle?.(responded(401))
  // The server revokes the second token, too, and another call learns of it first.
  const other = await (await manager.authorize(request)).settle?.(responded(401))
  const again = await replaced?.settle?.(responded(401))
  expect(again?.headers).toEqual({ authorization: 'Bearer t-3' })
  expect(again?.headers).toEqual(other?.headers)
  expect(await again?.settle?.(responded(401))).toBeUndefined()
  expect(requests).toHaveLength(3)
})

test('a replacement that is rejected while another call requests the next token waits for that one', async () => {
  const { make, requests } = managers()
  const manager = make()
  const replaced = await (await manager.authorize(request)).settle?.(responded(401))
  const other = await manager.authorize(request)
  const settled = [other, replaced].map(async (call) => call?.settle?.(responded(401)))
  const headers = (await Promise.all(settled)).map((next) => next?.headers)
  expect(headers).toEqual(Array(2).fill({ authorization: 'Bearer t-3' }))
  expect(requests).toHaveLength(3)
})
