import { adapterConformance, conformanceCases } from '@latchkey/conformance'
import { expect, test } from 'vitest'
import { failureOf } from './case-failure.ts'
import { adapterWith } from './seeded/correct-adapter.ts'

adapterConformance(
  { test, skip: test.skip },
  { name: 'the adapter without a fault', make: adapterWith() },
)

test('every case is registered, under a name of its own', () => {
  const titles: string[] = []
  adapterConformance({ test: (title) => titles.push(title) }, { name: 'x', make: adapterWith() })
  expect(titles).toEqual(conformanceCases.map((name) => `x ${name}`))
  expect(new Set(titles).size).toBe(titles.length)
})

test('the message of a case contains the causes of an error, once if it is its own cause', async () => {
  const reset = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
  const circular = new Error('its own cause')
  circular.cause = circular
  for (const [error, message] of [
    [new TypeError('fetch failed', { cause: reset }), 'fetch failed: read ECONNRESET;'],
    [circular, ' its own cause;'],
  ] as const) {
    const make = () => ({ send: () => Promise.reject(error) })
    const kit: Parameters<typeof failureOf>[0] = (suite) => {
      adapterConformance(suite, { name: 'it', make })
    }
    const failure = await failureOf(kit, 'answers a challenge for every method', false)
    expect(failure.message).toContain(message)
  }
})
