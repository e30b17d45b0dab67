import { startEmulator } from '@latchkey/emulator'
import { expect, test } from 'vitest'
import { createClock, parseDate } from '../../src/state/clock.ts'
import { control } from '../clients.ts'

test.each([
  ['1h', 3_600_000],
  ['90s', 90_000],
  ['1h30m', 5_400_000],
  ['1d 2h', 93_600_000],
  ['2w', 1_209_600_000],
  ['1.5m', 90_000],
  ['250ms', 250],
  [1000, 1000],
  [0, 0],
])('advance(%j) adds %i ms', (duration, ms) => {
  const clock = createClock(0)
  const before = clock.now()
  clock.advance(duration)
  expect(clock.now() - before).toBeGreaterThanOrEqual(ms)
  expect(clock.now() - before).toBeLessThan(ms + 1000)
})

test.each(['', '1', 'h', '-1h', '1y', '1h!', 'P1D', -1, Number.NaN, 1e14, '9'.repeat(99)])(
  'advance(%j) is rejected',
  (duration) => {
    expect(() => {
      createClock(0).advance(duration)
    }).toThrow(RangeError)
  },
)

test('the control endpoint takes a duration too', async () => {
  await using emulator = await startEmulator()
  const before = emulator.clock.now()
  await control(emulator, 'POST', 'clock/advance', { duration: '1h' })
  expect(emulator.clock.now() - before).toBeGreaterThanOrEqual(3_600_000)
})

test.each([
  ['2026-05-01', '2026-05-01T00:00:00.000Z'],
  ['2026-05-01T10:00', '2026-05-01T10:00:00.000Z'],
  ['2026-05-01 10:00:00', '2026-05-01T10:00:00.000Z'],
  ['2026-05-01T10:00:00+0200', '2026-05-01T08:00:00.000Z'],
  ['2026-05-01T10:00:00.5Z', '2026-05-01T10:00:00.500Z'],
])('the date %s is read as %s, whatever the zone of the machine', (text, date) => {
  expect(new Date(parseDate(text)).toISOString()).toBe(date)
})
