import { expect, test } from 'vitest'
import { combinations } from '../combinations/lists.ts'
import { runCombinations } from '../combinations/run.ts'
import { table } from '../combinations/table.ts'

test('every combination of scheme, client, method, body and response ends as it must', async () => {
  const { possible, impossible } = combinations()
  const failures = await runCombinations(possible)
  // The table is what CI shows.
  process.stdout.write(`\n${table(possible, failures, impossible)}\n\n`)
  expect(failures.join('\n')).toBe('')
}, 120_000)
