import { expect, test } from 'vitest'
import { picture } from '../picture.mjs'
import type { Row } from '../suite.d.ts'

const count = (metric: string, client: string, value: number): Row => ({
  metric,
  client,
  value,
  unit: 'requests',
  kind: 'count',
  peer: !client.startsWith('@latchkey'),
})
const digest = (client: string, value: number) => count('1,000, 16 at a time', client, value)
const tokens = (client: string, failed: number, requests: number) =>
  ['cold', 'token expired', 'token revoked'].flatMap((when) => [
    count(`1,000 calls at once, ${when}`, client, requests),
    count(`1,000 calls at once, ${when}: failed`, client, failed),
  ])

test('the picture has a bar for each client, ours first, without versions', () => {
  const rows = [digest('wide 1.2.0', 2_000), digest('@latchkey/fetch 1.0.0', 1_001)]
  const svg = picture(rows, [], 'Node 20')
  expect(svg.match(/class="ours"/g)).toHaveLength(1)
  expect(svg.match(/class="peer"/g)).toHaveLength(1)
  expect(svg.indexOf('>@latchkey/fetch<')).toBeLessThan(svg.indexOf('>wide<'))
})

test('failed calls come before token requests, as sums of the three bursts', () => {
  const svg = picture(
    [],
    [...tokens('@latchkey/fetch 1.0.0', 0, 1), ...tokens('b 1.0.0', 999, 2)],
    '',
  )
  const texts = [...svg.matchAll(/>([^<>\n]+)<\/text>/g)].map(([, text]) => text)
  expect(texts.slice(2, -1)).toEqual([
    '@latchkey/fetch',
    'b',
    'failed calls',
    '0',
    '2,997',
    'token requests',
    '3',
    '6',
  ])
})

test('a client that failed has no length, and its name cannot break the picture', () => {
  const svg = picture([digest('<b> & c 1.0.0', NaN)], [], '')
  expect(svg).toContain('&lt;b> &amp; c')
  expect(svg).toContain('>failed<')
})
