/** Parses JSON. `undefined`, which JSON does not have, means that it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
