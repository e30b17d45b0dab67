import { reentryGuard } from '@latchkey/contract'
import { afterEach, describe, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('is not inside before, after or next to a send', async () => {
  const guard = reentryGuard()
  expect(guard.isInside()).toBe(false)
  let finish: () => void = () => undefined
  const send = guard.run(() => new Promise<void>((resolve) => (finish = resolve)))
  expect(guard.isInside()).toBe(false)
  finish()
  await send
  expect(guard.isInside()).toBe(false)
})

test('is inside after a wait, and no longer once the send is over', async () => {
  const guard = reentryGuard()
  const later: Promise<boolean>[] = []
  let finish: () => void = () => undefined
  const over = new Promise<void>((resolve) => (finish = resolve))
  await guard.run(async () => {
    await new Promise(setImmediate)
    expect(guard.isInside()).toBe(true)
    later.push(over.then(() => guard.isInside()))
  })
  finish()
  expect(await Promise.all(later)).toEqual([false])
})

test('knows its own sends only', async () => {
  const guard = reentryGuard()
  const other = reentryGuard()
  await guard.run(async () => {
    await Promise.resolve()
    expect([guard.isInside(), other.isInside()]).toEqual([true, false])
    await other.run(() => {
      expect([guard.isInside(), other.isInside()]).toEqual([true, true])
      return Promise.resolve()
    })
  })
})

describe('without AsyncLocalStorage', () => {
  test('recognizes a call that comes back at once', async () => {
    vi.stubGlobal('process', {})
    const guard = reentryGuard()
    const seen = await guard.run(() => Promise.resolve(guard.isInside()))
    expect([seen, guard.isInside()]).toEqual([true, false])
    await expect(
      guard.run(() => {
        throw new Error('sync')
      }),
    ).rejects.toThrow('sync')
    expect(guard.isInside()).toBe(false)
  })
})
