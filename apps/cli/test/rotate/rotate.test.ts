import { expect, test } from 'vitest'
import { type Effects, rotate } from '../../src/rotate/rotate.ts'
import type { ListedSecret, Observation, Policy, Rotation } from '../../src/rotate/rotation.ts'
import { NotDelivered } from '../../src/secrets/not-delivered.ts'

const NOW = Date.UTC(2026, 0, 10)
const DAY = 86_400_000
const secret = (id: string, more: Partial<ListedSecret> = {}): ListedSecret => ({
  id,
  createdAt: NOW,
  expiresAt: NOW + DAY,
  ...more,
})
const at = (step: Rotation['step'], more: Partial<Rotation> = {}): Rotation => ({
  step,
  startedAt: NOW,
  oldSecretId: 'old',
  knownIds: ['old'],
  destination: { kind: 'command' },
  newSecretId: 'new',
  ...more,
})
const usual: Policy = { unusedForMs: DAY, isNow: false }
const failure = new Error('out of order')

/** An account whose effects succeed, unless the test replaces them. `log` names each effect with what it gets. */
function account(journal?: Rotation, secrets = [secret('old')]) {
  const log: string[] = []
  const state = {
    journal,
    secrets,
    value: 'unknown' as Observation['value'],
    isProven: false,
    verify: 'none' as Observation['verify'],
  }
  const effects: Effects = {
    load: () => state.journal,
    save: (rotation) => {
      state.journal = rotation
      log.push(`save ${rotation.step}`)
    },
    forget: () => {
      state.journal = undefined
      log.push('forget')
    },
    observe: async () =>
      Promise.resolve({ now: NOW, isDelivering: false, signInIds: [], ...state }),
    chooseDestination: () => ({ kind: 'command' }),
    openDestination: () => log.push('open'),
    discardDestination: ({ step }) => log.push(`discard ${step}`),
    create: async () => {
      state.secrets = [...state.secrets, secret('new')]
      state.value = 'memory'
      log.push('create')
      return Promise.resolve('new')
    },
    isRejection: () => false,
    prepare: ({ newSecretId }) => log.push(`prepare ${newSecretId ?? ''}`),
    prove: async ({ proofStartedAt, provenAt }) => {
      state.isProven = true
      log.push(`prove from ${proofStartedAt ?? 0}, proven at ${provenAt ?? 'no time'}`)
      return Promise.resolve(5)
    },
    deliver: async ({ step }, started) => {
      started({ host: 'h', namespace: 'n', pid: 1 })
      log.push(`deliver ${step}`)
      return Promise.resolve()
    },
    verify: async () => {
      state.verify = 'succeeded'
      log.push('verify')
      return Promise.resolve()
    },
    delete: async (id) => {
      state.secrets = state.secrets.filter((one) => one.id !== id)
      log.push(`delete ${id}`)
      return Promise.resolve()
    },
    ask: async () => Promise.resolve(undefined),
    wait: async () => Promise.resolve(false),
    report: (event) => log.push(`report ${event.kind}${'why' in event ? ` ${event.why}` : ''}`),
  }
  const run = (policy: Partial<Policy> = {}, own: Partial<Effects> = {}) =>
    rotate({ ...effects, ...own }, { ...usual, ...policy })
  return { log, state, run }
}

const fails = () => {
  throw failure
}
const both = [secret('old'), secret('new')]

test('a rotation records each step before it takes it, and then waits for the old secret', async () => {
  const { log, state, run } = account()
  const outcome = await run()
  expect(outcome).toMatchObject({ state: 'pending', step: { do: 'wait', why: 'in-use' } })
  expect(outcome.rotation).toEqual(state.journal)
  expect(outcome.observation.secrets).toHaveLength(2)
  expect(log).toEqual([
    'save creating',
    'open',
    'create',
    'save created',
    'report created',
    'prepare new',
    'save created',
    `prove from ${NOW}, proven at no time`,
    'report proven',
    'save created',
    'save created',
    'save delivering',
    'save delivering',
    'deliver delivering',
    'save delivered',
    'report delivered',
    'save delivered',
  ])
  expect(state.journal).toEqual({
    ...at('delivered'),
    proofStartedAt: NOW,
    provenAt: NOW,
    tokenLifetimeMs: 5,
    deliveredAt: NOW,
    command: { host: 'h', namespace: 'n', pid: 1 },
  })
})

test('nothing is done before the secret expires soon', async () => {
  const { log, run } = account()
  const outcome = await run({ expiresWithinMs: 1 })
  expect(outcome).toMatchObject({ state: 'not-due', step: { do: 'rest' }, rotation: undefined })
  expect(log).toEqual([])
})

test.each([
  ['no-secret', []],
  ['two-secrets', both],
])('a run without a rotation stops with %s', async (why, secrets) => {
  const { log, run } = account(undefined, secrets)
  await expect(run()).rejects.toMatchObject({ code: 'ERR_CLI_ROTATE', why })
  if (why === 'two-secrets') await expect(run()).rejects.toThrow('old and new')
  expect(log).toEqual([])
})

test('a creation that finds no destination leaves no journal', async () => {
  const { log, run } = account()
  await expect(run({}, { openDestination: fails })).rejects.toBe(failure)
  expect(log).toEqual(['save creating', 'forget'])
})

test('a creation that the server rejects leaves no journal and no destination', async () => {
  const { log, run } = account()
  await expect(run({}, { create: fails, isRejection: () => true })).rejects.toBe(failure)
  expect(log).toEqual(['save creating', 'open', 'discard creating', 'forget'])
})

test('a creation whose result is unknown keeps the journal', async () => {
  const { log, run } = account()
  await expect(run({}, { create: fails })).rejects.toThrow('whether a secret was created')
  expect(log).toEqual(['save creating', 'open', 'discard creating'])
})

test('a creation whose secret appeared names it', async () => {
  const { state, run } = account()
  const create = () => {
    state.secrets = both
    throw failure
  }
  await expect(run({}, { create })).rejects.toMatchObject({ why: 'unknown-secret' })
})

test('a creation whose value can’t be kept is undone', async () => {
  const { log, run } = account()
  await expect(run({}, { prepare: fails })).rejects.toBe(failure)
  expect(log.slice(-4)).toEqual(['discard failed', 'delete new', 'forget', 'report undone'])
})

test('a creation is not undone if the old secret is gone', async () => {
  const { log, state, run } = account()
  const prepare = () => {
    state.secrets = [secret('other'), secret('new')]
    throw failure
  }
  const call = run({}, { prepare })
  await expect(call).rejects.toMatchObject({ why: 'undelivered-needed' })
  await expect(call).rejects.toThrow(/out of order; secret new/)
  expect(log).not.toContain('delete new')
})

const proven = () => {
  const one = account(at('created', { provenAt: NOW }), both)
  Object.assign(one.state, { value: 'memory', isProven: true })
  return one
}

test('a delivery that certainly failed is undone', async () => {
  const { log, run } = proven()
  const error = new NotDelivered('no disk', true)
  await expect(run({}, { deliver: () => Promise.reject(error) })).rejects.toBe(error)
  expect(log).toEqual([
    'save delivering',
    'save failed',
    'discard failed',
    'delete new',
    'forget',
    'report undone',
  ])
})

test('a delivery that may have succeeded keeps both secrets', async () => {
  const { log, run } = proven()
  const error = new NotDelivered('exit 1', false)
  const call = run({}, { deliver: () => Promise.reject(error) })
  await expect(call).rejects.toThrow('the old secret was kept')
  expect(log).toEqual(['save delivering'])
})

test('a delivery that fails otherwise is the error of the run', async () => {
  const { log, run } = proven()
  await expect(run({}, { deliver: fails })).rejects.toBe(failure)
  expect(log).toEqual(['save delivering'])
})

const begun = at('delivering', { provenAt: NOW, command: { host: 'h', namespace: 'n', pid: 1 } })

test('a run that resumes asks whether a delivery succeeded, and stops without an answer', async () => {
  const { log, run } = account(begun, both)
  await expect(run()).rejects.toMatchObject({ why: 'ask' })
  expect(log).toEqual([])
})

test('a run that resumes records a delivery that a person confirms', async () => {
  const { log, run } = account(begun, both)
  expect(await run({}, { ask: () => Promise.resolve('yes') })).toMatchObject({ state: 'pending' })
  expect(log).toEqual(['save delivered', 'discard delivered', 'save delivered'])
})

test('a run that resumes undoes a delivery that a person denies, and starts over', async () => {
  const { log, run } = account(begun, both)
  expect(await run({ delivered: 'no' })).toMatchObject({ state: 'pending' })
  expect(log.slice(0, 7)).toEqual([
    'save failed',
    'discard failed',
    'delete new',
    'forget',
    'report undone',
    'save creating',
    'open',
  ])
})

test('a run that resumes notes a new secret that is missing, and forgets it the next time', async () => {
  const { log, state, run } = account(at('delivered', { deliveredAt: NOW }))
  await expect(run()).rejects.toMatchObject({ why: 'new-missing' })
  expect(state.journal).toHaveProperty('isMissing', true)
  expect(await run()).toMatchObject({ state: 'pending' })
  expect(log.slice(0, 5)).toEqual([
    'save delivered',
    'discard delivered',
    'forget',
    'report forgotten gone',
    'save creating',
  ])
})

test('a run that resumes stops where a person has to decide, and changes nothing', async () => {
  const used = [secret('old'), secret('new', { lastUsedAt: NOW + 1 })]
  const { log, run } = account(at('failed'), used)
  await expect(run()).rejects.toMatchObject({ why: 'undelivered-in-use' })
  expect(log).toEqual([])
})

const delivered = at('delivered', { deliveredAt: NOW - 2 * DAY, provenAt: NOW - 2 * DAY })
const used = [secret('old'), secret('new', { lastUsedAt: NOW })]

test('the unused secret is deleted, and the rotation is completed', async () => {
  const { log, run } = account(delivered, used)
  expect(await run()).toMatchObject({
    state: 'completed',
    step: { do: 'delete', secretId: 'old', why: 'unused' },
    rotation: delivered,
  })
  expect(log).toEqual(['delete old', 'forget'])
})

test('a command verifies the consumer first', async () => {
  const { log, state, run } = account(delivered, used)
  state.verify = 'due'
  expect(await run()).toMatchObject({ state: 'completed', step: { why: 'verified' } })
  expect(log).toEqual(['verify', 'report verified', 'delete old', 'forget'])
})

test('a wait continues until the secret can be deleted', async () => {
  const { log, state, run } = account(delivered, used)
  state.secrets = [secret('old', { lastUsedAt: NOW }), used[1]!]
  const waits: unknown[] = []
  const outcome = await run(
    {},
    {
      wait: async (pending, rotation, { secrets }) => {
        waits.push([pending, rotation, secrets.length])
        state.secrets = used
        return Promise.resolve(true)
      },
    },
  )
  expect(outcome).toMatchObject({ state: 'completed' })
  expect(waits).toEqual([[{ do: 'wait', why: 'in-use', dueAt: NOW + DAY }, delivered, 2]])
  expect(log).toEqual(['delete old', 'forget'])
})

test('an old secret that is gone completes it', async () => {
  const { log, run } = account(delivered, [secret('new')])
  expect(await run()).toMatchObject({ state: 'completed', step: { why: 'old-gone' } })
  expect(log).toEqual(['forget'])
})

test('an old secret that is gone is followed by the next rotation if one is due', async () => {
  const { run } = account(delivered, [secret('new')])
  expect(await run({ expiresWithinMs: 1 })).toMatchObject({ state: 'not-due' })
})

test('an old secret that expired completes it, whatever is due', async () => {
  const secrets = [secret('old', { expiresAt: NOW }), secret('new')]
  const { run } = account(at('delivered', { deliveredAt: NOW, provenAt: NOW - DAY }), secrets)
  expect(await run({ expiresWithinMs: 1 })).toMatchObject({
    state: 'completed',
    step: { do: 'finish', why: 'old-expired' },
  })
})

test('a server that contradicts itself is not asked forever', async () => {
  const { run } = account(at('delivered', { deliveredAt: NOW, provenAt: NOW }), both)
  let waits = 0
  const wait = async () => {
    waits++
    return Promise.resolve(true)
  }
  await expect(run({}, { wait })).rejects.toMatchObject({ why: 'unknown-secret' })
  expect(waits).toBe(101)
})
