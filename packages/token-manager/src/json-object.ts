/** Members whose values are not known. */
export type JsonObject = Readonly<Record<string, unknown>>

/** A JSON object, or `undefined` for anything else. */
export function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text)
    // A JSON object has string keys and unknown values.
    return /^\s*\{/.test(text) ? (value as JsonObject) : undefined
  } catch {
    return undefined
  }
}
