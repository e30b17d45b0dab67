import { expect, test } from 'vitest'
import { closing } from '../src/closing.ts'
import { pace } from '../src/pace.ts'
import { atMost, keepingAlive, startTimer, within } from '../src/waiting.ts'
import { VirtualTime } from './virtual-time.ts'

const never = new Promise<never>(() => undefined)

test.each([
  [5, 5],
  [2 ** 31, 2 ** 31 - 1],
  [Infinity, 2 ** 31 - 1],
])('a timer of %d ms runs for %i ms', (ms, expected) => {
  const time = new VirtualTime()
  startTimer(time.clock, ms, () => undefined)
  expect([...time.timers.values()].map(({ at }) => at)).toEqual([expected])
})

test('work within a time returns its result, and leaves no timer', async () => {
  const time = new VirtualTime()
  expect(await within(time.clock, 100, () => Promise.resolve(1))).toBe(1)
  expect(time.timers.size).toBe(0)
})

test('work that throws before its first promise rejects, and leaves no timer', async () => {
  const time = new VirtualTime()
  const mine = new Error('mine')
  const work = () => {
    throw mine
  }
  await expect(within(time.clock, 100, work)).rejects.toBe(mine)
  expect(time.timers.size).toBe(0)
})

test('work that takes longer is aborted with the error that callers get', async () => {
  const time = new VirtualTime()
  let given: AbortSignal | undefined
  const result = time.settle(within(time.clock, 100, (signal) => ((given = signal), never)))
  expect(await result).toMatchObject({
    reason: { code: 'ERR_TOKEN_TIMEOUT', retryable: true, message: 'no response within 100 ms' },
  })
  expect(given?.reason).toBe(((await result) as PromiseRejectedResult).reason)
  expect(time.monotonic).toBe(100)
})

test('a wait of at most a time returns what comes in time, and leaves no timer', async () => {
  const time = new VirtualTime()
  expect(await atMost(time.clock, 100, Promise.resolve(1))).toBe(1)
  await expect(atMost(time.clock, 100, Promise.reject(new Error('mine')))).rejects.toThrow('mine')
  await time.flush()
  expect(time.timers.size).toBe(0)
})

test('a wait of at most a time returns nothing after it', async () => {
  const time = new VirtualTime()
  expect(await time.settle(atMost(time.clock, 100, never))).toMatchObject({ value: undefined })
  expect(time.monotonic).toBe(100)
})

test('a wait that keeps the process alive ends with its timer, however it ends', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  const before = timers()
  const wait = keepingAlive(Promise.resolve(1))
  expect(timers()).toBe(before + 1)
  expect(await wait).toBe(1)
  await expect(keepingAlive(Promise.reject(new Error('mine')))).rejects.toThrow('mine')
  expect(timers()).toBe(before)
})

test('closing rejects waits and later ones, with one error', async () => {
  const ending = closing()
  expect(ending.isClosed).toBe(false)
  ending.throwIfClosed()
  const waits = [ending.race(never), ending.race(never)]
  ending.close()
  ending.close()
  const results = await Promise.allSettled([...waits, ending.race(never)])
  const reasons = results.map((result) => (result as PromiseRejectedResult).reason as unknown)
  expect(reasons[0]).toMatchObject({
    code: 'ERR_TOKEN_CLOSED',
    message: 'the token manager was closed',
  })
  expect(new Set(reasons).size).toBe(1)
  expect(ending.isClosed).toBe(true)
  expect(() => {
    ending.throwIfClosed()
  }).toThrow('the token manager was closed')
})

test('closing does not change waits that ended before', async () => {
  const ending = closing()
  expect(await ending.race(Promise.resolve(1))).toBe(1)
  await expect(ending.race(Promise.reject(new Error('mine')))).rejects.toThrow('mine')
  ending.close()
})

const start = () => {
  const time = new VirtualTime()
  const ending = closing()
  return { time, ending, steps: pace(time.clock, ending) }
}

test('the pace of a search says when a step has ended at the latest: a second after its limit', async () => {
  const { time, steps } = start()
  expect(steps.stepEndsAt).toBe(1_000)
  const step = steps.within(5_000, () => never)
  expect(steps.stepEndsAt).toBe(6_000)
  await time.settle(step)
  expect(steps.stepEndsAt).toBe(6_000)
  const pause = steps.sleep(300)
  expect(steps.stepEndsAt).toBe(6_300)
  await time.settle(pause)
  expect([time.monotonic, steps.stepEndsAt, time.timers.size]).toEqual([5_300, 6_300, 0])
})

test('the pace of a search ends a pause when the manager is closed, and leaves no timer', async () => {
  const { time, ending, steps } = start()
  const pause = steps.sleep(60_000)
  await time.advance(10)
  ending.close()
  await expect(pause).rejects.toMatchObject({ code: 'ERR_TOKEN_CLOSED' })
  expect([steps.stepEndsAt, time.timers.size]).toEqual([1_010, 0])
})
