import type { Scanner } from './scanner.ts'

/**
 * Takes one `name = value` with the end of its list member. `undefined`: this is no parameter, and nothing was taken.
 * `null`: it is one, and it is malformed.
 */
export function takeParam(scanner: Scanner): [name: string, value: string] | null | undefined {
  const start = scanner.position
  const name = scanner.token()
  scanner.skipSpace()
  if (name === undefined || !scanner.take('=')) {
    scanner.position = start
    return undefined
  }
  scanner.skipSpace()
  const value = scanner.value()
  if (value === undefined || !scanner.atMemberEnd()) return null
  return [name.toLowerCase(), value]
}

/** Collects parameters; the first of two with one name counts (RFC 9110 section 11.2 allows one). */
export class ParamList {
  readonly #params = new Map<string, string>()

  add([name, value]: [string, string]): void {
    if (!this.#params.has(name)) this.#params.set(name, value)
  }

  /** A plain object in which even `__proto__` is only a name. */
  toObject(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#params)
  }
}
