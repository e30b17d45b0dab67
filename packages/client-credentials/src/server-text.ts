const MAX_CHARACTERS = 200

/** Makes text from a server fit to be shown: without control characters and the secrets it may echo, and short. */
export function serverText(text: string, secrets: readonly string[]): string {
  let shown = text
  for (const secret of secrets) if (secret !== '') shown = shown.replaceAll(secret, 'REDACTED')
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  shown = shown.replace(/[\0-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ').trim()
  return shown.length > MAX_CHARACTERS ? `${shown.slice(0, MAX_CHARACTERS)}…` : shown
}
