/** One attempt to make our code do what it must not do. */
export interface Attack {
  readonly name: string
  /** @returns what went wrong; `undefined` if our code held */
  readonly run: () => Promise<string | undefined>
}

const LIMIT_MS = 20_000

/**
 * Runs attacks, some at a time. An attack that throws, or that has no end, did not hold.
 *
 * @returns one line for each attack that did not hold
 */
export async function runAttacks(attacks: readonly Attack[], atATime = 8): Promise<string[]> {
  const failures: string[] = []
  const queue = attacks.values()
  const work = async (): Promise<void> => {
    for (const { name, run } of queue) {
      const problem = await inTime(run()).catch(textOf)
      if (problem !== undefined) failures.push(`${name}: ${problem}`)
    }
  }
  await Promise.all(Array.from({ length: atATime }, work))
  return failures
}

/** Rejects if something takes longer than an attack may take. */
export async function inTime<T>(running: Promise<T>, limitMs = LIMIT_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no end within ${limitMs / 1_000} s`))
    }, limitMs)
  })
  return Promise.race([running, late]).finally(() => {
    clearTimeout(timer)
  })
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** The product of lists: each combination of one value of each. */
export function product<T extends readonly (readonly unknown[])[]>(
  ...lists: T
): { [K in keyof T]: T[K][number] }[] {
  const all = lists.reduce<unknown[][]>(
    (rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])),
    [[]],
  )
  // The type of a product is that of its factors, in order.
  return all as { [K in keyof T]: T[K][number] }[]
}
