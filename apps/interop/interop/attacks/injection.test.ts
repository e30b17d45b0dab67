import { expect, test } from 'vitest'
import { injections } from '../../attacks/injection.ts'
import { attack } from '../../attacks/report.ts'

test('no text becomes a header field or a request', async () => {
  const { attacks, close } = await injections()
  try {
    expect(await attack('injection', attacks, 1)).toBe('')
    expect(attacks.length).toBeGreaterThanOrEqual(92)
  } finally {
    await close()
  }
}, 300_000)
