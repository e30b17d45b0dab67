import { parseAuthenticationInfo, parseChallenges } from '@latchkey/auth-header'
import { expect, test } from 'vitest'

const LIMIT_US = 100_000

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
])('repeated %j takes linear time', (part) => {
  for (const start of [
    '',
    'Digest ',
    'Digest realm="',
    'Digest a=',
    'Digest a=b',
    'Digest a="b"',
  ]) {
    const text = (length: number): string =>
      `${start}${part.repeat(Math.ceil(length / part.length))}\0`
    // Quadratic work on this takes seconds. Only a machine that needs so long for linear work compares it with a smaller input.
    if (leastCpu(text(262_144), 1) < LIMIT_US) continue
    // Sixteen times the input: linear work takes about sixteen times as long, quadratic work 256 times.
    const small = leastCpu(text(16_384), 5)
    expect(leastCpu(text(262_144), 5)).toBeLessThan(100 * Math.max(small, LIMIT_US / 100))
  }
})

/** The least CPU time of these runs in microseconds: other processes don't count in it. */
function leastCpu(text: string, rounds: number): number {
  let least = Infinity
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage()
    parseChallenges(text)
    parseAuthenticationInfo(text)
    least = Math.min(least, process.cpuUsage(start).user)
  }
  return least
}
