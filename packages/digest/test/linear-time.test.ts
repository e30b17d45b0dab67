import { digest } from '@latchkey/digest'
import { expect, test } from 'vitest'
import { call } from './exchange.ts'

const options = { username: 'user', password: 'secret', origins: 'http://a.test' }

test.each([
  ['', '"'],
  ['', 'Digest '],
  ['', 'Digest nonce=n,'],
  ['Digest nonce="', '\\"'],
  ['Digest realm="r", nonce="n", qop="', 'auth '],
  ['Digest realm="r", nonce="n", domain="', '/a '],
  ['Digest realm="r", nonce="n", ', 'a=b, '],
  ['Digest realm="', 'r'],
  ['Digest nonce=n, qop=auth', ' '],
])('takes linear time on %j and repeated %j', async (start, part) => {
  // Sixteen times the input: linear work takes about sixteen times as long, quadratic work 256 times.
  const small = await leastCpu(start + part.repeat(16_384 / part.length) + '"')
  const large = await leastCpu(start + part.repeat(262_144 / part.length) + '"')
  expect(large).toBeLessThan(100 * Math.max(small, 1_000))
})

/** The least CPU time of several calls in microseconds: other processes don't count in it. */
async function leastCpu(field: string): Promise<number> {
  let least = Infinity
  for (let round = 0; round < 5; round++) {
    const auth = digest(options)
    const start = process.cpuUsage()
    await call(auth, '/', () => ({ status: 401, challenge: [field] }))
    least = Math.min(least, process.cpuUsage(start).user)
  }
  return least
}
