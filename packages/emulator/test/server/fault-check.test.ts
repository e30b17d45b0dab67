import { expect, test } from 'vitest'
import { givenEmulator } from '../clients.ts'

test.each([
  [{}, /needs one of/],
  [{ colour: 'red' }, /colour/],
  [{ delay: -1 }, /delay/],
  [{ status: 99 }, /status/],
  [{ status: 500, times: 0 }, /times/],
  [{ rateLimit: 'x' }, /rateLimit/],
  [{ status: 500, headers: { a: 'b\r\nc: d' } }, /line break/],
  [{ status: 500, match: { path: 7 } }, /match\.path/],
  [{ status: 500, match: { credential: 7 } }, /match\.credential/],
  [{ status: 500, match: { query: { a: 1 } } }, /match\.query\.a/],
  [{ status: 500, match: { headers: 'x' } }, /match\.headers/],
  [{ status: 500, match: { body: 7 } }, /match\.body/],
  [{ status: 500, match: { colour: 'red' } }, /match\.colour/],
  [{ status: 500, match: 'x' }, /"match"/],
  [{ respond: 'x' }, /respond/],
  [{ drop: 1 }, /drop/],
  [null, /must be an object/],
])('the fault %j is rejected with an error that names the field', async (fault, message) => {
  await using at = await givenEmulator()
  // From JavaScript anything can come.
  expect(() => at.faults.add(fault as never)).toThrow(message)
})
