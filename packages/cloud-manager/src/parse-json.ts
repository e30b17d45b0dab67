/** Parses JSON. Returns `undefined`, which is not a JSON value, for invalid JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
