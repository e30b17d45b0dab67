import {
  formatAuthorization,
  parseAuthenticationInfo,
  parseChallenges,
} from '@latchkey/auth-header'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const schemesOf = (fields: string | readonly string[]) =>
  parseChallenges(fields).map(({ scheme }) => scheme)

test.each([
  ['', []],
  [' , ,', []],
  ['=', []],
  ['"Basic"', []],
  ['Basic realm="a", Digest realm="b', ['basic']],
  ['Basic realm="a", Digest realm="b\\', ['basic']],
  ['Basic realm="a", Digest realm="b" what is this', ['basic']],
  ['Basic realm="a", Digest realm="b"x', ['basic']],
  ['Basic realm="a", Digest realm=b"x"', ['basic']],
  ['Basic realm="a", Digest realm="\r\nX: y"', ['basic']],
  ['Basic realm="a", Digest realm="\\\0"', ['basic']],
  ['Basic realm="a" Digest realm="b"', []],
  ['Negotiate abc, realm="x"', ['negotiate']],
  ['Basic/realm', []],
  ['Digest nonce="a"; realm="r"', []],
  ['Digest nonce="a";; realm="r"', []],
])('a malformed challenge in %j is left out, and nothing of it is used', (field, schemes) => {
  expect(schemesOf(field)).toEqual(schemes)
})

describe('a malformed challenge does not hide those after it', () => {
  const digest = { scheme: 'digest', params: { realm: 'r', nonce: 'n' } }
  test.each([
    'Basic realm="a, Digest realm="r", nonce="n"',
    'Basic realm=\'Sandstorm API\', Digest realm="r", nonce="n"',
    'Basic realm=IP Camera,Digest realm="r", nonce="n"',
    'Basic realm="a\0", \tDigest realm="r", nonce="n"',
    'Basic realm="a\\, Digest realm="r", nonce="n"',
    '@, what ever, Digest realm="r", nonce="n"',
    'Basic realm="a", realm="b", Digest realm="r", nonce="n"',
    'Digest nonce="1", nonce="2", Digest realm="r", nonce="n"',
  ])('the challenge at the end of %j is read', (field) => {
    expect(parseChallenges(field)).toEqual([digest])
  })

  test('each field of a list is read by itself', () => {
    const fields = [
      'Basic realm="',
      'Digest realm=", b=c", nonce="n"',
      'Digest realm="',
      'Negotiate',
    ]
    expect(parseChallenges(fields)).toEqual([
      { scheme: 'digest', params: { realm: ', b=c', nonce: 'n' } },
      { scheme: 'negotiate', params: {} },
    ])
  })
})

test.each<[string, Record<string, string>]>([
  ['Digest realm=, qop="auth", nonce="abc"', { realm: '', qop: 'auth', nonce: 'abc' }],
  ['Digest realm= , qop="auth", nonce="abc"', { realm: '', qop: 'auth', nonce: 'abc' }],
  ['Digest realm = ,, qop = "auth"', { realm: '', qop: 'auth' }],
  ['Digest realm="r", opaque=, algorithm=MD5', { realm: 'r', opaque: '', algorithm: 'MD5' }],
  ['Digest realm="r", opaque=', { realm: 'r', opaque: '' }],
  ['Digest realm="r", opaque= nonce="n"', { realm: 'r', opaque: '', nonce: 'n' }],
  ['Digest realm="CUPS" nonce="127.0.0.1"', { realm: 'CUPS', nonce: '127.0.0.1' }],
  ['Digest realm="r"nonce="n"', { realm: 'r', nonce: 'n' }],
  [
    'Digest algorithm=MD5 nonce=abc== qop="auth"',
    { algorithm: 'MD5', nonce: 'abc==', qop: 'auth' },
  ],
  ['Digest realm="r"\tnonce = "n" , qop=auth', { realm: 'r', nonce: 'n', qop: 'auth' }],
  ['Digest realm="r", nonce="n";', { realm: 'r', nonce: 'n' }],
  ['Digest realm="r", nonce=n ; ', { realm: 'r', nonce: 'n' }],
  ['Digest realm="r";, nonce=a;b;', { realm: 'r', nonce: 'a;b' }],
  ['Digest nonce="n", Nonce=n', { nonce: 'n' }],
])('%j is against the grammar, and read as what it means', (field, params) => {
  expect(parseChallenges(field)).toEqual([{ scheme: 'digest', params }])
  const [, info = ''] = /^Digest (.*)$/.exec(field) ?? []
  expect(parseAuthenticationInfo(info)).toEqual(params)
})

test('a challenge has parameters or a token68, and no member for what it lacks', () => {
  expect(parseChallenges('Digest a=b, Negotiate YQ==, NTLM')).toStrictEqual([
    { scheme: 'digest', params: { a: 'b' } },
    { scheme: 'negotiate', params: {}, token68: 'YQ==' },
    { scheme: 'ntlm', params: {} },
  ])
  // What follows a token68 is not its parameter.
  expect(parseChallenges('Negotiate YQ==, a=b')).toStrictEqual([
    { scheme: 'negotiate', params: {}, token68: 'YQ==' },
  ])
  expect(parseChallenges('Negotiate YQ=, Digest a=b')).toStrictEqual([
    { scheme: 'negotiate', params: {}, token68: 'YQ=' },
    { scheme: 'digest', params: { a: 'b' } },
  ])
})

test.each(['Digest nonce="1", NONCE="2"', 'Digest nonce=1, nonce=2', 'Digest nonce="", nonce="2"'])(
  'a parameter with two values makes %j malformed',
  (field) => {
    expect(parseChallenges(field)).toEqual([])
    expect(parseAuthenticationInfo(field.slice(7))).toEqual({})
  },
)

test('names that objects have themselves are only names', () => {
  const [challenge] = parseChallenges('Digest __proto__=a, constructor=b')
  expect(Object.entries(challenge?.params ?? {})).toEqual([
    ['__proto__', 'a'],
    ['constructor', 'b'],
  ])
  expect(Object.getPrototypeOf(challenge?.params)).toBe(Object.prototype)
})

test.each([
  [
    'nextnonce="a,\\"b", NC=00000001 ,, qop=auth',
    { nextnonce: 'a,"b', nc: '00000001', qop: 'auth' },
  ],
  ['', {}],
  ['nextnonce="a", rspauth="b', {}],
  ['nextnonce="a", what is this', {}],
])('the parameters of the Authentication-Info %j are read', (field, params) => {
  expect(parseAuthenticationInfo(field)).toEqual(params)
})

describe('any input', () => {
  const token = fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,12}$/)
  const value = fc.stringMatching(/^[\t\x20-\x7e\x80-\xff]{0,20}$/)
  const params = fc.uniqueArray(fc.record({ name: token, value }), {
    selector: ({ name }) => name.toLowerCase(),
  })
  const challenges = fc.array(fc.tuple(token, params), { minLength: 1 })
  const hostile = fc
    .array(
      fc.constantFrom(
        ...['"', '\\', ',', '=', ';', ' ', '\t', '\0', '\r\n', 'Digest', 'a', 'ä', '\u{1f600}'],
        ...[', Digest a=', 'a="'],
      ),
    )
    .map((parts) => parts.join(''))
  const text = fc.oneof(fc.string({ unit: 'binary' }), hostile)
  const write = ([scheme, list]: [string, { name: string; value: string }[]]) =>
    formatAuthorization(scheme, list)
  const read = ([scheme, list]: [string, { name: string; value: string }[]]) => ({
    scheme: scheme.toLowerCase(),
    params: Object.fromEntries(list.map((p) => [p.name.toLowerCase(), p.value])),
  })

  test('what was written is read again, as a list and joined', () => {
    fc.assert(
      fc.property(challenges, (list) => {
        const fields = list.map(write)
        expect(parseChallenges(fields)).toEqual(list.map(read))
        expect(parseChallenges(fields.join(', '))).toEqual(list.map(read))
      }),
    )
  })

  test('any input in one field of a list changes nothing about the other fields', () => {
    fc.assert(
      fc.property(challenges, text, (list, other) => {
        const found = parseChallenges([other, ...list.map(write)])
        expect(found.slice(parseChallenges(other).length)).toEqual(list.map(read))
      }),
    )
  })

  test('any input is read without an error, and all names are tokens in lower case', () => {
    fc.assert(
      fc.property(text, (field) => {
        parseAuthenticationInfo(field)
        for (const { scheme, params } of parseChallenges(field)) {
          for (const name of [scheme, ...Object.keys(params)]) {
            expect(name).toMatch(/^[^A-Z\s",=;]+$/)
          }
        }
      }),
    )
  })

  test('ten thousand challenges are read', () => {
    const one = 'Digest realm="r", nonce="n"'
    expect(parseChallenges(Array.from({ length: 10_000 }, () => one))).toHaveLength(10_000)
  })
})

test.each(['"', '\\"', 'a', ' ', ', '])('a field of 8 MiB of %j counts as empty', (part) => {
  expect(parseChallenges(`Digest realm="${part.repeat(8_388_608 / part.length)}"`)).toEqual([])
})
