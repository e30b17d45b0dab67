import { expect, test } from 'vitest'
import { redirects } from '../../attacks/redirects.ts'
import { attack } from '../../attacks/report.ts'

test('no redirect gets credentials to another origin', async () => {
  const { attacks, close } = await redirects()
  try {
    expect(await attack('redirects', attacks)).toBe('')
    expect(attacks.length).toBeGreaterThanOrEqual(6_240)
  } finally {
    await close()
  }
}, 300_000)
