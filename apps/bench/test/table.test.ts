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
const missed = { unit: 'B', kind: 'size', limit: { max: 5_000 } } as const

test('prints each target beside its figure and says whether it holds', () => {
  const table = formatTable([
    row({ limit: { min: 1_001, max: 1_001 } }),
    row({ metric: 'bundle', value: 5_400, ...missed }),
    row({ metric: 'speed', value: 0.8123, unit: 'x', kind: 'ratio', limit: { min: 0.75 } }),
    row({ metric: 'for information', value: 12.34, unit: 'ms', kind: 'time' }),
  ])
  expect(table.split('\n').slice(2)).toEqual([
    'requests of 1,000 calls in turn  1,001 requests  = 1,001   ok',
    'bundle                                  5,400 B  <= 5,000  MISSED',
    'speed                                    0.81 x  >= 0.75   ok',
    'for information                         12.3 ms',
  ])
})

test('prints the budget of a missed target in a column of its own', () => {
  const table = formatTable([
    row({ metric: 'bundle', value: 5_400, ...missed, budget: { max: 5_454 } }),
    row({ metric: 'other', value: 1, unit: 'B', kind: 'size' }),
  ])
  expect(table.split('\n')).toEqual([
    'metric    value  target    budget',
    '-'.repeat(80),
    'bundle  5,400 B  <= 5,000  <= 5,454  MISSED',
    'other       1 B',
  ])
})

test('prints clients below their metric', () => {
  const table = formatTable([
    row({ client: '@latchkey/fetch 1.0.0' }),
    row({ client: 'a peer 2.0.0', peer: true, value: 2_000 }),
  ])
  expect(table.split('\n').slice(2)).toEqual([
    'requests of 1,000 calls in turn',
    '  @latchkey/fetch 1.0.0  1,001 requests',
    '  a peer 2.0.0           2,000 requests',
  ])
})

test('breaks a long note at a terminal of 80 columns', () => {
  const lines = formatTable([row({ note: 'a few words '.repeat(20).trim() })]).split('\n')
  expect(lines.length).toBeGreaterThan(5)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
})

test('a count or size over its target fails the check, a ratio or time never does', () => {
  const over = (kind: Row['kind']) => row({ kind, limit: { max: 1_000 } })
  const rows = [over('count'), over('size'), over('ratio'), over('time')]
  expect(missedPromises(rows)).toEqual(rows.slice(0, 2))
  expect(missedPromises([row({ limit: { min: 1_001, max: 1_001 } }), row({})])).toEqual([])
})

test('a missed target passes the check within its budget, and fails beyond it', () => {
  const within = row({ value: 5_454, ...missed, budget: { max: 5_454 } })
  const beyond = row({ value: 5_455, ...missed, budget: { max: 5_454 } })
  expect(missedPromises([within, beyond])).toEqual([beyond])
})

test('a figure that is no number keeps no promise', () => {
  expect(missedPromises([row({ value: NaN, limit: { max: 1 } })])).toHaveLength(1)
})

test('says why there is no figure, and lets it pass', () => {
  const missing = row({ metric: 'fleet', value: NaN, note: 'not run: there is no redis-server' })
  expect(formatTable([missing]).split('\n').slice(2)).toEqual([
    'fleet       -',
    '    not run: there is no redis-server',
  ])
  expect(missedPromises([missing])).toEqual([])
})
