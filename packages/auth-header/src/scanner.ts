const TOKEN = /[!#$%&'*+\-.^_`|~0-9A-Za-z]+/y
const TOKEN68 = /[-._~+/0-9A-Za-z]+=*/y
const UNQUOTED = /[!#-+\--\x5b\x5d-\x7e\x80-\xff]+/y

const TAB = 0x09
const SPACE = 0x20
const QUOTE = 0x22
const BACKSLASH = 0x5c
const DELETE = 0x7f

/** Reads a field value from left to right and never goes back further than one token, so it takes linear time. */
export class Scanner {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length
  }

  /** Where the next read starts; set it back to a place that was read before to look ahead. */
  get position(): number {
    return this.#at
  }

  set position(at: number) {
    this.#at = at
  }

  /** Takes spaces and tabs; tells whether there was one. */
  skipSpace(): boolean {
    const start = this.#at
    for (;;) {
      const code = this.#text.charCodeAt(this.#at)
      if (code !== SPACE && code !== TAB) return this.#at > start
      this.#at++
    }
  }

  /** Takes spaces, tabs and commas: what stands between two members of a list, empty members too. */
  skipSeparators(): void {
    do this.skipSpace()
    while (this.take(','))
  }

  take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false
    this.#at++
    return true
  }

  /** A token (RFC 9110 section 5.6.2), or `undefined`. */
  token(): string | undefined {
    return this.#match(TOKEN)
  }

  /** A token68 (RFC 9110 section 11.2) that is followed by the end of its list member, or `undefined`. */
  token68(): string | undefined {
    const start = this.#at
    const value = this.#match(TOKEN68)
    if (value !== undefined && this.atMemberEnd()) return value
    this.#at = start
    return undefined
  }

  /** A quoted string without its quotes and escapes, or an unquoted value up to the next comma or space. */
  value(): string | undefined {
    if (this.#text.charCodeAt(this.#at) !== QUOTE) return this.#match(UNQUOTED)
    let value = ''
    let start = ++this.#at
    for (; this.#at < this.#text.length; this.#at++) {
      const code = this.#text.charCodeAt(this.#at)
      if (code === QUOTE) return value + this.#text.slice(start, this.#at++)
      if (code === BACKSLASH) {
        value += this.#text.slice(start, this.#at++)
        start = this.#at
      }
      if (isControl(this.#text.charCodeAt(this.#at))) return undefined
    }
    return undefined
  }

  /** Takes spaces, and tells whether a comma or the end follows. */
  atMemberEnd(): boolean {
    this.skipSpace()
    return this.atEnd || this.#text[this.#at] === ','
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    if (found !== undefined) this.#at += found.length
    return found
  }
}

function isControl(code: number): boolean {
  return (code < SPACE && code !== TAB) || code === DELETE
}
