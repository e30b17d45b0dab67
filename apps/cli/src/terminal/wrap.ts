import stringWidth from 'fast-string-width'

/** Breaks text into lines that fit the terminal, at spaces where there are some, each behind the indent. */
export function wrap(text: string, indent: string, width: number): string {
  const room = Math.max(10, width - indent.length)
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && stringWidth(line) + 1 + stringWidth(word) <= room) {
      lines[lines.length - 1] = `${line} ${word}`
      continue
    }
    for (const piece of pieces(word, room)) push(lines, piece)
  }
  return lines.map((line) => indent + line).join('\n')
}

/** The width of the widest word: words that must stay on one line, so that they can be copied. */
export function widestWord(text: string): number {
  return Math.max(...text.split(/\s/).map((word) => stringWidth(word)))
}

/** A word as it is, or in pieces when it is wider than the room. */
function pieces(word: string, room: number): string[] {
  if (stringWidth(word) <= room) return [word]
  const found = ['']
  for (const character of word) {
    const last = found.at(-1) ?? ''
    if (stringWidth(last + character) <= room) found[found.length - 1] = last + character
    else found.push(character)
  }
  return found
}

function push(lines: string[], line: string): void {
  if (lines.at(-1) === '') lines[lines.length - 1] = line
  else lines.push(line)
}
