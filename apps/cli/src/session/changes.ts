import { explain } from '../errors/failure.ts'
import { formatOf, type OutputFormat } from '../terminal/format.ts'
import { Problem } from '../errors/problem.ts'
import { safe, writeData } from '../terminal/text.ts'
import { width } from '../terminal/width.ts'
import { wrap } from '../terminal/wrap.ts'

/** The options of everything that changes something. */
export interface ChangeOptions {
  readonly dryRun?: boolean
  readonly yes?: boolean
  readonly output?: OutputFormat
  readonly json?: boolean
}

/**
 * With `--dry-run`, prints what would be done, and returns that nothing else must happen.
 *
 * @param steps such as `create an API key "deploy"`, in order
 * @param danger why it is dangerous, if it is
 */
export function isRehearsal(
  options: ChangeOptions,
  steps: readonly string[],
  danger?: string,
): boolean {
  if (options.dryRun !== true) return false
  const lines = [
    ...steps.map((step) => `would ${step}`),
    ...(danger === undefined ? [] : [`careful: ${danger}`]),
  ]
  writeData(
    formatOf(options) === 'json'
      ? `${JSON.stringify({ dryRun: steps, danger })}\n`
      : `${lines.map(shownStep).join('\n')}\n`,
  )
  return true
}

function shownStep(step: string): string {
  if (!process.stdout.isTTY) return step
  return step
    .split('\n')
    .map((line) => (/^(?:would|careful:) /.test(line) ? wrap(line, '', width()) : line))
    .join('\n')
}

/** Several changes in a row. After Ctrl-C, the command reports which of them were made. */
export interface Changes {
  /** Makes one; `what` is in the past, such as `API key "deploy" created`. */
  make: <Value>(what: string, run: () => Promise<Value>) => Promise<Value>
}

/** @param before what the same command has done already */
export function startChanges(
  howToGoOn: string,
  before: readonly string[] = [],
): Changes & Disposable {
  const made = [...before]
  let current: string | undefined
  const onInterrupt = (): void => {
    const done =
      made.length === 0 ? 'nothing was changed before' : `done before: ${made.join('; ')}`
    const open = current === undefined ? '' : `; perhaps done: ${current}`
    process.stderr.write(
      `\nlatchkey: ${safe(`interrupted; ${done}${open}`)}\nhint: ${safe(howToGoOn)}\n`,
    )
    process.exit(130)
  }
  process.on('SIGINT', onInterrupt)
  process.on('SIGTERM', onInterrupt)
  return {
    async make(what, run) {
      current = what
      const value = await run()
      made.push(what)
      current = undefined
      return value
    },
    [Symbol.dispose]() {
      process.off('SIGINT', onInterrupt)
      process.off('SIGTERM', onInterrupt)
    },
  }
}

/** Makes a single change; after Ctrl-C, the command reports that it may have been made, and how to check. */
export async function change<Value>(
  what: string,
  howToGoOn: string,
  run: () => Promise<Value>,
): Promise<Value> {
  using changes = startChanges(howToGoOn)
  return await changes.make(what, run)
}

/** Undoes the changes if a later step fails, and reports the result. */
export async function orUndo<Value>(
  run: () => Promise<Value>,
  undo: () => Promise<void>,
  what: string,
): Promise<Value> {
  try {
    return await run()
  } catch (error) {
    const isUndone = await undo().then(
      () => true,
      () => false,
    )
    const { code, message, hint, rejected } = explain(error)
    if (isUndone) throw new Problem(code, `${message}; ${what} was deleted again`, hint, rejected)
    throw new Problem(
      'ERR_CLI_HALF_DONE',
      `${message}; ${what} was created and could not be deleted again`,
      `delete ${what}`,
    )
  }
}
