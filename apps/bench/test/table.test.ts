import { expect, test } from 'vitest'
import { beyondLimit, formatTable } from '../table.mjs'
import type { Row } from '../suite.d.ts'

const row = (changes: Partial<Row>): Row => ({
  metric: '1,000 in turn',
  value: 1_001,
  unit: 'requests',
  kind: 'count',
  ...changes,
})

test('the table has the limit of each figure and says whether it holds', () => {
  const table = formatTable([
    row({ limit: { min: 1_001, max: 1_001 } }),
    row({ metric: 'bundle', value: 5_400, unit: 'B', kind: 'size', limit: { max: 5_000 } }),
    row({ metric: 'other bundle', value: 5_400, unit: 'B', limit: { max: 5_500 }, goal: 5_000 }),
    row({
      metric: 'speed',
      value: 1.8123,
      unit: 'x',
      kind: 'ratio',
      limit: { max: 2 },
      note: 'how',
    }),
  ])
  expect(table.split('\n')).toEqual([
    '1,000 in turn  1,001 requests  = 1,001   ok',
    'bundle                5,400 B  <= 5,000  MISSED',
    'other bundle          5,400 B  <= 5,500  MISSED, goal 5,000',
    'speed                  1.81 x  <= 2      ok',
    '    how',
  ])
})

test('clients are below their metric', () => {
  const table = formatTable([
    row({ client: '@latchkey/fetch 1.0.0' }),
    row({ client: 'a peer 2.0.0', peer: true, value: 2_000 }),
  ])
  expect(table.split('\n')).toEqual([
    '1,000 in turn',
    '  @latchkey/fetch 1.0.0  1,001 requests',
    '  a peer 2.0.0           2,000 requests',
  ])
})

test('a count or size beyond its limit or without a figure fails the check, a ratio never does', () => {
  const over = (kind: Row['kind']) => row({ kind, limit: { max: 1_000 } })
  const rows = [over('count'), over('size'), row({ value: NaN, limit: { min: 0 } }), over('ratio')]
  expect(beyondLimit([...rows, row({}), row({ limit: { max: 2_000 } })])).toEqual(rows.slice(0, 3))
})
