/** Fails the case with what was expected and what was found. The kit knows no test framework, so it brings its own. */
export function equal(found: unknown, expected: unknown, what: string): void {
  const [a, b] = [shown(found), shown(expected)]
  if (a !== b) throw new Error(`${what}: expected ${b}, found ${a}`)
}

export function ok(isGood: boolean, what: string): void {
  if (!isGood) throw new Error(what)
}

/** The reason of a rejected call. */
export async function rejection(call: Promise<unknown>, what: string): Promise<unknown> {
  let value: unknown
  try {
    value = await call
  } catch (error) {
    return error
  }
  throw new Error(`${what}: expected a rejection, found ${JSON.stringify(value)}`)
}

/** As JSON, which on its own writes `undefined` in an array as `null`. */
function shown(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    part === undefined ? '(undefined)' : part,
  )
}
