/*
 * One scanner, from left to right, for the grammar of RFC 9110 section 11:
 *
 *     field     = [ challenge *( "," challenge ) ]
 *     challenge = scheme [ 1*WSP ( token68 / [ param *( "," param ) ] ) ]
 *     param     = token BWS "=" BWS ( token / quoted-string )
 *
 * List members may be empty. It also accepts these deviations, whose meaning is unambiguous:
 *
 * - An unquoted value may contain any visible octet except `"`, `,` and `\`: Axis cameras send base64 nonces without quotes.
 * - An unquoted value may be empty, `realm=`: spray (spray/spray#1041), the server of encode/httpx#3771. After a scheme,
 *   `realm=` is a parameter and not a token68 when another parameter follows.
 * - The comma between two parameters may be missing: CUPS before 1.1.21 (apple/cups#882), codeigniter-restserver
 *   (chriskacerguis/codeigniter-restserver#68), FuelPHP (fuel/core#681).
 * - A `;` may follow a value: firmware that writes challenges the way cookies are written; curl accepts it too.
 * - A malformed challenge is skipped, up to the next comma that a scheme and a parameter follow: Davros sends
 *   `Basic realm='Sandstorm API'` (mnutt/davros#74). Nothing of the malformed challenge is used.
 *
 * A parameter that occurs twice with different values makes its challenge malformed.
 *
 * Each pattern is matched where the last match ended, has no nested repetition and no two repetitions in a row that match
 * the same octet, and a skip never goes back: the time is in proportion to the length of any input.
 */
const TOKEN = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]+"
const NAME = `${TOKEN}[ \\t]*=`
// Octets without control characters. Unrolled, so that it takes linear time.
const QUOTED = String.raw`"([^"\\\0-\x08\x0a-\x1f\x7f]*(?:\\[^\0-\x08\x0a-\x1f\x7f][^"\\\0-\x08\x0a-\x1f\x7f]*)*)"`
const UNQUOTED = String.raw`([!#-+\--\x5b\x5d-\x7e\x80-\xff]*[!#-+\--:<-\x5b\x5d-\x7e\x80-\xff])`
const END = '[ \\t]*(?:;[ \\t]*)?(?=,|$)'
const pattern = (...parts: string[]): RegExp => new RegExp(`[ \\t,]*${parts.join('')}`, 'y')

/** A scheme, alone or with a token68. */
export const SCHEME: RegExp = pattern(
  `(${TOKEN})`,
  `(?:[ \\t]+(?!${NAME}[ \\t]*,[ \\t,]*${NAME})([-._~+/0-9A-Za-z]+=*)${END}|(?=[ \\t,]|$))`,
)
/** The end of the field. */
export const NOTHING: RegExp = pattern('$')
const PARAM_NAME = pattern(NAME)
// Another parameter may follow without a comma.
const BARE_END = `(?:${END}|(?=[ \\t]+${NAME}))`
const PARAM = pattern(
  `(${TOKEN})[ \\t]*=(?:`,
  `[ \\t]*(?:${QUOTED}(?:${END}|(?=[ \\t]*${NAME}))|${UNQUOTED}${BARE_END})|${BARE_END})`,
)
/** The comma that ends a malformed challenge. */
const RESUME = new RegExp(`,(?=[ \\t]*${TOKEN}[ \\t]+${NAME})`, 'g')

/** Longer fields count as empty: no client accepts them, and a pattern's memory is bounded. */
const MAX_LENGTH = 2_097_152

/** Reads one field value from left to right. */
export interface Scanner {
  /** Matches a pattern where the last match ended, after empty list members. */
  readonly take: (pattern: RegExp) => RegExpExecArray | null
  /** Skips a malformed challenge. `false`: no challenge follows it. */
  readonly skip: () => boolean
}

/** Starts to read a field value. */
export function scan(text: string): Scanner {
  const input = text.length > MAX_LENGTH ? '' : text
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(input)
    if (found) at = pattern.lastIndex
    return found
  }
  return { take, skip: () => take(RESUME) !== null }
}

/** Reads parameters as long as there are any. `undefined`: one of them is malformed, or has two values. */
export function takeParams({ take }: Scanner): Readonly<Record<string, string>> | undefined {
  // From a map, so that even `__proto__` is only a name.
  const found = new Map<string, string>()
  for (;;) {
    const param = take(PARAM)
    if (param === null) return take(PARAM_NAME) ? undefined : Object.fromEntries(found)
    const [, name = '', quoted, unquoted = ''] = param
    const key = name.toLowerCase()
    const value = quoted?.replace(/\\([^])/g, '$1') ?? unquoted
    if ((found.get(key) ?? value) !== value) return undefined
    found.set(key, value)
  }
}
