import { expect, test } from 'vitest'
import { hostileResponses } from '../../attacks/responses.ts'
import { attack } from '../../attacks/report.ts'

test('every call with a hostile server ends, bounded and without a secret', async () => {
  const { attacks, close } = await hostileResponses()
  try {
    expect(await attack('responses', attacks)).toBe('')
    expect(attacks.length).toBeGreaterThanOrEqual(300)
  } finally {
    await close()
  }
}, 300_000)
