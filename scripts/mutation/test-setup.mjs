// Mutants that hang, and large cases of the kits, would take most of the time.
import { beforeEach, expect, vi } from 'vitest'
import { MUTATED } from './packages.mjs'

const { hangMs, skipped = '$^' } = MUTATED[process.env.LATCHKEY_MUTATED]
if (hangMs && !/conformance/.test(expect.getState().testPath)) vi.setConfig({ testTimeout: hangMs })

const takesLong = new RegExp(`100 MB|1,000 |${skipped}`)
beforeEach(({ task, skip }) => {
  if (takesLong.test(task.name)) skip()
})
