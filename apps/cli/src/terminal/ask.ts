import stringWidth from 'fast-string-width'
import { Problem } from '../errors/problem.ts'
import { safe } from './text.ts'
import { width } from './width.ts'

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
    readonly initial?: string | undefined
    /** An example, shown while nothing is typed. */
    readonly example?: string
    readonly check?: (value: string) => string | undefined
  } = {},
): Promise<string> {
  const { text } = await import('@clack/prompts')
  const { initial, example, check } = options
  return answered(
    await text({
      message,
      ...frame(),
      ...(initial !== undefined && { initialValue: initial }),
      ...(example !== undefined && { placeholder: example }),
      validate: (value) => check?.(value ?? ''),
    }),
  )
}

/** Asks for a secret, which is not shown while it is typed. */
export async function askSecret(message: string): Promise<string> {
  const { password } = await import('@clack/prompts')
  return answered(
    await password({
      message,
      ...frame(),
      validate: (value) => ((value ?? '').trim() === '' ? 'enter a value' : undefined),
    }),
  )
}

/** Asks for one of several. */
export async function askOne(
  message: string,
  choices: readonly Choice[],
  initial?: string,
): Promise<string> {
  const { select } = await import('@clack/prompts')
  return answered(
    await select({
      message: safe(message),
      ...frame(),
      options: choices.map(shown),
      ...(initial !== undefined && { initialValue: initial }),
    }),
  )
}

/** Asks for some of several, at least one. */
export async function askSome(
  message: string,
  choices: readonly Choice[],
  initial: readonly string[] = [],
): Promise<string[]> {
  const { multiselect } = await import('@clack/prompts')
  return answered(
    await multiselect({
      message: safe(message),
      ...frame(),
      required: true,
      options: choices.map(shown),
      initialValues: [...initial],
    }),
  )
}

/**
 * Asks for confirmation of a step that can't be undone. Without a terminal, `--yes` is required.
 *
 * @throws Problem `ERR_CLI_CONFIRM` when nobody can be asked, or the answer is no
 */
export async function agree(warning: string, options: { readonly yes?: boolean }): Promise<void> {
  if (options.yes === true) return
  if (!hasPerson())
    throw new Problem('ERR_CLI_CONFIRM', warning, 'use --yes if that is what you want')
  const { confirm } = await import('@clack/prompts')
  const isAgreed = answered(
    await confirm({
      message: `${safe(warning)}. Continue?`,
      initialValue: false,
      ...frame(),
    }),
  )
  if (!isAgreed) throw new Problem('ERR_CLI_CONFIRM', 'nothing was changed')
}

/** The prompt's answer; Ctrl-C ends the command. */
function answered<Value>(answer: Value): Exclude<Value, symbol> {
  if (typeof answer === 'symbol') throw new Problem('ERR_CLI_INTERRUPTED', 'nothing was changed')
  return answer as Exclude<Value, symbol> // the symbol is Ctrl-C
}

/** A narrow terminal has no room for the line that connects questions. */
function frame(): { output: NodeJS.WriteStream; withGuide: boolean } {
  return { output: process.stderr, withGuide: columns() >= NARROW }
}

const NARROW = 60

/** How wide a choice can be. The prompts subtract the width of the connecting line including its color codes. */
function roomForChoice(): number {
  return columns() < NARROW ? columns() : columns() - '│  '.length - '\u001b[36m\u001b[39m'.length
}

function columns(): number {
  return width(process.stderr)
}

/** A choice on one line: the part that distinguishes equal names is always complete; the rest is shortened to fit. */
function shown(
  { value, label, hint }: Choice,
  _index: number,
  all: readonly Choice[],
): { value: string; label: string; hint?: string } {
  const text = oneLine(label)
  if (hint === undefined) return { value, label: text }
  const isAmbiguous = all.filter((one) => one.label === label).length > 1
  if (isAmbiguous) return { value, label: `${text} (${ending(oneLine(hint), 12)})` }
  const room = roomForChoice() - stringWidth(text) - '●  ()'.length
  // Words are broken by the prompt; an id is of no use in pieces.
  return { value, label: text, hint: hint.includes(' ') ? oneLine(hint) : ending(hint, room) }
}

/** People recognize an id by its end. */
function ending(id: string, room: number): string {
  return stringWidth(id) <= room ? safe(id) : `…${safe(id).slice(-Math.max(6, room - 1))}`
}

function oneLine(text: string): string {
  return safe(text).replace(/\s+/g, ' ')
}
