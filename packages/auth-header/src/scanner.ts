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
const TOKEN = "[!#$%&'*+.^`|~\\w-]+"
const NAME = `${TOKEN}[ \\t]*=`
/** Control characters except the tab. */
const CONTROL = String.raw`\0-\x08\x0a-\x1f\x7f`
const TEXT = String.raw`[^"\\${CONTROL}]*`
// Unrolled, so that it takes linear time.
const QUOTED = String.raw`"(${TEXT}(?:\\[^${CONTROL}]${TEXT})*)"`
// A `;` at the end is not part of it.
const UNQUOTED = String.raw`([^"\\, \t${CONTROL}]*[^"\\,; \t${CONTROL}])`
const END = '[ \\t]*(?:;[ \\t]*)?(?=,|$)'
const pattern = (...parts: string[]): RegExp => new RegExp(`[ \\t,]*${parts.join('')}`, 'y')

/** A scheme, alone or with a token68. */
export const SCHEME: RegExp = pattern(
  `(${TOKEN})`,
  `(?:[ \\t]+(?!${NAME}[ \\t]*,[ \\t,]*${NAME})([-.~+/\\w]+=*)${END}|(?=[ \\t,]|$))`,
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
// eslint-disable-next-line @typescript-eslint/no-inferrable-types -- isolated declarations want it
export const RESUME: RegExp = new RegExp(`,(?=[ \\t]*${TOKEN}[ \\t]+${NAME})`, 'g')

/** Longer fields count as empty: no client accepts them, and a pattern's memory is bounded. */
const MAX_LENGTH = 2_097_152

/** Matches a pattern where the last match ended, after empty list members. */
export type Take = (pattern: RegExp) => RegExpExecArray | null

/** Starts to read a field value, from left to right. */
export function scan(text: string): Take {
  const input = text.length > MAX_LENGTH ? '' : text
  let at = 0
  return (pattern) => {
    pattern.lastIndex = at
    const found = pattern.exec(input)
    if (found) at = pattern.lastIndex
    return found
  }
}

/** Reads parameters as long as there are any. `undefined`: one of them is malformed, or has two values. */
export function takeParams(take: Take): Readonly<Record<string, string>> | undefined {
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
