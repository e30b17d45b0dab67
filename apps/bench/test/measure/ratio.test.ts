import { expect, test } from 'vitest'
import { measureRatio } from '../../measure/ratio.mjs'

/** A yardstick whose two runs of a round cost the given pairs, and a subject that costs 2. */
function costs(pairs: readonly (readonly [number, number])[]) {
  const queue = pairs.flat()
  let subjects = 0
  return {
    yardstick: () => queue.shift() ?? 1,
    subject: () => {
      subjects++
      return 2
    },
    count: () => subjects,
  }
}

test('a steady control gives the median ratio after one pass', async () => {
  const { yardstick, subject, count } = costs([])
  const figure = await measureRatio({ subject, yardstick, rounds: 5, warmUp: 1 })
  expect(figure.value).toBe(2)
  expect(figure.note).toBe('median of 5 rounds, half of them 2.00 to 2.00, control 1.00')
  expect(count()).toBe(6)
})

test('a control that drifts is measured again with three times the rounds', async () => {
  const drift = Array.from({ length: 5 }, () => [1.5, 1] as const)
  const { yardstick, subject, count } = costs(drift)
  const figure = await measureRatio({ subject, yardstick, rounds: 5, warmUp: 0 })
  expect(figure.value).toBe(2)
  expect(count()).toBe(5 + 15)
})

test('a control that drifts twice gives no figure', async () => {
  const { yardstick, subject } = costs(Array.from({ length: 20 }, () => [1.5, 1] as const))
  const figure = await measureRatio({ subject, yardstick, rounds: 5, warmUp: 0 })
  expect(figure).toEqual({ value: NaN, note: 'no figure: the control drifted in 5 and 15 rounds' })
})

test('a control that is near 1 by chance, but scattered, gives no figure', async () => {
  const scattered = Array.from(
    { length: 10 },
    () =>
      [
        [1, 2],
        [2, 1],
      ] as const,
  ).flat()
  const { yardstick, subject } = costs(scattered)
  expect((await measureRatio({ subject, yardstick, rounds: 5, warmUp: 0 })).value).toBeNaN()
})
