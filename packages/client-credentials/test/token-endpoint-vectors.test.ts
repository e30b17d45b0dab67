import { expect, test } from 'vitest'
import { readVectors } from './vector-case.ts'
import { VectorRun } from './vector-run.ts'

const cases = readVectors(new URL('vectors/token-endpoint.json', import.meta.url))

test('the file holds all cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(61)
})

// A rejection that nobody handles makes the run fail.
test.each(cases)('$id: $title', async (one) => {
  const run = new VectorRun(one)
  await run.start()
  try {
    for (const step of one.steps) await run.step(step)
    run.check()
  } finally {
    await run.stop()
  }
})
