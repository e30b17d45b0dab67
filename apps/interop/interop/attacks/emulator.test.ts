import { expect, test } from 'vitest'
import { emulatorAttacks } from '../../attacks/emulator.ts'
import { attack } from '../../attacks/report.ts'

test('no forged credentials are accepted', async () => {
  const { attacks, close } = await emulatorAttacks()
  try {
    expect(await attack('emulator', attacks, 1)).toBe('')
    expect(attacks.length).toBeGreaterThanOrEqual(114)
  } finally {
    await close()
  }
}, 120_000)
