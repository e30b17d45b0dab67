/** The functions of a test framework that the kits need: those of vitest, `node:test`, `bun:test`, or `Deno.test`. */
export interface ConformanceSuite {
  test(name: string, run: () => Promise<void>): unknown
  /** Marks a case as skipped. Default: a skipped case is not registered. */
  skip?(name: string, run: () => Promise<void>): unknown
}

/** Behaviors that a kit checks. Each name is a sentence; a case without options is its function. */
export type Cases<Case extends { readonly run: object }> = Readonly<
  Record<string, Case | Case['run']>
>

export type NamedCase<Case> = Case & { readonly name: string }

/** All cases of some groups, in their order. */
export function namedCases<Case extends { readonly run: object }>(
  ...groups: readonly Cases<Case>[]
): readonly NamedCase<Case>[] {
  const named = (name: string, one: object): NamedCase<Case> =>
    // Without its name it is one of `Cases`.
    ({ name, ...(typeof one === 'function' ? { run: one } : one) }) as NamedCase<Case>
  return groups.flatMap((group) => Object.entries<object>(group).map((row) => named(...row)))
}

/**
 * Registers one test for each case.
 *
 * @throws TypeError when `except` names a case that does not exist
 */
export function registerCases<Case>(
  suite: ConformanceSuite,
  cases: readonly NamedCase<Case>[],
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
