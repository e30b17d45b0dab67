import { adapterConformance, conformanceCases } from '@latchkey/conformance'
import { describe, expect, test } from 'vitest'
import { adapterWith } from './correct-adapter.ts'
import { SEEDS } from './seeds.ts'

const variants = SEEDS.flatMap(({ fault, case: name, variants }) =>
  Object.entries(variants).map(([variant, parts]) => ({ fault, variant, name, parts })),
)

/** Runs one case of the kit; the result is its failure. */
async function failureOf(name: string, make: ReturnType<typeof adapterWith>): Promise<unknown> {
  const cases = new Map<string, () => Promise<void>>()
  adapterConformance({ test: (title, run) => cases.set(title, run) }, { name: 'it', make })
  const run = cases.get(`it ${name}`)
  if (run === undefined) throw new Error(`the kit has no case "${name}"`)
  return run().then(
    () => undefined,
    (error: unknown) => error,
  )
}

test('there are about a hundred wrong adapters, and each names a case of the kit', () => {
  expect(variants.length).toBeGreaterThan(98)
  expect(conformanceCases).toEqual(expect.arrayContaining(SEEDS.map((seed) => seed.case)))
})

describe.concurrent('a wrong adapter is caught by the case that names its fault', () => {
  test.each(variants)('$fault: $variant', async ({ name, parts }) => {
    const failure = await failureOf(name, adapterWith(parts))
    expect(failure).toBeInstanceOf(Error)
    const { message } = failure as Error
    // A deadline must say what it was waiting for.
    if (message.includes('not finished after'))
      expect(message).toMatch(/still waiting for [^;]*\w{3}/)
  })
})
