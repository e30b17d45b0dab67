import { expect, test } from 'vitest'
import { attack } from '../../attacks/report.ts'
import { roleRequests } from '../../attacks/roles.ts'

test('no role does what only others may do', async () => {
  const { attacks, close } = await roleRequests()
  try {
    // One at a time: what an owner deletes is restored before the next request.
    expect(await attack('roles', attacks, 1)).toBe('')
    expect(attacks.length).toBeGreaterThanOrEqual(3_101)
  } finally {
    await close()
  }
}, 300_000)
