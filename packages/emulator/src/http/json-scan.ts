import { isUtf8 } from 'node:buffer'

const MAX_DEPTH = 64
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/** A problem of a JSON text that a parser accepts, and its position: `a.b.0`. */
export interface JsonProblem {
  readonly problem:
    'duplicate key' | 'forbidden key' | 'too deep' | 'not UTF-8' | 'number too large'
  readonly field: string
}

interface Level {
  /** The keys so far; absent in an array. */
  readonly keys: Set<string> | undefined
  name: string
  index: number
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|-?\d[\d.eE+-]*/gy
const SPACE = /[^"{}[\],:\d-]*/gy

/**
 * Inspects octets that a parser accepts as JSON: repeated keys, keys that reach a prototype, nesting that would
 * exhaust a stack, octets that are not UTF-8. One pass, no recursion.
 */
export function scanJson(octets: Buffer): JsonProblem | undefined {
  // One character is one octet, so positions in the text are positions in the octets.
  const text = octets.toString('latin1')
  const broken = isUtf8(octets) ? Infinity : firstBroken(octets)
  const levels: Level[] = []
  let at = 0
  while (at < text.length) {
    SPACE.lastIndex = at
    SPACE.exec(text)
    TOKEN.lastIndex = SPACE.lastIndex
    const token = TOKEN.exec(text)?.[0]
    if (token === undefined) break
    at = TOKEN.lastIndex
    const level = levels.at(-1)
    if (at > broken && !isKeyBefore(level, token, text, at))
      return { problem: 'not UTF-8', field: pathOf(levels) }
    const problem = take(token, level, levels, text, at)
    if (problem !== undefined) return { problem, field: pathOf(levels) }
    if (at > broken) return { problem: 'not UTF-8', field: pathOf(levels) }
  }
  return broken === Infinity ? undefined : { problem: 'not UTF-8', field: pathOf(levels) }
}

const isKeyBefore = (level: Level | undefined, token: string, text: string, at: number): boolean =>
  level?.keys !== undefined && token.startsWith('"') && isKey(text, at)

function take(
  token: string,
  level: Level | undefined,
  levels: Level[],
  text: string,
  at: number,
): JsonProblem['problem'] | undefined {
  switch (token.charAt(0)) {
    case '{':
    case '[':
      levels.push({ keys: token === '{' ? new Set() : undefined, name: '', index: 0 })
      return levels.length > MAX_DEPTH ? 'too deep' : undefined
    case '}':
    case ']':
      levels.pop()
      return undefined
    case ',':
      if (level !== undefined) level.index++
      return undefined
    case ':':
      return undefined
    case '"':
      return level?.keys !== undefined && isKey(text, at) ? takeKey(token, level) : undefined
    default:
      return Number.isFinite(Number(token)) ? undefined : 'number too large'
  }
}

function takeKey(token: string, level: Level): JsonProblem['problem'] | undefined {
  level.name = readKey(token)
  if (FORBIDDEN.has(level.name)) return 'forbidden key'
  if (level.keys?.has(level.name)) return 'duplicate key'
  level.keys?.add(level.name)
  return undefined
}

function isKey(text: string, end: number): boolean {
  SPACE.lastIndex = end
  SPACE.exec(text)
  return text[SPACE.lastIndex] === ':'
}

function readKey(token: string): string {
  const inner = Buffer.from(token, 'latin1').toString()
  try {
    return String(JSON.parse(inner))
  } catch {
    return inner.slice(1, -1)
  }
}

function pathOf(levels: readonly Level[]): string {
  return levels
    .slice(0, 8)
    .map(({ keys, name, index }) => (keys === undefined ? String(index) : name.slice(0, 64)))
    .filter((part) => part !== '')
    .join('.')
}

/** The position of the first octet that is not UTF-8, by binary search. */
function firstBroken(octets: Buffer): number {
  let good = 0
  let bad = octets.length
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    // A character that is cut at the end is not invalid: up to three octets are ignored.
    const whole = [0, 1, 2, 3].some((cut) => isUtf8(octets.subarray(0, middle - cut)))
    if (whole) good = middle
    else bad = middle
  }
  return good
}
