import { Problem } from './problem.ts'
import { safe } from './terminal.ts'

/** Whether there is a person to ask: with a pipe on either side there is none. */
export function hasPerson(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY
}

/** Whether missing values may be asked for: only of a person who gave nothing but the command's name. */
export function mayAsk(): boolean {
  return hasPerson() && !process.argv.slice(2).some((argument) => argument.startsWith('-'))
}

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

/** Asks for a line of text. */
export async function askText(
  message: string,
  options: {
    readonly initial?: string
    readonly check?: (value: string) => string | undefined
  } = {},
): Promise<string> {
  const { text } = await import('@clack/prompts')
  const { initial, check } = options
  return answered(
    await text({
      message,
      output: process.stderr,
      ...(initial !== undefined && { initialValue: initial }),
      validate: (value) => check?.(value ?? ''),
    }),
  )
}

/** Asks for one of several. */
export async function askOne(message: string, choices: readonly Choice[]): Promise<string> {
  const { select } = await import('@clack/prompts')
  return answered(await select({ message, output: process.stderr, options: choices.map(shown) }))
}

/** Asks for some of several, at least one. */
export async function askSome(message: string, choices: readonly Choice[]): Promise<string[]> {
  const { multiselect } = await import('@clack/prompts')
  return answered(
    await multiselect({
      message: `${message} (space chooses, enter ends)`,
      output: process.stderr,
      required: true,
      options: choices.map(shown),
    }),
  )
}

/**
 * Has a person agree to a step that can't be taken back. Without one, `--yes` has to stand there.
 *
 * @throws Problem `ERR_CLI_CONFIRM` when nobody is there to agree, or somebody did not
 */
export async function agree(warning: string, options: { readonly yes?: boolean }): Promise<void> {
  if (options.yes === true) return
  if (!hasPerson())
    throw new Problem('ERR_CLI_CONFIRM', warning, 'give --yes when that is what you want')
  const { confirm } = await import('@clack/prompts')
  const isAgreed = answered(
    await confirm({
      message: `${safe(warning)}. Go on?`,
      initialValue: false,
      output: process.stderr,
    }),
  )
  if (!isAgreed) throw new Problem('ERR_CLI_CONFIRM', 'nothing was changed')
}

/** The prompt's answer; Ctrl-C ends the command. */
function answered<Value>(answer: Value): Exclude<Value, symbol> {
  if (typeof answer === 'symbol') throw new Problem('ERR_CLI_INTERRUPTED', 'nothing was changed')
  return answer as Exclude<Value, symbol> // the symbol is Ctrl-C
}

function shown({ value, label, hint }: Choice): { value: string; label: string; hint?: string } {
  return { value, label: safe(label), ...(hint !== undefined && { hint: safe(hint) }) }
}
