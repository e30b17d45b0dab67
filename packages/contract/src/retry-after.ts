const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'

/** `Sun, 06 Nov 1994 08:49:37 GMT`, and `Sunday, 06-Nov-94 08:49:37 GMT`. */
const DAY_FIRST =
  /^[A-Z][a-z]{2,8}, (?<day>\d\d)[ -](?<month>[A-Z][a-z]{2})[ -](?<year>\d{4}|\d\d) (?<time>\d\d:\d\d:\d\d) (?:GMT|UTC)$/

/** `Sun Nov  6 08:49:37 1994`, which is in GMT, too. */
const ASCTIME =
  /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/

/**
 * Reads `Retry-After` (RFC 9110 section 10.2.3): whole seconds, or a date in one of the three forms of section 5.6.7,
 * all of which are in GMT.
 *
 * @param value the field value, as `headers.get('retry-after')` returns it
 * @param now epoch milliseconds
 * @returns milliseconds to wait from `now`, at most 2^53; `undefined` without a field, for a value of another form, and for a
 *   date in the past
 *
 * @example
 * ```ts
 * import { retryAfterMs } from '@latchkey/contract'
 *
 * retryAfterMs('120', Date.now()) // 120000
 * ```
 */
export function retryAfterMs(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? ''
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, 2 ** 53)
  const at = httpDate(text, now)
  return at !== undefined && at > now ? at - now : undefined
}

function httpDate(text: string, now: number): number | undefined {
  const { year, month, day, time } = (DAY_FIRST.exec(text) ?? ASCTIME.exec(text))?.groups ?? {}
  const index = MONTHS.indexOf(month ?? '-')
  if (year === undefined || time === undefined || index % 3 !== 0) return undefined
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  return Date.UTC(fullYear(year, now), index / 3, Number(day), hours, minutes, seconds)
}

/** A year of two digits that seems to be more than 50 years ahead is in the past (RFC 9110 section 5.6.7). */
function fullYear(digits: string, now: number): number {
  if (digits.length === 4) return Number(digits)
  const current = new Date(now).getUTCFullYear()
  const year = current - (current % 100) + Number(digits)
  return year > current + 50 ? year - 100 : year
}
