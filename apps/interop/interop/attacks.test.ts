import { expect, test } from 'vitest'
import { type AttackClass, CLASSES } from '../attacks/classes.ts'
import { attack } from '../attacks/report.ts'
import { hostileStores } from '../attacks/stores.ts'

const STORES: AttackClass = [
  'stores',
  'nothing that is planted in Redis is used as a token or keeps callers from one',
  hostileStores,
  54,
  8,
  1,
]

test.each([...CLASSES, STORES])(
  '%s: %s',
  async (name, _claim, prepare, least, atATime) => {
    const { attacks, close } = await prepare()
    try {
      expect(await attack(name, attacks, atATime)).toBe('')
      expect(attacks.length).toBeGreaterThanOrEqual(least)
    } finally {
      await close()
    }
  },
  300_000,
)
