import { createRequire } from 'node:module'
import { digest, type DigestEvent } from '@latchkey/digest'
import { afterAll, expect, test } from 'vitest'
import { call, type Params } from './exchange.ts'

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

const options = { username: 'user', password: 'secret', origins: 'http://a.test' }

test('a host without MD5 does not answer a challenge for MD5', async () => {
  const events: DigestEvent[] = []
  const auth = digest({ ...options, onEvent: (event) => events.push(event) })
  const challenge = ['Digest realm="r", nonce="n", qop="auth"']
  const { sent, status } = await call(auth, '/', () => ({ status: 401, challenge }))
  expect([sent, status]).toEqual([[undefined], 401])
  expect(events).toMatchObject([{ type: 'challenge-rejected', reason: 'unsupported-algorithm' }])
})

test('a host without MD5 answers the challenge for SHA-256 next to it', async () => {
  const challenge = [
    'Digest realm="r", nonce="m"',
    'Digest realm="r", nonce="s", algorithm=SHA-256',
  ]
  const server = (params: Params | undefined) =>
    params ? { status: 200 } : { status: 401, challenge }
  expect((await call(digest(options), '/', server)).sent[1]).toMatchObject({ nonce: 's' })
})
