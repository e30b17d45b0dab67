import { adapterConformance } from '@latchkey/conformance'
import { test } from 'vitest'
import { adapterWith } from './correct-adapter.ts'

adapterConformance(
  { test, skip: test.skip },
  { name: 'the adapter without a fault', make: adapterWith() },
)
