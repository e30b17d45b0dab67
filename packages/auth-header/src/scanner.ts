const NAME = /([!#$%&'*+\-.^_`|~0-9A-Za-z]+)[ \t]*=[ \t]*/y
const UNQUOTED = /[!#-+\--\x5b\x5d-\x7e\x80-\xff]+/y
// eslint-disable-next-line no-control-regex -- control characters are what is left out
const QUOTED = /[^"\\\0-\x08\x0a-\x1f\x7f]*/y
const SPACE = /[ \t]*/y
const SEPARATORS = /[ \t,]*/y

/** Reads a field value from left to right and never goes back further than one token, so it takes linear time. */
export interface Scanner {
  /** Takes what a sticky pattern matches here. */
  readonly take: (pattern: RegExp) => RegExpExecArray | null
  /** Takes what stands between two members of a list, empty members too; tells whether nothing is left. */
  readonly skip: () => boolean
  /** Takes spaces, and tells whether a comma or the end follows. */
  readonly ends: () => boolean
  /**
   * Takes parameters as long as there are any; the first of two with one name counts (RFC 9110 section 11.2 allows one).
   * `undefined`: one of them is malformed.
   */
  readonly params: () => Readonly<Record<string, string>> | undefined
}

/** Starts to read a field value. */
export function scan(text: string): Scanner {
  let at = 0

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at = pattern.lastIndex
    return found
  }

  function skip(): boolean {
    take(SEPARATORS)
    return at === text.length
  }

  function ends(): boolean {
    take(SPACE)
    return (text[at] ?? ',') === ','
  }

  /** A quoted string without its quotes and escapes, or an unquoted value up to the next comma or space. */
  function value(): string | undefined {
    if (text[at] !== '"') return take(UNQUOTED)?.[0]
    for (let value = ''; ;) {
      at++
      value += take(QUOTED)?.[0] ?? ''
      if (text[at] === '"') {
        at++
        return value
      }
      // A backslash makes the next octet ordinary, but not a control character.
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      if (text[at] !== '\\' || /[\0-\x08\x0a-\x1f\x7f]|^$/.test(text[++at] ?? '')) return undefined
      value += text[at] ?? ''
    }
  }

  function params(): Readonly<Record<string, string>> | undefined {
    const found = new Map<string, string>()
    for (;;) {
      skip()
      const name = take(NAME)?.[1]?.toLowerCase()
      // From a map, so that even `__proto__` is only a name.
      if (name === undefined) return Object.fromEntries(found)
      const read = value()
      if (read === undefined || !ends()) return undefined
      if (!found.has(name)) found.set(name, read)
    }
  }

  return { take, skip, ends, params }
}
