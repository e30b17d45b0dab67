import fc from 'fast-check'

/** Octets and words that parsers treat specially. */
const PIECES = [
  ...[
    '"',
    '\\',
    ',',
    ';',
    '=',
    ' ',
    '\t',
    '\r\n',
    '\0',
    '\x7f',
    '\x80',
    '\xff',
    '\u2028',
    '\ud800',
  ],
  ...['{', '}', '[', ']', ':', '__proto__', 'constructor', 'null', '1e999', '-1', '9'.repeat(30)],
  ...['Digest ', 'Basic ', 'Bearer ', 'realm=', 'nonce=', 'qop="auth"', 'stale=true', 'domain="'],
  ...['//', '\\\\', '@', '#', '%00', '%0d%0a', '\\u0000', '\\"', ','.repeat(200), '"'.repeat(199)],
]

/** Kept inputs with some edits, and text of any kind. */
export function inputsFrom(corpus: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(...PIECES),
    fc.constantFrom(...corpus),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )
  const edit = fc.record({ at: fc.nat(999), remove: fc.nat(12), insert: piece })
  const edited = fc
    .tuple(fc.constantFrom(...corpus), fc.array(edit, { minLength: 1, maxLength: 6 }))
    .map(([text, edits]) =>
      edits.reduce((result, { at, remove, insert }) => {
        const start = Math.floor((at / 1_000) * (result.length + 1))
        return result.slice(0, start) + insert + result.slice(start + remove)
      }, text),
    )
  return fc.oneof(
    { weight: 8, arbitrary: edited },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  )
}
