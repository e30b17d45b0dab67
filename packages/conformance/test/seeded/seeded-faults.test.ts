import { failureOf, faultsOf } from '../case-failure.ts'
import { adapterConformance } from '@latchkey/conformance'
import { describe, expect, test } from 'vitest'
import { adapterWith } from './correct-adapter.ts'
import { SEEDS } from './seeds.ts'

/** The cases whose faults only a deadline ends. */
const HANGING = [
  'ends on abort while the scheme waits, even if it ignores the signal',
  'ends on abort while the scheme settles, even if it ignores the signal',
  'returns the response body while it arrives',
  'does not wait for a rejection that never ends',
  'does not read a rejection of 200 MB',
]

test('there are more than a hundred wrong adapters', () => {
  expect(faultsOf(SEEDS).length).toBeGreaterThan(110)
})

describe.concurrent('wrong adapters', () => {
  test.each(faultsOf(SEEDS))('the case "%s" catches an adapter that %s', async (name, _, parts) => {
    await failureOf(
      (suite) => {
        adapterConformance(suite, { name: 'it', make: adapterWith(parts) })
      },
      name,
      HANGING.includes(name),
    )
  })
})
