import { AsyncLocalStorage } from 'node:async_hooks'
import { reentryGuard } from '@latchkey/contract'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('code is not inside before, after or next to a send', async () => {
  const guard = reentryGuard()
  expect(guard.isInside()).toBe(false)
  let finish: () => void = () => undefined
  const send = guard.run(() => new Promise<void>((resolve) => (finish = resolve)))
  expect(guard.isInside()).toBe(false)
  finish()
  await send
  expect(guard.isInside()).toBe(false)
})

test('code is inside after a wait, and no longer once the send is over', async () => {
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

test('a guard knows its own sends only', async () => {
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

test('all guards of a process share one storage, which is disabled while nothing is sent', async () => {
  const calls: string[] = []
  class CountedStorage extends AsyncLocalStorage<unknown> {
    constructor() {
      super()
      calls.push('create')
    }
    override disable(): void {
      calls.push('disable')
      super.disable()
    }
  }
  vi.stubGlobal('process', { getBuiltinModule: () => ({ AsyncLocalStorage: CountedStorage }) })
  vi.resetModules()
  const { reentryGuard } = await import('@latchkey/contract')
  const guards = Array.from({ length: 50 }, reentryGuard)
  const inside = guards.map((guard) => guard.run(() => Promise.resolve(guard.isInside())))
  expect(await Promise.all(inside)).toEqual(guards.map(() => true))
  expect(calls).toEqual(['create', 'disable'])
})

test('a send that another one called is inside both, and one that a finished send started is inside neither', async () => {
  const outer = reentryGuard()
  const inner = reentryGuard()
  let later: Promise<boolean[]> = Promise.resolve([])
  let finish: () => void = () => undefined
  const finished = new Promise<void>((resolve) => (finish = resolve))
  await outer.run(() =>
    inner.run(() => {
      later = finished.then(() =>
        inner.run(() => Promise.resolve([outer.isInside(), inner.isInside()])),
      )
      return Promise.resolve()
    }),
  )
  finish()
  expect(await later).toEqual([false, true])
})

test('a call that comes back at once is recognized, even without AsyncLocalStorage', async () => {
  vi.stubGlobal('process', {})
  vi.resetModules()
  const { reentryGuard } = await import('@latchkey/contract')
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
