import { expect, test } from 'vitest'
import { hostileStores } from '../../attacks/stores.ts'
import { attack } from '../../attacks/report.ts'

test('nothing that is planted in Redis is used as a token or keeps callers from one', async () => {
  const { attacks, close } = await hostileStores()
  try {
    expect(await attack('stores', attacks)).toBe('')
    expect(attacks.length).toBeGreaterThanOrEqual(54)
  } finally {
    await close()
  }
}, 300_000)
