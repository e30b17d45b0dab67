import { styleText } from 'node:util'
import { width } from './width.ts'
import { wrap } from './wrap.ts'

// Everything a terminal could take for a command, except line ends and tabs.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Makes text from elsewhere safe for a terminal: no escape sequence gets through. */
export function safe(text: string): string {
  return text.replace(CONTROL, '\ufffd')
}

/** Writes data to standard output: to a terminal without what would move its cursor, elsewhere as it is. */
export function writeData(text: string): void {
  process.stdout.write(process.stdout.isTTY ? safe(text) : text)
}

/** Makes text from elsewhere one short line that is safe for a terminal. */
export function safeLine(text: string): string {
  const line = safe(text).replace(/\s+/g, ' ').trim()
  return line.length > 300 ? `${line.slice(0, 300)}…` : line
}

export type Style = 'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan'

/** Colors text where colors are wanted; without a style, text stays as it is. */
export function paint(style: Style | undefined, text: string): string {
  return style !== undefined && wantsColors(process.env)
    ? styleText(style, text, { validateStream: false })
    : text
}

/** As Node decides it: `FORCE_COLOR` overrides `NO_COLOR`; without both, only a terminal that can show colors gets them. */
function wantsColors({ FORCE_COLOR, NO_COLOR = '', TERM }: NodeJS.ProcessEnv): boolean {
  if (FORCE_COLOR !== undefined) return ['', '1', '2', '3', 'true'].includes(FORCE_COLOR)
  return process.stdout.isTTY && NO_COLOR === '' && TERM !== 'dumb'
}

/** Writes a message to standard error; data goes to standard output. */
export function tell(line: string): void {
  const { stderr } = process
  const text = safeLine(line)
  stderr.write(`${stderr.isTTY ? wrap(text, '', width(stderr)) : text}\n`)
}
