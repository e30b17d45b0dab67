import { retryAfterMs } from '@latchkey/contract'
import { afterEach, expect, test } from 'vitest'

const NOW = Date.UTC(2026, 10, 6, 8, 0, 0)
const zone = process.env['TZ']

afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test.each([
  [null, undefined],
  ['', undefined],
  ['0', 0],
  ['120', 120_000],
  [' 7 ', 7000],
  ['2026', 2_026_000],
  ['9'.repeat(400), 2 ** 53],
  ['1.5', undefined],
  ['-5', undefined],
  ['1e3', undefined],
  ['soon', undefined],
  ['2026-11-06T08:01:00Z', undefined],
  ['Fri, 06 Nov 2026 08:01:00 GMT', 60_000],
  ['Friday, 06-Nov-26 08:01:00 GMT', 60_000],
  ['Fri Nov  6 08:01:00 2026', 60_000],
  ['Fri Nov 13 08:00:00 2026', 7 * 24 * 3_600_000],
  ['Fri, 06 Nov 2026 08:00:00 GMT', undefined],
  ['Wed, 21 Oct 2015 07:28:00 GMT', undefined],
  ['Sunday, 06-Nov-94 08:49:37 GMT', undefined],
  ['Fri, 06 Nmo 2026 08:01:00 GMT', undefined],
])('the delay of %j is read', (value, expected) => {
  for (const TZ of ['UTC', 'America/New_York', 'Asia/Tokyo']) {
    process.env['TZ'] = TZ
    expect(retryAfterMs(value, NOW)).toBe(expected)
  }
})

test('a delay is read in time in proportion to the length of the value', () => {
  const started = performance.now()
  retryAfterMs(`Fri${' '.repeat(1_000_000)}x`, NOW)
  expect(performance.now() - started).toBeLessThan(1000)
})
