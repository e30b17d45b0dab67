import { digest } from '@latchkey/digest'
import { expect, test } from 'vitest'
import { call, options } from './exchange.ts'

const LIMIT_US = 100_000

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
  const field = (length: number): string => `${start}${part.repeat(length / part.length)}"`
  // Quadratic work on this takes seconds. Only a machine that needs so long for linear work compares it with a smaller input.
  if ((await leastCpu(field(262_144), 1)) < LIMIT_US) return
  // Sixteen times the input: linear work takes about sixteen times as long, quadratic work 256 times.
  const small = await leastCpu(field(16_384), 5)
  expect(await leastCpu(field(262_144), 5)).toBeLessThan(100 * Math.max(small, LIMIT_US / 100))
})

/** The least CPU time of these calls in microseconds: other processes don't count in it. */
async function leastCpu(field: string, rounds: number): Promise<number> {
  let least = Infinity
  for (let round = 0; round < rounds; round++) {
    const auth = digest(options)
    const start = process.cpuUsage()
    await call(auth, '/', () => ({ status: 401, challenge: [field] }))
    least = Math.min(least, process.cpuUsage(start).user)
  }
  return least
}
