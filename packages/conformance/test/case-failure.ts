import { AsyncLocalStorage } from 'node:async_hooks'
import type { ConformanceSuite } from '@latchkey/conformance'

const DEADLINE_MS = 10_000
const isShort = new AsyncLocalStorage<true>()
const { setTimeout } = globalThis

// The kits capture the timers when they are loaded, so this module must be imported before them.
globalThis.setTimeout = Object.assign(
  (run: () => void, ms = 0) =>
    setTimeout(run, ms < DEADLINE_MS ? ms : isShort.getStore() ? ms / 10 : ms * 5),
  setTimeout,
)
await import('@latchkey/conformance')
globalThis.setTimeout = setTimeout

/** Wrong implementations: for each case of a kit, the faults that it must catch. */
export type Faults<Change> = Readonly<Record<string, Readonly<Record<string, Change>>>>

/** The rows of a test: the name of a case, what the wrong implementation does, and how to change a correct one. */
export function faultsOf<Change>(faults: Faults<Change>): [string, string, Change][] {
  return Object.entries(faults).flatMap(([name, changes]) =>
    Object.entries(changes).map(([fault, change]): [string, string, Change] => [
      name,
      fault,
      change,
    ]),
  )
}

/**
 * Runs one case of a kit, with a tenth of its deadline if it hangs. Returns its failure, which is the deadline only then: any other
 * case has five times as long, as a hundred of them share a machine that may be busy.
 */
export async function failureOf(
  kit: (suite: ConformanceSuite) => void,
  name: string,
  hangs: boolean,
): Promise<Error> {
  const cases = new Map<string, () => Promise<void>>()
  kit({ test: (title, run) => cases.set(title, run) })
  const run = cases.get(`it ${name}`)
  if (run === undefined) throw new Error(`the kit has no case "${name}"`)
  const failure = await (hangs ? isShort.run(true, run) : run()).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(failure instanceof Error)) throw new Error('the case did not fail')
  const isDeadline = failure.message.includes('not finished after')
  if (isDeadline !== hangs) throw failure
  // A deadline must say what it was waiting for.
  if (isDeadline && !/still waiting for [^;]*\w{3}/.test(failure.message)) throw failure
  return failure
}
