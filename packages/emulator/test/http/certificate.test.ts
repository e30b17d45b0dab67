import { X509Certificate } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import { expect, test } from 'vitest'
import { selfSignedCertificate } from '../../src/http/certificate.ts'

test('every certificate can be loaded, whatever the length of its signature', () => {
  const lengths = new Set<number>()
  for (let n = 0; n < 2_000; n++) {
    const { key, cert } = selfSignedCertificate()
    createSecureContext({ key, cert })
    lengths.add(new X509Certificate(cert).raw.length)
  }
  // One in some hundred signatures is shorter than usual.
  expect(lengths.size).toBeGreaterThan(2)
})
