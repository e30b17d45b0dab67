/** Reads `Retry-After`, seconds or a date (RFC 9110 section 10.2.3), as milliseconds from `now`. */
export function retryAfterMs(value: string | null, now: number): number | undefined {
  if (value === null) return undefined
  if (/^\s*\d+(\.\d+)?\s*$/.test(value)) return Number(value) * 1000
  // Every HTTP date names its day; Date.parse alone would take a stray number for a year.
  const at = /^\s*[A-Za-z]{3}/.test(value) ? Date.parse(value) : NaN
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}
