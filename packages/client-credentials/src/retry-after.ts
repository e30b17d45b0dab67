/** `Retry-After` in ms (RFC 9110 section 10.2.3), seconds or one of the three forms of a date; else `undefined`. */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after') ?? ''
  if (/^\d+$/.test(value)) return Math.min(Number(value) * 1000, 2 ** 53)
  if (!/^[A-Z][a-z]+,? .*\d\d:\d\d:\d\d/.test(value)) return undefined
  const at = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`)
  return at > now ? at - now : undefined
}
