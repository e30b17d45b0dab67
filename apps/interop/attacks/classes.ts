import type { Attack } from './attack.ts'
import { emulatorAttacks } from './emulator.ts'
import { injections } from './injection.ts'
import { inspections } from './inspection.ts'
import { redirects } from './redirects.ts'
import { hostileResponses } from './responses.ts'
import { roleRequests } from './roles.ts'

/**
 * Attacks of one kind; what all of them together verify; the least number of them; how many run at a time; one in how
 * many is in `npm test`, without a factor in common with the sizes of the tables.
 */
export type AttackClass = readonly [
  name: string,
  claim: string,
  prepare: () => Promise<{ attacks: Attack[]; close: () => Promise<void> }>,
  least: number,
  atATime: number,
  step: number,
]

/** The classes that need nothing but Node. One at a time where an attack changes what the next one finds. */
export const CLASSES: readonly AttackClass[] = [
  ['redirects', 'no redirect gets credentials to another origin', redirects, 6_240, 8, 29],
  ['injection', 'no text becomes a header field or a request', injections, 92, 1, 3],
  ['emulator', 'no forged credentials are accepted', emulatorAttacks, 114, 1, 5],
  ['roles', 'no role does what only others may do', roleRequests, 3_101, 1, 31],
  [
    'responses',
    'every call with a hostile server ends, bounded and without a secret',
    hostileResponses,
    300,
    8,
    11,
  ],
  ['inspection', 'no display of a result or an error shows a secret', inspections, 1_000, 8, 3],
]
