import { parseAuthenticationInfo, parseChallenges } from '@latchkey/auth-header'
import { expect, test } from 'vitest'

test.each([
  '"',
  '\\"',
  'a',
  'a ',
  'a,',
  'a=',
  'a="',
  'a=b,',
  'a="\\',
  '=',
  ' ',
  ',',
  'a =',
  'Digest a=b, ',
  'a=="b" ',
  ';',
  'a;',
  ', a b',
  ', a b="',
  ', a b="\\"',
  ', a b=c"',
  'a="b"',
  'a=b ',
])('takes linear time for repeated %j', (part) => {
  for (const start of [
    '',
    'Digest ',
    'Digest realm="',
    'Digest a=',
    'Digest a=b',
    'Digest a="b"',
  ]) {
    // Sixteen times the input: linear work takes about sixteen times as long, quadratic work 256 times.
    const small = leastCpu(`${start}${part.repeat(Math.ceil(16_384 / part.length))}\0`)
    const large = leastCpu(`${start}${part.repeat(Math.ceil(262_144 / part.length))}\0`)
    expect(large).toBeLessThan(100 * Math.max(small, 1_000))
  }
})

/** The least CPU time of several runs in microseconds: other processes don't count in it. */
function leastCpu(text: string): number {
  let least = Infinity
  for (let round = 0; round < 5; round++) {
    const start = process.cpuUsage()
    parseChallenges(text)
    parseAuthenticationInfo(text)
    least = Math.min(least, process.cpuUsage(start).user)
  }
  return least
}
