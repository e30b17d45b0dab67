import { describe, expect, test } from 'vitest'
import { nextStep, noted, type Step } from '../../src/rotate/next-step.ts'
import type { ListedSecret, Observation, Policy, Rotation } from '../../src/rotate/rotation.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const NOW = Date.UTC(2026, 0, 10)
const STARTED = NOW - 50 * HOUR

const old: ListedSecret = { id: 'old', createdAt: 1, expiresAt: NOW + 1 }
const created: ListedSecret = { id: 'new', createdAt: 2, expiresAt: NOW + 1, lastUsedAt: STARTED }
const other: ListedSecret = { id: 'other', createdAt: 0, expiresAt: NOW + 1 }
const expired = (secret: ListedSecret): ListedSecret => ({ ...secret, expiresAt: NOW })

const at = (step: Rotation['step'], more: Partial<Rotation> = {}): Rotation => ({
  step,
  startedAt: STARTED,
  oldSecretId: 'old',
  knownIds: ['old'],
  destination: { kind: 'command' },
  newSecretId: 'new',
  provenAt: STARTED,
  deliveredAt: STARTED,
  ...more,
})
const seen = (more: Partial<Observation> = {}): Observation => ({
  now: NOW,
  secrets: [old, created],
  value: 'unknown',
  isDelivering: false,
  isProven: true,
  signInIds: [],
  verify: 'none',
  ...more,
})
const usual: Policy = { unusedForMs: 26 * HOUR, isNow: false }

type Row = [string, Rotation | undefined, Partial<Observation>, Partial<Policy>, Step]

function decide(rows: readonly Row[]): void {
  test.each(rows)('%s', (_name, rotation, observation, policy, step) => {
    expect(nextStep(rotation, seen(observation), { ...usual, ...policy })).toEqual(step)
  })
}

describe('without a rotation', () => {
  const rest = { do: 'rest', newest: created } as const
  const two = { do: 'stop', why: 'two-secrets', ids: ['old', 'new'] } as const
  decide([
    [
      'a secret is replaced',
      undefined,
      { secrets: [old] },
      {},
      { do: 'create', oldSecretId: 'old' },
    ],
    [
      'an expired secret does not count',
      undefined,
      { secrets: [old, expired(created)] },
      {},
      { do: 'create', oldSecretId: 'old' },
    ],
    [
      'an account without an unexpired secret is not rotated',
      undefined,
      { secrets: [expired(old)] },
      {},
      { do: 'stop', why: 'no-secret', ids: [] },
    ],
    ['two secrets are nobody’s to choose from', undefined, {}, {}, two],
    ['the newest secret may expire later', undefined, {}, { expiresWithinMs: 0 }, rest],
    ['the newest secret expires within the time', undefined, {}, { expiresWithinMs: 1 }, two],
  ])
})

describe('after a creation whose result is unknown', () => {
  const creating = at('creating', { newSecretId: undefined })
  const forget = { do: 'forget', why: 'rejected' } as const
  decide([
    ['no new secret was created', creating, { secrets: [old] }, {}, forget],
    [
      'a secret that appeared may be its result',
      creating,
      {},
      {},
      { do: 'stop', why: 'unknown-secret', ids: ['new'] },
    ],
    ['an expired one is not', creating, { secrets: [old, expired(created)] }, {}, forget],
    ['the only secret is not', creating, { secrets: [created] }, {}, forget],
    ['two known secrets are not', at('creating', { knownIds: ['old', 'new'] }), {}, {}, forget],
    ['two unknown ones are not', creating, { secrets: [other, created] }, {}, forget],
  ])
})

describe('if the list lacks the new secret', () => {
  const gone = { secrets: [old] }
  const forget = { do: 'forget', why: 'gone' } as const
  const missing = { do: 'stop', why: 'new-missing', ids: ['new'] } as const
  decide([
    ['the first run stops', at('delivered'), gone, {}, missing],
    ['a second run forgets it', at('delivered', { isMissing: true }), gone, {}, forget],
    ['a failed one is forgotten at once', at('failed'), gone, {}, forget],
    [
      'one without an id is missing, too',
      at('delivered', { newSecretId: undefined }),
      {},
      {},
      { ...missing, ids: [] },
    ],
    [
      'an expired one is forgotten',
      at('delivered'),
      { secrets: [old, expired(created)] },
      {},
      { do: 'forget', why: 'expired' },
    ],
  ])
})

describe('before the delivery', () => {
  const failed = { do: 'record', step: 'failed' } as const
  decide([
    ['a proven secret is delivered', at('created'), { value: 'memory' }, {}, { do: 'deliver' }],
    ['a proven draft is delivered', at('created'), { value: 'draft' }, {}, { do: 'deliver' }],
    [
      'a secret is proven first',
      at('created'),
      { value: 'draft', isProven: false },
      {},
      { do: 'prove' },
    ],
    ['a lost value can never be delivered', at('created'), { value: 'lost' }, {}, failed],
    ['an unknown value can never be delivered', at('created'), {}, {}, failed],
  ])
})

describe('after a delivery that was interrupted', () => {
  const command = { host: 'h', namespace: 'n', pid: 1 }
  const begun = at('delivering', { command })
  const delivered = { do: 'record', step: 'delivered' } as const
  const failed = { do: 'record', step: 'failed' } as const
  const used = { secrets: [old, { ...created, lastUsedAt: STARTED + 1 }] }
  const file = { kind: 'file', format: 'value', path: '/a', draft: '/b' } as const
  decide([
    [
      'a command that runs may still deliver it',
      begun,
      { isDelivering: true, value: 'draft' },
      { delivered: 'yes' },
      { do: 'stop', why: 'still-delivering', ids: ['new'] },
    ],
    ['a draft is delivered again', begun, { value: 'draft' }, {}, { do: 'deliver' }],
    ['a file that has it was delivered', begun, { value: 'file' }, {}, delivered],
    ['a secret that others use was delivered', begun, used, {}, delivered],
    ['our own proof is not their use', begun, {}, {}, { do: 'ask' }],
    ['a lost draft was not delivered', begun, { value: 'lost' }, {}, failed],
    ['a command that never began did not', at('delivering'), {}, {}, failed],
    [
      'a file of which nothing is known is asked about',
      at('delivering', { destination: file }),
      {},
      {},
      { do: 'ask' },
    ],
    ['a person says that it was', begun, {}, { delivered: 'yes' }, delivered],
    ['a person says that it was not', begun, {}, { delivered: 'no' }, failed],
  ])
})

describe('a secret that was not delivered', () => {
  const needed = { do: 'stop', why: 'undelivered-needed', ids: ['new'] } as const
  decide([
    [
      'is deleted if the old one is there',
      at('failed'),
      {},
      {},
      { do: 'delete', secretId: 'new', why: 'undelivered' },
    ],
    [
      'is deleted if the old one is there, with another one',
      at('failed'),
      { secrets: [old, other, created] },
      {},
      { do: 'delete', secretId: 'new', why: 'undelivered' },
    ],
    ['is kept if only another one is', at('failed'), { secrets: [other, created] }, {}, needed],
    [
      'is kept if the old one expired, and is replaced by the next rotation',
      at('failed'),
      { secrets: [expired(old), created] },
      {},
      { do: 'forget', why: 'undeliverable' },
    ],
    [
      'is kept if others use it',
      at('failed'),
      { secrets: [old, { ...created, lastUsedAt: STARTED + 1 }] },
      {},
      { do: 'stop', why: 'undelivered-in-use', ids: ['new'] },
    ],
    [
      'is deleted if its use can be our own, up to five minutes after the request',
      at('failed', { provenAt: undefined, proofStartedAt: STARTED }),
      { secrets: [old, { ...created, lastUsedAt: STARTED + 5 * MINUTE }] },
      {},
      { do: 'delete', secretId: 'new', why: 'undelivered' },
    ],
    [
      'is kept if its use is later',
      at('failed', { provenAt: undefined, proofStartedAt: STARTED }),
      { secrets: [old, { ...created, lastUsedAt: STARTED + 5 * MINUTE + 1 }] },
      {},
      { do: 'stop', why: 'undelivered-in-use', ids: ['new'] },
    ],
    [
      'is kept if it was used and we never requested a token',
      at('failed', { provenAt: undefined }),
      { secrets: [old, { ...created, lastUsedAt: STARTED + 1 }] },
      {},
      { do: 'stop', why: 'undelivered-in-use', ids: ['new'] },
    ],
  ])
})

describe('after the delivery', () => {
  const remove = (why: 'unused' | 'now' | 'verified') =>
    ({ do: 'delete', secretId: 'old', why }) as const
  const wait = (why: 'in-use' | 'unproven' | 'unreported' | 'signs-in') =>
    ({ do: 'wait', why }) as const
  const usedAt = (ms: number) => ({ secrets: [{ ...old, lastUsedAt: ms }, created] })
  const finish = { do: 'finish', why: 'old-expired' } as const
  const oldExpired = { secrets: [expired(old), created] }
  decide([
    ['an unused secret is deleted', at('delivered'), {}, {}, remove('unused')],
    [
      'one that is gone is done',
      at('delivered'),
      { secrets: [created] },
      {},
      { do: 'finish', why: 'old-gone' },
    ],
    ['a command verifies first', at('delivered'), { verify: 'due' }, {}, { do: 'verify' }],
    [
      'not if the old secret expired',
      at('delivered'),
      { verify: 'due', ...oldExpired },
      {},
      remove('unused'),
    ],
    [
      'a use is waited for, exactly as long as asked',
      at('delivered'),
      usedAt(NOW - 26 * HOUR + 1),
      {},
      { do: 'wait', why: 'in-use', dueAt: NOW + 1 },
    ],
    ['then it is deleted', at('delivered'), usedAt(NOW - 26 * HOUR), {}, remove('unused')],
    [
      'tokens of the old secret are waited for',
      at('delivered', { tokenLifetimeMs: 60 * HOUR }),
      {},
      {},
      { do: 'wait', why: 'in-use', dueAt: STARTED + 60 * HOUR },
    ],
    [
      'a delivery at an unknown time counts as one now',
      at('delivered', { deliveredAt: undefined }),
      {},
      {},
      { do: 'wait', why: 'in-use', dueAt: NOW + 26 * HOUR },
    ],
    ['a person may not want to wait', at('delivered'), usedAt(NOW), { isNow: true }, remove('now')],
    [
      'a verified consumer is not waited for',
      at('delivered'),
      { ...usedAt(NOW), verify: 'succeeded' },
      {},
      remove('verified'),
    ],
    [
      'a secret that we sign in with is not judged',
      at('delivered'),
      { signInIds: ['old'] },
      {},
      wait('signs-in'),
    ],
    [
      'another one that we sign in with does not matter',
      at('delivered'),
      { signInIds: ['x'] },
      {},
      remove('unused'),
    ],
    [
      'an expired one that can’t be judged is done',
      at('delivered'),
      { ...oldExpired, signInIds: ['old'] },
      {},
      finish,
    ],
    [
      'a server that reports nothing for ten minutes does not report',
      at('delivered', { provenAt: NOW - 10 * MINUTE - 1, deliveredAt: STARTED }),
      { secrets: [old, { ...created, lastUsedAt: undefined }] },
      {},
      wait('unreported'),
    ],
    [
      'and before that, it may',
      at('delivered', { provenAt: NOW - 10 * MINUTE, deliveredAt: STARTED }),
      { secrets: [old, { ...created, lastUsedAt: undefined }] },
      {},
      remove('unused'),
    ],
  ])

  describe('without a proof of this process', () => {
    const unproven = { isProven: false }
    decide([
      [
        'the use of others is one',
        at('delivered'),
        { ...unproven, secrets: [old, { ...created, lastUsedAt: STARTED + 1 }] },
        {},
        remove('unused'),
      ],
      [
        'a verified consumer is one',
        at('delivered'),
        { ...unproven, verify: 'succeeded' },
        {},
        remove('verified'),
      ],
      [
        'a verified consumer is none if no token was ever issued',
        at('delivered', { provenAt: undefined }),
        { ...unproven, verify: 'succeeded' },
        {},
        wait('unproven'),
      ],
      [
        'a value in memory is proven',
        at('delivered'),
        { ...unproven, value: 'memory' },
        {},
        { do: 'prove' },
      ],
      ['a draft is proven', at('delivered'), { ...unproven, value: 'draft' }, {}, { do: 'prove' }],
      ['a file is proven', at('delivered'), { ...unproven, value: 'file' }, {}, { do: 'prove' }],
      ['nothing is deleted', at('delivered'), unproven, {}, wait('unproven')],
      [
        'a lost value proves nothing',
        at('delivered'),
        { ...unproven, value: 'lost' },
        {},
        wait('unproven'),
      ],
      ['an expired secret is done', at('delivered'), { ...unproven, ...oldExpired }, {}, finish],
      [
        'a person who does not want to wait gets an error',
        at('delivered'),
        unproven,
        { isNow: true },
        { do: 'stop', why: 'unproven', ids: ['new'] },
      ],
    ])
  })
})

describe('what is noted', () => {
  test('is the time of a proof and of a delivery, once', () => {
    const before = at('delivered', { provenAt: undefined, deliveredAt: undefined })
    expect(noted(before, seen())).toEqual({ ...before, provenAt: NOW, deliveredAt: NOW })
    expect(noted(at('delivered'), seen())).toEqual(at('delivered'))
  })

  test('is not the time of what did not happen', () => {
    const before = at('created', { provenAt: undefined, deliveredAt: undefined })
    expect(noted(before, seen({ isProven: false }))).toEqual(before)
  })

  test('is that a missing secret is there again, and how it is shown', () => {
    const before = at('created', { isMissing: true })
    const masked = { ...created, masked: 'mdb_…x' }
    expect(noted(before, seen({ secrets: [old] }))).toEqual(before)
    expect(noted(before, seen({ secrets: [old, masked] }))).toEqual({
      ...before,
      isMissing: undefined,
      newMasked: 'mdb_…x',
    })
    expect(noted(at('created', { isMissing: false }), seen())).toHaveProperty('isMissing', false)
  })
})
