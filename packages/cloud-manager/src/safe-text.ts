/** Text that came from a server, fit to be shown: one line, no control or formatting characters, shortened. */
export function safeText(value: unknown, maxLength = 300): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value
    // The rest is not shown anyway, and may be megabytes.
    .slice(0, maxLength * 2)
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  if (text.length <= maxLength) return text === '' ? undefined : text
  return `${text.slice(0, maxLength).replace(/\p{Cs}$/u, '')}…`
}
