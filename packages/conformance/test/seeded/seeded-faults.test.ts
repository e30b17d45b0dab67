import { failureOf } from '../case-failure.ts'
import { adapterConformance, conformanceCases } from '@latchkey/conformance'
import { describe, expect, test } from 'vitest'
import { adapterWith } from './correct-adapter.ts'
import { SEEDS } from './seeds.ts'

const variants = SEEDS.flatMap(({ fault, case: name, variants, hangs = false }) =>
  Object.entries(variants).map(([variant, parts]) => ({ fault, variant, name, parts, hangs })),
)

test('there are about a hundred wrong adapters, and each names a case of the kit', () => {
  expect(variants.length).toBeGreaterThan(98)
  expect(conformanceCases).toEqual(expect.arrayContaining(SEEDS.map((seed) => seed.case)))
})

describe.concurrent('a wrong adapter is caught by the case that names its fault', () => {
  test.each(variants)(
    'the case that names $fault catches $variant',
    async ({ name, parts, hangs }) => {
      const cases = new Map<string, () => Promise<void>>()
      const make = adapterWith(parts)
      adapterConformance({ test: (title, run) => cases.set(title, run) }, { name: 'it', make })
      await failureOf(cases.get(`it ${name}`), hangs)
    },
  )
})
