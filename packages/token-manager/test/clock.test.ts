import { expect, test } from 'vitest'
import { systemClock } from '../src/clock.ts'

test('both clocks of the system go forward', () => {
  expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(60_000)
  expect(systemClock.monotonic()).toBeLessThanOrEqual(performance.now())
})

test('a timer runs, unless it is cleared, and does not keep the process alive', async () => {
  const ran: string[] = []
  systemClock.clearTimeout(systemClock.setTimeout(() => ran.push('cleared'), 1))
  await new Promise<void>((resolve) => {
    const handle = systemClock.setTimeout(() => {
      ran.push('timer')
      resolve()
    }, 2)
    // In Node it is an object.
    expect((handle as NodeJS.Timeout).hasRef()).toBe(false)
  })
  expect(ran).toEqual(['timer'])
})
