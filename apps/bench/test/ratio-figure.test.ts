import { expect, test } from 'vitest'
import { verdict } from '../limit.mjs'
import { ratioFigure } from '../measure/ratio-figure.mjs'
import { targetsTable } from '../report/targets.mjs'
import { formatTable } from '../table.mjs'
import type { Row } from '../suite.d.ts'

const steady = [0.98, 1, 1.01, 1, 1.02]
const row = (values: readonly number[], controls: readonly number[]): Row => ({
  ...ratioFigure(values, controls),
  metric: 'CPU',
  unit: 'x',
  kind: 'ratio',
  limit: { max: 1.1 },
})

test('gives the median with the middle half of the rounds and the control', () => {
  expect(ratioFigure([1.3, 1.1, 1.2, 1.25, 1.15], steady)).toEqual({
    value: 1.2,
    note: 'median of 5 rounds in turns; half of them 1.15 to 1.25; control 1.00 (1.00 to 1.01)',
  })
})

test.each([
  ['is far from 1', [1.2, 1.21, 1.2, 1.19, 1.2]],
  ['is near 1 by chance alone', [0.5, 0.7, 1, 1.6, 2]],
  ['has no figure', []],
])('a figure whose control %s is neither kept nor missed', (_name, controls) => {
  for (const values of [[1.05], [1.5]]) {
    const figure = row(values, controls)
    expect(verdict(figure)).toBe('not to be trusted')
    expect(figure.note).toContain('not to be trusted')
    expect(formatTable([figure])).toContain('UNSURE')
    expect(table(figure)).toContain('| not to be trusted |')
  }
})

test('a figure with a steady control is kept or missed', () => {
  expect(verdict(row([1.05], steady))).toBe('kept')
  expect(verdict(row([1.5], steady))).toBe('missed')
})

test('a scattered control says less when there are few rounds', () => {
  const controls = [0.9, 0.95, 1, 1.05, 1.1]
  const many = Array.from({ length: 5 }, () => controls).flat()
  expect(verdict(row([1], [0.9, 1, 1.1]))).toBe('not to be trusted')
  expect(verdict(row([1], many))).toBe('kept')
})

test('no peer is the best by a figure that is not to be trusted', () => {
  const peer = (client: string, value: number, untrusted: boolean): Row => {
    const { limit, ...figure } = row([value], untrusted ? [2] : steady)
    expect(limit).toBeDefined()
    return { ...figure, client, peer: true }
  }
  const rows = [row([1.05], steady), peer('lucky 1.0.0', 0.5, true), peer('other 1.0.0', 2, false)]
  expect(table(...rows)).toContain('| 2 other |')
})

function table(...rows: readonly Row[]) {
  const suites = [{ name: 'throughput', title: '', rows }]
  return targetsTable({
    measuredAt: '2026-01-31',
    quick: false,
    node: 'v20.19.0',
    cores: 2,
    missing: [],
    suites,
  })
}
