import { createRequire } from 'node:module'
import { digest } from '@latchkey/digest'
import { afterAll, expect, test } from 'vitest'
import { call, challenges, options, rejected, watched } from './exchange.ts'

// What Node does on a host in FIPS mode.
const crypto = createRequire(import.meta.url)('node:crypto') as {
  hash: (...args: string[]) => string
}
const { hash } = crypto
crypto.hash = (name, ...rest) => {
  if (name !== 'md5') return hash(name, ...rest)
  throw Object.assign(new Error('unsupported'), { code: 'ERR_OSSL_EVP_UNSUPPORTED' })
}
afterAll(() => {
  crypto.hash = hash
})

test('a host without MD5 does not answer a challenge for MD5', async () => {
  const { auth, events } = watched()
  const { sent, status } = await call(auth, '/', () => rejected('n'))
  expect([sent, status]).toEqual([[undefined], 401])
  expect(events).toMatchObject([{ type: 'challenge-rejected', reason: 'unsupported-algorithm' }])
})

test('a host without MD5 answers the challenge for SHA-256 next to it', async () => {
  const server = challenges(
    'Digest realm="r", nonce="m"',
    'Digest realm="r", nonce="s", algorithm=SHA-256',
  )
  expect((await call(digest(options), '/', server)).sent[1]).toMatchObject({ nonce: 's' })
})
