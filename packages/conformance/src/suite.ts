/** The functions of a test framework that the kits need: those of vitest, `node:test`, `bun:test`, or `Deno.test`. */
export interface ConformanceSuite {
  test(name: string, run: () => Promise<void>): unknown
  /** Marks a case as skipped. Default: a skipped case is not registered. */
  skip?(name: string, run: () => Promise<void>): unknown
}

/** One behavior that a kit checks. Its name is a sentence about it. */
export interface NamedCase {
  readonly name: string
}

/**
 * Registers one test for each case.
 *
 * @throws TypeError when `except` names a case that does not exist
 */
export function registerCases<Case extends NamedCase>(
  suite: ConformanceSuite,
  cases: readonly Case[],
  { name, except = {} }: { name: string; except?: Readonly<Record<string, string>> | undefined },
  run: (one: Case) => Promise<void>,
): void {
  for (const excepted of Object.keys(except)) {
    if (!cases.some((one) => one.name === excepted)) {
      throw new TypeError(`"except" names a case that does not exist: ${excepted}`)
    }
  }
  for (const one of cases) {
    const reason = except[one.name]
    if (reason === undefined) suite.test(`${name} ${one.name}`, () => run(one))
    else suite.skip?.(`${name} ${one.name} (${reason})`, () => run(one))
  }
}
