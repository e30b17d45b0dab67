import { expect, test } from 'vitest'
import { runAttacks } from '../attacks/attack.ts'
import { CLASSES } from '../attacks/classes.ts'

// All attacks of each class are in interop/attacks.test.ts.
test.each(CLASSES)('a part of the attacks is repelled: %s', async (...row) => {
  const [, , prepare, , , step] = row
  const { attacks, close } = await prepare()
  try {
    const part = attacks.filter((_, index) => index % step === 0)
    expect((await runAttacks(part, 1)).join('\n')).toBe('')
    expect(part.length).toBeGreaterThan(30)
  } finally {
    await close()
  }
})
