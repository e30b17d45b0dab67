import { describe, expect, test } from 'vitest'
import { nextStep, noted } from '../../src/rotate/next-step.ts'
import type { ListedSecret, Observation, Policy, Rotation } from '../../src/rotate/rotation.ts'

const HOUR = 3_600_000
const NOW = Date.UTC(2026, 0, 10)

const old: ListedSecret = { id: 'old', createdAt: 0, expiresAt: NOW + 100 * HOUR }
const created: ListedSecret = {
  id: 'new',
  createdAt: NOW,
  expiresAt: NOW + 2_000 * HOUR,
  lastUsedAt: NOW - 50 * HOUR,
}
const rotation = (more: Partial<Rotation> = {}): Rotation => ({
  step: 'delivered',
  startedAt: NOW - 50 * HOUR,
  oldSecretId: 'old',
  knownIds: ['old'],
  destination: { kind: 'command' },
  newSecretId: 'new',
  provenAt: NOW - 50 * HOUR,
  deliveredAt: NOW - 50 * HOUR,
  ...more,
})
const observation = (more: Partial<Observation> = {}): Observation => ({
  now: NOW,
  secrets: [old, created],
  value: 'unknown',
  isDelivering: false,
  isProven: true,
  signInIds: [],
  verify: 'none',
  ...more,
})
const policy: Policy = { unusedForMs: 26 * HOUR, isNow: false }

describe('histories that once broke an invariant', () => {
  test('a command that outlives its killed process may still deliver the secret that a person says is missing', () => {
    const delivering = rotation({
      step: 'delivering',
      command: { host: 'here', namespace: '', pid: 2 },
    })
    const seen = observation({ isDelivering: true })
    expect(nextStep(delivering, seen, { ...policy, delivered: 'no' })).toMatchObject({
      do: 'stop',
      why: 'still-delivering',
    })
  })

  test('a command that was never recorded has never begun', () => {
    expect(nextStep(rotation({ step: 'delivering' }), observation(), policy)).toEqual({
      do: 'record',
      step: 'failed',
    })
  })

  test('a proof whose response was lost is not taken for the use of somebody else', () => {
    const failed = rotation({
      step: 'failed',
      provenAt: undefined,
      proofStartedAt: NOW - 50 * HOUR,
    })
    const seen = observation({
      secrets: [old, { ...created, lastUsedAt: NOW - 50 * HOUR + 60_000 }],
    })
    expect(nextStep(failed, seen, policy)).toMatchObject({ do: 'delete', why: 'undelivered' })
  })

  test('a secret that somebody used after our proof is never deleted as undelivered', () => {
    const seen = observation({ secrets: [old, { ...created, lastUsedAt: NOW }] })
    expect(nextStep(rotation({ step: 'failed' }), seen, policy)).toMatchObject({
      do: 'stop',
      why: 'undelivered-in-use',
    })
  })
})

test.each([
  ['the new secret is gone', [old], { do: 'stop', why: 'new-missing' }],
  [
    'the new secret expired',
    [old, { ...created, expiresAt: NOW }],
    { do: 'forget', why: 'expired' },
  ],
  ['the old secret is gone', [created], { do: 'finish', why: 'old-gone' }],
  [
    'the old secret was just used',
    [{ ...old, lastUsedAt: NOW }, created],
    { do: 'wait', why: 'in-use', dueAt: NOW + 26 * HOUR },
  ],
  [
    'the server reports no use',
    [old, { ...created, lastUsedAt: undefined }],
    { do: 'wait', why: 'unreported' },
  ],
  ['nobody used the old secret', [old, created], { do: 'delete', secretId: 'old', why: 'unused' }],
])('the next step after the delivery is right when %s', (_name, secrets, step) => {
  expect(nextStep(rotation(), observation({ secrets }), policy)).toMatchObject(step)
})

test('the old secret is kept for as long as a token is valid', () => {
  const seen = observation({ secrets: [{ ...old, lastUsedAt: NOW - 30 * HOUR }, created] })
  expect(nextStep(rotation({ tokenLifetimeMs: 40 * HOUR }), seen, policy)).toMatchObject({
    do: 'wait',
  })
})

test('a secret that we may be signing in with is not judged', () => {
  expect(nextStep(rotation(), observation({ signInIds: ['old'] }), policy)).toEqual({
    do: 'wait',
    why: 'signs-in',
  })
})

test('without a proof nothing is deleted', () => {
  const seen = observation({ isProven: false })
  expect(nextStep(rotation(), seen, policy)).toEqual({ do: 'wait', why: 'unproven' })
  expect(nextStep(rotation(), { ...seen, value: 'file' }, policy)).toEqual({ do: 'prove' })
  expect(nextStep(rotation(), seen, { ...policy, isNow: true })).toMatchObject({
    do: 'stop',
    why: 'unproven',
  })
})

test('a time is noted when it is first known', () => {
  const before = rotation({ provenAt: undefined, deliveredAt: undefined, isMissing: true })
  expect(noted(before, observation())).toMatchObject({
    provenAt: NOW,
    deliveredAt: NOW,
    isMissing: undefined,
  })
  expect(noted(rotation(), observation())).toEqual(rotation())
})
