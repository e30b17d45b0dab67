import fc from 'fast-check'
import { expect, test } from 'vitest'
import { record } from '../attacks/report.ts'
import { inputsFrom } from '../fuzz/inputs.ts'
import { PARSERS } from '../fuzz/targets.ts'

const INPUTS = 200_000
/** The same inputs in every run; interop/fuzz.test.ts has others each time. */
const SEED = 24

test('no text makes a parser throw, or return what its type does not allow', () => {
  const failures: string[] = []
  let inputs = 0
  for (const { name, corpus, run } of PARSERS) {
    fc.assert(
      fc.property(inputsFrom(corpus), (text) => {
        inputs++
        try {
          void run(text)
        } catch (error) {
          failures.push(`${name}, ${JSON.stringify(text).slice(0, 200)}: ${String(error)}`)
        }
      }),
      { seed: SEED, numRuns: INPUTS / PARSERS.length },
    )
  }
  record('parsers', inputs, inputs - failures.length)
  expect(failures.slice(0, 20).join('\n')).toBe('')
  expect(inputs).toBeGreaterThanOrEqual(INPUTS)
}, 300_000)
