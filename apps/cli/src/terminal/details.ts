import stringWidth from 'fast-string-width'
import { paint } from './text.ts'
import { widestWord, wrap } from './wrap.ts'
import { type Column, shownCell } from './column.ts'

/** Indentation of text below its title. */
const BELOW = '  '

/**
 * Lays out one thing: the title of each column, and what it holds behind it, broken at the width. What has an id or a secret
 * that does not fit there is below its title, so that it can be copied in one piece.
 */
export function details<Row>(columns: readonly Column<Row>[], row: Row, width: number): string {
  const shown = columns.map((column) => ({ ...column, text: shownCell(column, row) }))
  const indent = Math.min(Math.max(...shown.map(({ title }) => title.length)) + 2, 24)
  return shown
    .filter(({ text }) => text !== '')
    .map(({ title, text, isSecret, style }) => {
      if (widestWord(text) <= width - indent)
        return (
          paint('dim', title.padEnd(indent)) +
          paint(style?.(row), broken(text, indent, width).slice(indent))
        )
      const below = isSecret === true ? secretBelow(text, width) : broken(text, BELOW.length, width)
      return `${paint('dim', title)}\n${below}`
    })
    .join('\n')
}

function broken(text: string, indent: number, width: number): string {
  return text
    .split('\n')
    .map((line) => wrap(line.trim(), ' '.repeat(indent), width))
    .join('\n')
}

/** The terminal breaks a secret that is wider than itself, and copies it without the break. */
function secretBelow(text: string, width: number): string {
  return stringWidth(text) <= width - BELOW.length ? BELOW + text : text
}
