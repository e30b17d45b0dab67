import { createHash } from 'node:crypto'
import { schemeConformance, type SchemeConformanceOptions } from '@latchkey/conformance'
import { digest } from '@latchkey/digest'
import { test } from 'vitest'

const md5 = (text: string): string => createHash('md5').update(text).digest('hex')
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A server that computes responses itself (RFC 7616 section 3.4.1) and accepts each nonce count once. */
function server(algorithm: 'MD5' | 'SHA-256'): NonNullable<SchemeConformanceOptions['server']> {
  const hash = algorithm === 'MD5' ? md5 : sha256
  const used = new Set<string>()
  return ({ method, target, headers }, { secret }) => {
    const credentials = headers.get('authorization') ?? ''
    const field = (name: string): string =>
      new RegExp(`[ ,]${name}="?([^",]*)"?`).exec(credentials)?.[1] ?? ''
    const nonce = field('nonce')
    const ha1 = hash(`key:conformance:${secret}`)
    const ha2 = hash(`${method}:${target}`)
    const counted = [nonce, field('nc'), field('cnonce'), 'auth'].join(':')
    const isRight = field('response') === hash(`${ha1}:${counted}:${ha2}`)
    const count = `${nonce} ${field('nc')} ${field('cnonce')}`
    if (isRight && !used.has(count)) {
      used.add(count)
      return { status: 200 }
    }
    const challenge = `Digest realm="conformance", nonce="a1b2", qop="auth", algorithm=${algorithm}`
    return { status: 401, headers: { 'www-authenticate': challenge } }
  }
}

for (const algorithm of ['MD5', 'SHA-256'] as const) {
  schemeConformance(
    { test, skip: test.skip },
    {
      name: `digest with ${algorithm}:`,
      make: ({ origins, secret }) => digest({ username: 'key', password: secret, origins }),
      server: server(algorithm),
    },
  )
}
