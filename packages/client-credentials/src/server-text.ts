const MAX_CHARACTERS = 200

/** Makes text from a server fit to be shown: without control characters and the secrets it may echo, and short. */
export function serverText(text: string, secrets: readonly string[]): string {
  let shown = text
  for (const secret of secrets) if (secret !== '') shown = shown.replaceAll(secret, 'REDACTED')
  shown = shown.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim()
  return shown.length > MAX_CHARACTERS ? `${shown.slice(0, MAX_CHARACTERS)}…` : shown
}
