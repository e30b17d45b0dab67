import { expect, test } from 'vitest'
import { holdToken } from '../src/held-token.ts'
import type { Settings } from '../src/settings.ts'
import { storedRecords } from '../src/stored-record.ts'
import type { TokenEvent } from '../src/types.ts'

function records() {
  const events: TokenEvent[] = []
  // Only these settings are used.
  const settings = {
    clock: { now: () => 1_000_000, monotonic: () => 5_000 },
    encryptionKeys: [],
    report: (event: TokenEvent) => events.push(event),
    storeKey: 'k',
    expirySkewMs: 0,
    refreshAheadMs: 0,
    jitter: 0,
  } as unknown as Settings
  return { ...storedRecords(settings), settings, events }
}

const record = { value: 't', expiresAt: 1_060_000, lifetimeMs: 100_000, scope: 'a', state: 's' }

test('a token is read as it was written', async () => {
  const r = records()
  const held = holdToken(r.settings, record, { wall: 960_000, monotonic: 0 })
  const stored = await r.encode(held)
  const read = await r.decode(stored)
  expect(read).toMatchObject({ token: held.token, lifetimeMs: 100_000, state: 's', stored })
  expect(read?.leftMs()).toBe(60_000)
  expect(r.events).toEqual([])
})

test.each([undefined, null])('%j is not a token, and nothing is reported', async (stored) => {
  const r = records()
  expect(await r.decode(stored)).toBeUndefined()
  expect(r.events).toEqual([])
})

test.each<[unknown]>([
  [''],
  ['t'],
  ['null'],
  ['[]'],
  ['"t"'],
  [7],
  [Buffer.from(JSON.stringify(record))],
  [JSON.stringify({ ...record, value: undefined })],
  [JSON.stringify({ ...record, value: 'a b' })],
  [JSON.stringify({ ...record, expiresAt: '1060000' })],
  [JSON.stringify({ ...record, expiresAt: null })],
  [JSON.stringify({ ...record, lifetimeMs: undefined })],
])('%j is not a token, which is reported once', async (stored) => {
  const r = records()
  expect(await r.decode(stored)).toBeUndefined()
  expect(await r.decode(stored)).toBeUndefined()
  expect(r.events).toEqual([
    {
      type: 'store-unreadable',
      hint: 'a stored value is not a token, or was encrypted with another "encryptionKey"',
    },
  ])
})

test('a scope and a state that are not text are ignored', async () => {
  const r = records()
  const read = await r.decode(JSON.stringify({ ...record, scope: 1, state: 2 }))
  expect(read?.token).toEqual({ value: 't', tokenType: 'Bearer', expiresAt: 1_060_000 })
  expect(read && 'state' in read).toBe(false)
})
