import { expect, test } from 'vitest'
import { runAttacks } from '../attacks/attack.ts'
import { emulatorAttacks } from '../attacks/emulator.ts'
import { hostileResponses } from '../attacks/responses.ts'
import { injections } from '../attacks/injection.ts'
import { inspections } from '../attacks/inspection.ts'
import { redirects } from '../attacks/redirects.ts'
import { roleRequests } from '../attacks/roles.ts'

// The classes that need nothing but Node. All attacks of each are in `interop/attacks`.
test.each([
  ['redirects', redirects, 29],
  ['injection', injections, 3],
  ['emulator', emulatorAttacks, 5],
  ['roles', roleRequests, 31],
  ['responses', hostileResponses, 11],
  ['inspection', inspections, 3],
] as const)('a part of the attacks is repelled: %s', async (_name, prepare, step) => {
  const { attacks, close } = await prepare()
  try {
    // The steps have no factor in common with the sizes of the tables.
    const part = attacks.filter((_, index) => index % step === 0)
    expect((await runAttacks(part, 1)).join('\n')).toBe('')
    expect(part.length).toBeGreaterThan(30)
  } finally {
    await close()
  }
})
