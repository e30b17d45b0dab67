import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { targetsTable } from '../report/targets.mjs'
import { picture } from '../report/picture.mjs'
import { parse, renderReport } from '../report/write-report.mjs'
import type { Results } from '../report/results.d.ts'
import type { Row } from '../suite.d.ts'

const file = (name: string) => new URL(`../${name}`, import.meta.url)
const results = (rows: readonly Row[]): Results => ({
  measuredAt: '2026-01-31',
  quick: false,
  node: 'v20.19.0',
  cores: 2,
  missing: [],
  suites: [{ name: 'roundtrips', title: 'Requests', rows }],
})
const count = { metric: '1,000, 16 at a time', unit: 'requests', kind: 'count' } as const
const limit = { min: 1_001, max: 1_001 }
const ours: Row = { ...count, client: '@latchkey/fetch 1.0.0', value: 1_001, limit }
const wrong: Row = { ...count, client: 'wrong 1.0.0', peer: true, value: NaN, note: '3 x HTTP 401' }
const slow: Row = { ...count, client: 'slow 2.0.0', peer: true, value: 2_000 }
const better: Row = { ...count, client: 'better 3.0.0, with care', peer: true, value: 1_016 }

test('sets a target beside the best of the peers that did all calls right', () => {
  expect(targetsTable(results([ours, wrong, slow, better])).split('\n')[2]).toBe(
    '| roundtrips | 1,000, 16 at a time | 1,001 requests | = 1,001 |  | 1,016 better | kept |',
  )
})

test('gives the figure of each of ours where they differ, and says when one misses', () => {
  const other = { ...ours, client: '@latchkey/axios 1.0.0', value: 1_002 }
  expect(targetsTable(results([ours, other])).split('\n')[2]).toBe(
    '| roundtrips | 1,000, 16 at a time | @latchkey/fetch 1,001 requests, @latchkey/axios 1,002 requests | = 1,001 |  |  | **missed** |',
  )
})

test('draws a bar for each client, and says what is wrong with one that has no figure', () => {
  const svg = picture(results([ours, { ...wrong, note: '3 x <b> & "c"' }]))
  expect(svg.match(/class="ours"/g)).toHaveLength(1)
  expect(svg.match(/class="peer"/g)).toHaveLength(1)
  expect(svg).toContain('3 x &lt;b&gt; &amp; "c"')
  expect(svg).toContain('prefers-color-scheme: dark')
})

test('names the suites that a run was cut off before', async () => {
  const texts = await renderReport({ ...results([ours]), missing: ['memory', 'client'] })
  for (const name of ['README.md', 'results.md'] as const)
    expect(texts[name]).toContain('Cut off: without memory, client.')
  expect(parse(texts['results.json']).suites).toHaveLength(1)
})

test('reads back what has no figure', () => {
  expect(parse(JSON.stringify(results([wrong])))).toEqual(results([wrong]))
})

test('the committed table and picture are made of the committed results', async () => {
  const committed = parse(readFileSync(file('results.json'), 'utf8'))
  for (const [name, text] of Object.entries(await renderReport(committed))) {
    expect(existsSync(file(name)), name).toBe(true)
    expect(readFileSync(file(name), 'utf8'), name).toBe(text)
  }
})
