import { expect, test } from 'vitest'
import { inspections } from '../../attacks/inspection.ts'
import { attack } from '../../attacks/report.ts'

test('no display of a result or an error shows a secret', async () => {
  const { attacks, close } = await inspections()
  try {
    expect(await attack('inspection', attacks)).toBe('')
    expect(attacks.length).toBeGreaterThanOrEqual(1_000)
  } finally {
    await close()
  }
}, 300_000)
