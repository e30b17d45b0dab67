import {
  formatAuthorization,
  parseAuthenticationInfo,
  parseChallenges,
} from '@latchkey/auth-header'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('what is malformed ends the list', () => {
  test.each([
    ['', []],
    [' , ,', []],
    ['=', []],
    ['"Basic"', []],
    ['Basic realm="a", Digest realm="b', ['basic']],
    ['Basic realm="a", Digest realm="b\\', ['basic']],
    ['Basic realm="a", Digest realm=, nonce="n"', ['basic', 'digest']],
    ['Basic realm="a", Digest realm="b" nonce="n"', ['basic']],
    ['Basic realm="a", Digest realm="b"x', ['basic']],
    ['Basic realm="a", Digest realm="\r\nX: y"', ['basic']],
    ['Basic realm="a", Digest realm="\\\0"', ['basic']],
    ['Basic realm="a", @, Digest realm="b"', ['basic']],
    ['Negotiate abc, realm="x"', ['negotiate']],
    ['Basic/realm', []],
  ])('%j', (field, schemes) => {
    expect(parseChallenges(field).map(({ scheme }) => scheme)).toEqual(schemes)
  })
})

test('a challenge has parameters or a token68, and no member for what it has not', () => {
  expect(parseChallenges('Digest a=b, Negotiate YQ==, NTLM')).toStrictEqual([
    { scheme: 'digest', params: { a: 'b' } },
    { scheme: 'negotiate', params: {}, token68: 'YQ==' },
    { scheme: 'ntlm', params: {} },
  ])
  // What follows a token68 is not its parameter.
  expect(parseChallenges('Negotiate YQ==, a=b')).toStrictEqual([
    { scheme: 'negotiate', params: {}, token68: 'YQ==' },
  ])
})

test('the first of two parameters with one name counts', () => {
  expect(parseChallenges('Digest nonce="1", NONCE="2"')[0]?.params).toEqual({ nonce: '1' })
})

test('names that objects know themselves are only names', () => {
  const [challenge] = parseChallenges('Digest __proto__=a, constructor=b')
  expect(Object.entries(challenge?.params ?? {})).toEqual([
    ['__proto__', 'a'],
    ['constructor', 'b'],
  ])
  expect(Object.getPrototypeOf(challenge?.params)).toBe(Object.prototype)
})

describe('Authentication-Info', () => {
  test.each([
    [
      'nextnonce="a,\\"b", NC=00000001 ,, qop=auth',
      { nextnonce: 'a,"b', nc: '00000001', qop: 'auth' },
    ],
    ['', {}],
    ['nextnonce="a", rspauth="b', {}],
    ['nextnonce="a", what is this', {}],
  ])('%j', (field, params) => {
    expect(parseAuthenticationInfo(field)).toEqual(params)
  })
})

describe('any input', () => {
  const token = fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,12}$/)
  const value = fc.stringMatching(/^[\t\x20-\x7e\x80-\xff]{0,20}$/)

  test('what was written is read again', () => {
    const params = fc.uniqueArray(fc.record({ name: token, value }), {
      selector: ({ name }) => name.toLowerCase(),
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(token, params), { minLength: 1 }), (challenges) => {
        const fields = challenges.map(([scheme, list]) => formatAuthorization(scheme, list))
        expect(parseChallenges(fields)).toEqual(
          challenges.map(([scheme, list]) => ({
            scheme: scheme.toLowerCase(),
            params: Object.fromEntries(list.map((p) => [p.name.toLowerCase(), p.value])),
          })),
        )
      }),
    )
  })

  test('never throws', () => {
    const hostile = fc.array(
      fc.constantFrom(
        '"',
        '\\',
        ',',
        '=',
        ' ',
        '\t',
        '\0',
        '\r\n',
        'Digest',
        'a',
        'ä',
        '\u{1f600}',
      ),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          hostile.map((parts) => parts.join('')),
        ),
        (text) => {
          parseAuthenticationInfo(text)
          for (const { scheme } of parseChallenges(text)) expect(scheme).toMatch(/^[^A-Z\s",=]+$/)
        },
      ),
    )
  })

  test('reads ten thousand challenges', () => {
    const one = 'Digest realm="r", nonce="n"'
    expect(parseChallenges(Array.from({ length: 10_000 }, () => one))).toHaveLength(10_000)
  })
})

test.each(['"', '\\"', 'a', ' ', ', '])('a field of 8 MiB of %j counts as empty', (part) => {
  expect(parseChallenges(`Digest realm="${part.repeat(8_388_608 / part.length)}"`)).toEqual([])
})
