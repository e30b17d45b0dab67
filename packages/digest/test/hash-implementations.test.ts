import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hash as nodeHash } from '../src/hash-node.ts'
import { hash as nobleHash } from '../src/hash-noble.ts'

test.each(['md5', 'sha256', 'sha512-256'] as const)(
  '%s is the same with and without Node',
  (name) => {
    const octets = fc.string({ unit: fc.nat(255).map((code) => String.fromCharCode(code)) })
    fc.assert(
      fc.property(octets, (text) => {
        expect(nobleHash(name, text)).toBe(nodeHash(name, text))
        const bytes = Buffer.from(text, 'latin1')
        expect(nobleHash(name, bytes)).toBe(nodeHash(name, bytes))
      }),
    )
  },
)
