import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSecretLines, secretLines } from '../../src/secrets/secret-text.ts'

const secretOf = (value: string) => ({
  value,
  env: { LATCHKEY_CLIENT_ID: 'mdb_sa_id_1', LATCHKEY_CLIENT_SECRET: value },
})

test.each(['value', 'env'] as const)(
  'what is written as %s can be read back, or is rejected',
  (format) => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{1,60}$/)), (value) => {
        let text: string
        try {
          text = secretLines(secretOf(value), format)
        } catch (error) {
          expect(error).toHaveProperty('code', 'ERR_CLI_RESPONSE')
          return
        }
        expect(readSecretLines(text, format, 'mdb_sa_id_1')).toBe(value)
        expect(text.split('\n')).toHaveLength(format === 'value' ? 2 : 3)
        if (format === 'env') expect(text).not.toMatch(/[$`"'\\;&|<>()\s]{2}|[$`"'\\;&|<>()]/)
      }),
    )
  },
)

test('what the service issues is accepted', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^mdb_sa_sk_[\w-]{40}$/), (value) => {
      expect(secretLines(secretOf(value), 'env')).toContain(`LATCHKEY_CLIENT_SECRET=${value}\n`)
    }),
  )
})

test('an env file of another account is not read', () => {
  expect(readSecretLines(secretLines(secretOf('x'), 'env'), 'env', 'mdb_sa_id_2')).toBeUndefined()
})

test.each(['', 'a b', 'a\nb', 'x'.repeat(5_000)])('%j is not a secret', (text) => {
  expect(readSecretLines(text, 'value', 'mdb_sa_id_1')).toBeUndefined()
})
