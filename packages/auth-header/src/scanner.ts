const TOKEN = "([!#$%&'*+\\-.^_`|~0-9A-Za-z]+)"
// Octets without control characters; what is written unrolled takes linear time.
const QUOTED = String.raw`"([^"\\\0-\x08\x0a-\x1f\x7f]*(?:\\[^\0-\x08\x0a-\x1f\x7f][^"\\\0-\x08\x0a-\x1f\x7f]*)*)"`
const END = '[ \\t]*(?=,|$)'
const pattern = (...parts: string[]): RegExp => new RegExp(`[ \\t,]*${parts.join('')}`, 'y')

/** A scheme, alone or with a token68 (RFC 9110 section 11.2). */
export const SCHEME: RegExp = pattern(
  TOKEN,
  `(?:[ \\t]+([-._~+/0-9A-Za-z]+=*)${END}|(?=[ \\t,]|$))`,
)
/** Nothing more. */
export const NOTHING: RegExp = pattern('$')
const NAME = pattern(TOKEN, '[ \\t]*=')
const PARAM = pattern(
  TOKEN,
  '[ \\t]*=[ \\t]*(?:',
  QUOTED,
  '|([!#-+\\--\\x5b\\x5d-\\x7e\\x80-\\xff]+))',
  END,
)

/** Longer fields count as empty: no client takes them, and a pattern's memory is bounded. */
const MAX_LENGTH = 2_097_152

/** Takes what a pattern matches at the place where the last match ended, with empty list members before it. */
export type Take = (pattern: RegExp) => RegExpExecArray | null

/** Starts to read a field value from left to right. */
export function scan(text: string): Take {
  const given = text.length > MAX_LENGTH ? '' : text
  let at = 0
  return (pattern) => {
    pattern.lastIndex = at
    const found = pattern.exec(given)
    if (found) at = pattern.lastIndex
    return found
  }
}

/**
 * Takes parameters as long as there are any; the first of two with one name counts (RFC 9110 section 11.2 allows one).
 * `undefined`: one of them is malformed.
 */
export function takeParams(take: Take): Readonly<Record<string, string>> | undefined {
  // From a map, so that even `__proto__` is only a name.
  const found = new Map<string, string>()
  for (;;) {
    const param = take(PARAM)
    if (param === null) return take(NAME) ? undefined : Object.fromEntries(found)
    const [, name = '', quoted, token = ''] = param
    const key = name.toLowerCase()
    if (!found.has(key)) found.set(key, quoted?.replace(/\\([^])/g, '$1') ?? token)
  }
}
