import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inputsFrom } from '../fuzz/inputs.ts'
import { DOCUMENTS, PARSERS } from '../fuzz/targets.ts'

/** For all targets together: two minutes in CI. The nightly workflow runs an hour. */
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? (process.env['CI'] ? 120 : 30))
const TARGETS = [...PARSERS, ...DOCUMENTS]

test.each(TARGETS)(
  '$name survive any text',
  async ({ corpus, run }) => {
    let inputs = 0
    // A failure ends with its seed and the smallest input: add that to the corpus.
    await fc.assert(
      fc.asyncProperty(inputsFrom(corpus), async (text) => {
        inputs++
        await run(text)
      }),
      {
        numRuns: Number.MAX_SAFE_INTEGER,
        interruptAfterTimeLimit: (SECONDS * 1_000) / TARGETS.length,
        markInterruptAsFailure: false,
        examples: corpus.map((text) => [text]),
      },
    )
    expect(inputs).toBeGreaterThanOrEqual(corpus.length)
  },
  SECONDS * 1_000 + 60_000,
)
