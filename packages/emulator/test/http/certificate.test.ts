import { X509Certificate } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import { expect, test } from 'vitest'
import { certificatePem, selfSignedCertificate } from '../../src/http/certificate.ts'

test('a certificate can be loaded, and is for this machine', () => {
  const { key, cert } = selfSignedCertificate()
  createSecureContext({ key, cert })
  const read = new X509Certificate(cert)
  expect([read.checkHost('localhost'), read.checkIP('127.0.0.1')]).toEqual([
    'localhost',
    '127.0.0.1',
  ])
})

// The length of a certificate varies with that of its signature.
test('a certificate of any length has full lines, and no blank one', () => {
  for (let length = 1; length <= 600; length++) {
    const octets = Buffer.alloc(length, length)
    const [, ...lines] = certificatePem(octets).split('\n')
    const body = lines.slice(0, -2)
    expect(lines.slice(-2)).toEqual(['-----END CERTIFICATE-----', ''])
    expect(body.slice(0, -1).every((line) => line.length === 64)).toBe(true)
    expect(body.at(-1)).toMatch(/^.{1,64}$/)
    expect(Buffer.from(body.join(''), 'base64').equals(octets)).toBe(true)
  }
})
