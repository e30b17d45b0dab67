import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testsAll } from '../a-part-of.ts'
import {
  Consumer,
  type Fault,
  HOUR,
  InvariantBroken,
  Machine,
  Process,
  reasonOf,
  Simulation,
} from './simulation.ts'

/** One event of a history. */
type Event =
  | { readonly kind: 'step'; readonly machine: 0 | 1; readonly fault: Fault }
  | { readonly kind: 'advance'; readonly hours: number }
  | { readonly kind: 'use'; readonly machine: 0 | 1 }
  | { readonly kind: 'late' }
  | {
      readonly kind: 'person'
      readonly act: 'create' | 'deploy' | 'delete'
      readonly index: number
    }

interface Setting {
  /** Two machines, or two users of one machine's journal. */
  readonly machines: 1 | 2
  readonly destination: 'file' | 'command'
  readonly lagHours: number | undefined
  readonly isNow: boolean
  readonly verifies: boolean
}

const FAULTS: readonly Fault[] = [
  'reject',
  'fail',
  'lose-response',
  'late',
  'stale',
  'kill-before',
  'kill-after',
]

const machine = fc.constantFrom(0 as const, 1 as const)
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.record({
      kind: fc.constant('step' as const),
      machine,
      fault: fc.constant('none' as const),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('step' as const),
      machine,
      fault: fc.constantFrom(...FAULTS),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('advance' as const),
      hours: fc.constantFrom(0.01, 0.5, 2, 27, 27, 180),
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('use' as const), machine }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'late' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('person' as const),
      act: fc.constantFrom('create' as const, 'deploy' as const, 'delete' as const),
      index: fc.nat(2),
    }),
  },
)
const setting: fc.Arbitrary<Setting> = fc.record({
  machines: fc.constantFrom(1 as const, 2 as const),
  destination: fc.constantFrom('file' as const, 'command' as const),
  lagHours: fc.constantFrom(0, 0, 0.1, undefined),
  isNow: fc.nat(9).map((n) => n === 0),
  verifies: fc.nat(4).map((n) => n === 0),
})

/** Runs a history, and then lets all processes end. */
async function play(
  { machines, destination, lagHours, isNow, verifies }: Setting,
  events: readonly Event[],
) {
  const simulation = new Simulation(lagHours === undefined ? undefined : lagHours * HOUR)
  const first = new Machine(new Consumer(simulation), destination)
  const all = [first, machines === 1 ? first : new Machine(new Consumer(simulation), destination)]
  const policy = { unusedForMs: 26 * HOUR, isNow }
  const running: (Process | undefined)[] = [undefined, undefined]
  const consumers = [...new Set(all.map(({ consumer }) => consumer))]
  const excused = (): boolean => isNow || simulation.excuses.person || machines === 2
  const use = (consumer: Consumer): void => {
    // With --now the user takes an old secret away; of two consumers, each rotation delivers to one.
    try {
      consumer.use()
    } catch (error) {
      if (!excused()) throw error
    }
  }
  consumers[0]!.use()
  for (const one of events) {
    switch (one.kind) {
      case 'step': {
        const at = all[one.machine]!
        const process = running[one.machine]
        if (process !== undefined && !process.isDone) {
          await process.step(one.fault)
        } else if (!at.isLocked) {
          requireInvariants(process)
          running[one.machine] = new Process(simulation, at, policy, verifies)
        }
        requireInvariants(running[one.machine])
        break
      }
      case 'advance':
        // A consumer in use gets a token every hour.
        for (let left = one.hours; left > 0; left -= 1) {
          simulation.now += Math.min(left, 1) * HOUR
          consumers.forEach(use)
        }
        break
      case 'use':
        use(all[one.machine]!.consumer)
        break
      case 'late':
        simulation.late.shift()?.()
        break
      case 'person':
        act(simulation, consumers, one)
        break
    }
  }
  for (const process of running) await finish(process)
  while (simulation.late.length > 0) simulation.late.shift()?.()
  return { simulation, machine: first, policy, verifies, consumers, machines, use }
}

function act(
  simulation: Simulation,
  consumers: readonly Consumer[],
  { act, index }: Extract<Event, { kind: 'person' }>,
): void {
  simulation.excuses.person = true
  if (act === 'delete') {
    const id = simulation.secrets[index % Math.max(1, simulation.secrets.length)]?.id
    if (id !== undefined) simulation.remove(id, true)
    return
  }
  if (simulation.valid.length > 1) return
  const { value } = simulation.create()
  if (act === 'deploy') for (const consumer of consumers) consumer.value = value
}

async function finish(process: Process | undefined): Promise<void> {
  for (let steps = 0; process !== undefined && !process.isDone && steps < 100; steps++) {
    await process.step('none')
  }
  requireInvariants(process)
}

function requireInvariants(process: Process | undefined): void {
  if (process?.error instanceof InvariantBroken) throw process.error
}

/** Runs the same command again and again, a day apart, as cron does. */
async function settle({
  simulation,
  machine,
  policy,
  verifies,
  consumers,
  use,
}: Awaited<ReturnType<typeof play>>) {
  let last: Process | undefined
  for (let day = 0; day < 24; day++) {
    last = new Process(simulation, machine, policy, verifies)
    await finish(last)
    if (last.result?.state === 'completed') return last
    for (let hour = 0; hour < 27; hour++) {
      simulation.now += HOUR
      consumers.forEach(use)
    }
  }
  return last
}

/** How a run may end when lists were old. Nothing is deleted, and a message says what to do. */
const PERSON_NEEDED: readonly string[] = ['two-secrets', 'unknown-secret', 'new-missing']

const runs = Number(process.env['LATCHKEY_HISTORIES'] ?? (testsAll ? 10_000 : 2_500))

test(`${runs} histories keep the invariants, and end with one secret that the consumer has`, async () => {
  const ends: Record<string, number> = {}
  await fc.assert(
    fc.asyncProperty(
      setting,
      fc.array(event, { minLength: 5, maxLength: 60 }),
      async (chosen, events) => {
        const played = await play(chosen, events)
        const last = await settle(played)
        const end = last?.result?.state ?? reasonOf(last!) ?? String(last?.error)
        ends[end] = (ends[end] ?? 0) + 1
        const { person, lostCreation, staleList } = played.simulation.excuses
        if (person || lostCreation || chosen.machines === 2) return
        // The creation of a secret leaves the old one 7 days; when nothing runs for so long, there may be none.
        const wasIdle = events.some((one) => one.kind === 'advance' && one.hours > 168)
        if (wasIdle && end === 'no-secret') return
        // An old list may show an expired secret as valid, or hide a new one.
        if (staleList && (wasIdle || PERSON_NEEDED.includes(end))) return
        // Unless a person changed something or a creation was lost, every rotation completes unattended.
        expect(end).toBe('completed')
        expect(played.simulation.valid.map(({ value }) => value)).toEqual([
          played.machine.consumer.value,
        ])
      },
    ),
    { numRuns: runs },
  )
  expect(ends['completed']).toBeGreaterThan(runs / 2)
}, 600_000)
