import { type Chunks, drain, MAX_DRAIN_BYTES, readShort } from '@latchkey/contract'
import { afterEach, expect, test, vi } from 'vitest'

function body(sizes: readonly number[], end: 'done' | 'never' | 'fails' = 'done') {
  let at = 0
  let canceled = 0
  const chunks: Chunks<{ byteLength: number }> = {
    next: () => {
      const byteLength = sizes[at++]
      if (byteLength !== undefined) return Promise.resolve({ value: { byteLength } })
      if (end === 'never') return new Promise(() => undefined)
      return end === 'fails' ? Promise.reject(new Error('cut')) : Promise.resolve({ done: true })
    },
    cancel: () => {
      canceled++
      return Promise.reject(new Error('of no interest'))
    },
  }
  return { chunks, reads: () => at, canceled: () => canceled }
}

afterEach(() => {
  vi.useRealTimers()
})

test('a short response is read to its end', async () => {
  const short = body([1_000, MAX_DRAIN_BYTES - 1_000])
  expect(await drain(short.chunks)).toBe(true)
  expect([short.reads(), short.canceled()]).toEqual([3, 0])
})

test('a long response is canceled', async () => {
  const long = body([MAX_DRAIN_BYTES, 1, 1, 1])
  expect(await drain(long.chunks)).toBe(false)
  expect([long.reads(), long.canceled()]).toEqual([2, 1])
})

test('a slow response is canceled after 100 ms', async () => {
  vi.useFakeTimers()
  const slow = body([1], 'never')
  const result = drain(slow.chunks)
  await vi.advanceTimersByTimeAsync(99)
  expect(slow.canceled()).toBe(0)
  await vi.advanceTimersByTimeAsync(1)
  expect([await result, slow.canceled()]).toEqual([false, 1])
  expect(vi.getTimerCount()).toBe(0)
})

test('drain never rejects', async () => {
  expect(await drain(body([1], 'fails').chunks)).toBe(false)
})

test('readShort returns the chunks of a short body, within limits of its own', async () => {
  expect(await readShort(body([1, 2]).chunks)).toEqual([{ byteLength: 1 }, { byteLength: 2 }])
  const long = body([3, 1, 1])
  expect(await readShort(long.chunks, { maxBytes: 3 })).toBeUndefined()
  expect([long.reads(), long.canceled()]).toEqual([2, 1])
  vi.useFakeTimers()
  const slow = readShort(body([1], 'never').chunks, { maxMs: 20 })
  await vi.advanceTimersByTimeAsync(20)
  expect(await slow).toBeUndefined()
})
