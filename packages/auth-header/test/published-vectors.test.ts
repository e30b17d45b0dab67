import { readFileSync } from 'node:fs'
import { type Challenge, formatAuthorization, parseChallenges } from '@latchkey/auth-header'
import { expect, test } from 'vitest'

interface Vector {
  readonly id: string
  readonly kind: string
  readonly challenge: readonly string[]
  readonly params: Readonly<Record<string, string>>
  readonly expect: {
    readonly challenges?: readonly (Omit<Challenge, 'params'> & Partial<Challenge>)[]
    readonly alternatives?: readonly string[]
    readonly wire?: string
    readonly tokens?: readonly string[]
    readonly quoted?: readonly string[]
    readonly error?: boolean
  }
}

// The copy of the digest package, which a mutation run reads from its own folder, too.
const file = new URL(
  import.meta.url.replace(/(?<=\/packages\/).*/, 'digest/test/vectors/digest.json'),
)
const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vector[]
const parse = vectors.filter(({ kind }) => kind === 'parse')
const serialize = vectors.filter(({ kind }) => kind === 'serialize')

test('there are vectors', () => {
  expect(parse.length).toBeGreaterThan(20)
  expect(serialize.length).toBeGreaterThan(2)
})

test.each(parse)('$id is parsed as published', ({ challenge, expect: { challenges = [] } }) => {
  const expected = challenges.map((one) => ({ ...one, params: one.params ?? {} }))
  expect(parseChallenges(challenge)).toEqual(expected)
  expect(parseChallenges(challenge.join(', '))).toEqual(expected)
  if (challenge.length === 1) expect(parseChallenges(challenge[0]!)).toEqual(expected)
})

const TOKENS = new Set(['algorithm', 'qop', 'nc', 'userhash', 'stale'])

test.each(serialize)('$id is written as published', ({ params, expect: expected }) => {
  const write = () =>
    formatAuthorization(
      'Digest',
      Object.entries(params).map(([name, value]) => ({ name, value, quoted: !TOKENS.has(name) })),
    )
  if (expected.error) {
    expect(write).toThrow(TypeError)
    return
  }
  const wire = write()
  if (expected.wire !== undefined) expect(wire).toContain(expected.wire)
  for (const name of expected.tokens ?? []) expect(wire).toContain(`${name}=${params[name]!}`)
  for (const name of expected.quoted ?? []) expect(wire).toContain(`${name}="${params[name]!}"`)
})
