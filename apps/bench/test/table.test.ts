import { expect, test } from 'vitest'
import { missedPromises } from '../limit.mjs'
import { formatTable } from '../table.mjs'
import type { Row } from '../suite.d.ts'

const row = (changes: Partial<Row>): Row => ({
  metric: 'requests of 1,000 calls in turn',
  value: 1_001,
  unit: 'requests',
  kind: 'count',
  ...changes,
})

test('prints each limit beside its figure and says whether it holds', () => {
  const table = formatTable([
    row({ limit: { min: 1_001, max: 1_001 } }),
    row({ metric: 'bundle', value: 5_400, unit: 'B', kind: 'size', limit: { max: 5_000 } }),
    row({ metric: 'speed', value: 0.8123, unit: 'x', kind: 'ratio', limit: { min: 0.75 } }),
    row({ metric: 'for information', value: 12.34, unit: 'ms', kind: 'time' }),
  ])
  expect(table.split('\n').slice(2)).toEqual([
    'requests of 1,000 calls in turn  1,001 requests  = 1,001   ok',
    'bundle                                  5,400 B  <= 5,000  MISSED',
    'speed                                   0.812 x  >= 0.750  ok',
    'for information                         12.3 ms',
  ])
})

test('breaks a long note at a terminal of 80 columns', () => {
  const lines = formatTable([row({ note: 'a few words '.repeat(20).trim() })]).split('\n')
  expect(lines.length).toBeGreaterThan(5)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
})

test('a count or size over its limit fails the check, a ratio or time never does', () => {
  const over = (kind: Row['kind']) => row({ kind, limit: { max: 1_000 } })
  const rows = [over('count'), over('size'), over('ratio'), over('time')]
  expect(missedPromises(rows)).toEqual(rows.slice(0, 2))
  expect(missedPromises([row({ limit: { min: 1_001, max: 1_001 } }), row({})])).toEqual([])
})

test('a figure that is no number keeps no promise', () => {
  expect(missedPromises([row({ value: NaN, limit: { max: 1 } })])).toHaveLength(1)
})

test('says what was not run, and lets it pass', () => {
  const missing = { metric: 'fleet', value: NaN, unit: '', kind: 'count' } as const
  expect(formatTable([missing]).split('\n')[2]).toBe('fleet   not run')
  expect(missedPromises([missing])).toEqual([])
})
