import { styleText } from 'node:util'

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

/** Colours text on a terminal, unless `NO_COLOR` is set. */
export function paint(style: 'bold' | 'dim' | 'green' | 'red' | 'cyan', text: string): string {
  const wanted = process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === ''
  return wanted ? styleText(style, text) : text
}

/** Breaks text into lines that fit the terminal, at spaces where there are some, each behind the indent. */
export function wrap(text: string, indent: string, width: number): string {
  const room = Math.max(10, width - indent.length)
  const lines: string[] = ['']
  for (let word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + 1 + word.length <= room) {
      lines[lines.length - 1] = `${line} ${word}`
      continue
    }
    for (; word.length > room; word = word.slice(room)) push(lines, word.slice(0, room))
    push(lines, word)
  }
  return lines.map((line) => indent + line).join('\n')
}

function push(lines: string[], line: string): void {
  if (lines.at(-1) === '') lines[lines.length - 1] = line
  else lines.push(line)
}

/** Says something to a person, beside the data that goes to standard output. */
export function tell(line: string): void {
  const { stderr } = process
  const text = safeLine(line)
  stderr.write(`${stderr.isTTY ? wrap(text, '', stderr.columns || 80) : text}\n`)
}
