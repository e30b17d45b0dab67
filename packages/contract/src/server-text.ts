/** Options for {@link serverText}. */
export interface ServerTextOptions {
  /** Longer text is cut to this number of characters and ends in `…`. Default: 300. */
  readonly maxLength?: number | undefined
  /** Values that the server may have echoed; they become `REDACTED`. Default: none. */
  readonly secrets?: readonly string[] | undefined
}

/**
 * Prepares text from a server for a message or a log: one line, without control and formatting characters, shortened.
 *
 * @returns `undefined` for what is not a string, and if nothing is left
 *
 * @example
 * ```ts
 * import { serverText } from '@latchkey/contract'
 *
 * serverText('Not\u001b[31m allowed\r\n') // 'Not [31m allowed'
 * ```
 */
export function serverText(value: unknown, options: ServerTextOptions = {}): string | undefined {
  if (typeof value !== 'string') return undefined
  const { maxLength = 300, secrets = [] } = options
  let text = value
  for (const secret of secrets) if (secret !== '') text = text.replaceAll(secret, 'REDACTED')
  text = text
    // The rest is not shown anyway, and may be megabytes.
    .slice(0, maxLength * 2)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
  if (text.length <= maxLength) return text === '' ? undefined : text
  return `${text.slice(0, maxLength).replace(/\p{Cs}$/u, '')}…`
}
