import { expect, test } from 'vitest'
import { combinations, METHODS, RESPONSES } from '../combinations/lists.ts'
import { runCombinations } from '../combinations/run.ts'

test('the tests cover a tenth of the combinations of scheme, client, method, body and response', async () => {
  const { possible, impossible } = combinations()
  // 11 has no factor in common with the sizes of the lists, so every value of each is included.
  const tenth = possible.filter((_, index) => index % 11 === 0)
  expect(new Set(tenth.map(({ method }) => method)).size).toBe(METHODS.length)
  expect(new Set(tenth.map(({ response }) => response)).size).toBe(RESPONSES.length)
  expect([...impossible.values()].every((count) => count > 0)).toBe(true)
  expect((await runCombinations(tenth)).join('\n')).toBe('')
}, 60_000)
