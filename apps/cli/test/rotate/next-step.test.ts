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
/** What the server lists. */
const list = (...secrets: ListedSecret[]) => ({ secrets })
const newUsedAt = (ms: number | undefined) => list(old, { ...created, lastUsedAt: ms })
const oldUsedAt = (ms: number) => list({ ...old, lastUsedAt: ms }, created)
const oldExpired = list(expired(old), created)
const usual: Policy = { unusedForMs: 26 * HOUR, isNow: false }

type Why<Kind extends Step['do']> = Extract<Step, { do: Kind; why: unknown }>['why']
const create: Step = { do: 'create', oldSecretId: 'old' }
const record = (step: 'delivered' | 'failed'): Step => ({ do: 'record', step })
const remove = (secretId: 'old' | 'new', why: Why<'delete'>): Step => ({
  do: 'delete',
  secretId,
  why,
})
const forget = (why: Why<'forget'>): Step => ({ do: 'forget', why })
const finish = (why: Why<'finish'>): Step => ({ do: 'finish', why })
const wait = (why: Why<'wait'>, dueAt?: number): Step =>
  dueAt === undefined ? { do: 'wait', why } : { do: 'wait', why, dueAt }
const stop = (why: Why<'stop'>, ...ids: string[]): Step => ({ do: 'stop', why, ids })

type Row = [string, Rotation | undefined, Partial<Observation>, Step, Partial<Policy>?]

function decide(rows: readonly Row[]): void {
  test.each(rows)('%s', (_name, rotation, observation, step, policy) => {
    expect(nextStep(rotation, seen(observation), { ...usual, ...policy })).toEqual(step)
  })
}

describe('without a rotation', () => {
  const rest: Step = { do: 'rest', newest: created }
  const two = stop('two-secrets', 'old', 'new')
  decide([
    ['a secret is replaced', undefined, list(old), create],
    ['an expired secret does not count', undefined, list(old, expired(created)), create],
    [
      'an account without an unexpired secret is not rotated',
      undefined,
      list(expired(old)),
      stop('no-secret'),
    ],
    ['two secrets are nobody’s to choose from', undefined, {}, two],
    ['the newest secret may expire later', undefined, {}, rest, { expiresWithinMs: 0 }],
    ['the newest secret expires within the time', undefined, {}, two, { expiresWithinMs: 1 }],
  ])
})

describe('after a creation whose result is unknown', () => {
  const creating = at('creating', { newSecretId: undefined })
  const rejected = forget('rejected')
  decide([
    ['no new secret was created', creating, list(old), rejected],
    [
      'a secret that appeared may be the result of a creation',
      creating,
      {},
      stop('unknown-secret', 'new'),
    ],
    [
      'an expired secret is not the result of a creation',
      creating,
      list(old, expired(created)),
      rejected,
    ],
    ['the only secret is not the result of a creation', creating, list(created), rejected],
    [
      'two known secrets are not the result of a creation',
      at('creating', { knownIds: ['old', 'new'] }),
      {},
      rejected,
    ],
    [
      'two unknown secrets are not the result of a creation',
      creating,
      list(other, created),
      rejected,
    ],
  ])
})

describe('if the list lacks the new secret', () => {
  const missing = at('delivered', { isMissing: true })
  const withoutId = at('delivered', { newSecretId: undefined })
  const onlyOld = list(old)
  decide([
    [
      'the first run that misses the new secret stops',
      at('delivered'),
      onlyOld,
      stop('new-missing', 'new'),
    ],
    ['a second run that misses the new secret forgets it', missing, onlyOld, forget('gone')],
    ['a failed secret that is missing is forgotten at once', at('failed'), onlyOld, forget('gone')],
    ['a new secret without an id is missing, too', withoutId, {}, stop('new-missing')],
    [
      'an expired secret that is missing is forgotten',
      at('delivered'),
      list(old, expired(created)),
      forget('expired'),
    ],
  ])
})

describe('before the delivery', () => {
  const created = at('created')
  decide([
    ['a proven secret is delivered', created, { value: 'memory' }, { do: 'deliver' }],
    ['a proven draft is delivered', created, { value: 'draft' }, { do: 'deliver' }],
    ['a secret is proven first', created, { value: 'draft', isProven: false }, { do: 'prove' }],
    ['a lost value can never be delivered', created, { value: 'lost' }, record('failed')],
    ['an unknown value can never be delivered', created, {}, record('failed')],
  ])
})

describe('after a delivery that was interrupted', () => {
  const begun = at('delivering', { command: { host: 'h', namespace: 'n', pid: 1 } })
  const file = { kind: 'file', format: 'value', path: '/a', draft: '/b' } as const
  const intoFile = at('delivering', { destination: file })
  const running: Partial<Observation> = { isDelivering: true }
  const still = stop('still-delivering', 'new')
  const delivered = record('delivered')
  const failed = record('failed')
  decide([
    ['a command that runs may still deliver it', begun, running, still],
    [
      'a command that runs may still deliver it even if a person denies it',
      begun,
      running,
      still,
      { delivered: 'no' },
    ],
    [
      'a command that runs may still deliver it even if a person confirms it, and there is a draft',
      begun,
      { ...running, value: 'draft' },
      still,
      { delivered: 'yes' },
    ],
    ['a draft is delivered again', begun, { value: 'draft' }, { do: 'deliver' }],
    ['a file that has it was delivered', begun, { value: 'file' }, delivered],
    ['a secret that others use was delivered', begun, newUsedAt(STARTED + 1), delivered],
    ['our own proof is not their use', begun, {}, { do: 'ask' }],
    ['a lost draft was not delivered', begun, { value: 'lost' }, failed],
    ['a command that was never recorded has never begun', at('delivering'), {}, failed],
    ['a file of which nothing is known is asked about', intoFile, {}, { do: 'ask' }],
    ['a person says that the secret was delivered', begun, {}, delivered, { delivered: 'yes' }],
    ['a person says that the secret was not delivered', begun, {}, failed, { delivered: 'no' }],
  ])
})

describe('a secret that was not delivered', () => {
  const undelivered = remove('new', 'undelivered')
  const used = stop('undelivered-in-use', 'new')
  const proofLost = at('failed', { provenAt: undefined, proofStartedAt: STARTED })
  const neverProven = at('failed', { provenAt: undefined })
  const latest = STARTED + 5 * MINUTE
  decide([
    ['an undelivered secret is deleted if the old one is there', at('failed'), {}, undelivered],
    [
      'an undelivered secret is deleted if the old one is there, with another one',
      at('failed'),
      list(old, other, created),
      undelivered,
    ],
    [
      'an undelivered secret is kept if only another one is there',
      at('failed'),
      list(other, created),
      stop('undelivered-needed', 'new'),
    ],
    [
      'an undelivered secret is kept if the old one expired, and is replaced by the next rotation',
      at('failed'),
      oldExpired,
      forget('undeliverable'),
    ],
    ['an undelivered secret is kept if others use it', at('failed'), newUsedAt(STARTED + 1), used],
    [
      'an undelivered secret is deleted if its use can be our own, up to five minutes after the request',
      proofLost,
      newUsedAt(latest),
      undelivered,
    ],
    ['an undelivered secret is kept if its use is later', proofLost, newUsedAt(latest + 1), used],
    [
      'an undelivered secret is kept if it was used and we never requested a token',
      neverProven,
      newUsedAt(STARTED + 1),
      used,
    ],
  ])
})

describe('after the delivery', () => {
  const delivered = at('delivered')
  const longTokens = at('delivered', { tokenLifetimeMs: 60 * HOUR })
  const unknownTime = at('delivered', { deliveredAt: undefined })
  const provenAt = (ms: number) => at('delivered', { provenAt: ms })
  const unused = remove('old', 'unused')
  decide([
    ['an unused secret is deleted', delivered, {}, unused],
    ['a rotation whose old secret is gone is done', delivered, list(created), finish('old-gone')],
    ['a command verifies first', delivered, { verify: 'due' }, { do: 'verify' }],
    [
      'nothing is verified if the old secret expired',
      delivered,
      { verify: 'due', ...oldExpired },
      unused,
    ],
    [
      'a use is waited for, exactly as long as asked',
      delivered,
      oldUsedAt(NOW - 26 * HOUR + 1),
      wait('in-use', NOW + 1),
    ],
    [
      'an old secret is deleted after it was unused as long as asked',
      delivered,
      oldUsedAt(NOW - 26 * HOUR),
      unused,
    ],
    [
      'tokens of the old secret are waited for',
      longTokens,
      {},
      wait('in-use', STARTED + 60 * HOUR),
    ],
    [
      'a delivery at an unknown time counts as one now',
      unknownTime,
      {},
      wait('in-use', NOW + 26 * HOUR),
    ],
    [
      'a person may not want to wait',
      delivered,
      oldUsedAt(NOW),
      remove('old', 'now'),
      { isNow: true },
    ],
    [
      'a verified consumer is not waited for',
      delivered,
      { ...oldUsedAt(NOW), verify: 'succeeded' },
      remove('old', 'verified'),
    ],
    [
      'a secret that we sign in with is not judged',
      delivered,
      { signInIds: ['old'] },
      wait('signs-in'),
    ],
    [
      'another secret that we sign in with does not matter',
      delivered,
      { signInIds: ['x'] },
      unused,
    ],
    [
      'an expired secret that can’t be judged is done',
      delivered,
      { ...oldExpired, signInIds: ['old'] },
      finish('old-expired'),
    ],
    [
      'a server that reports nothing for ten minutes does not report',
      provenAt(NOW - 10 * MINUTE - 1),
      newUsedAt(undefined),
      wait('unreported'),
    ],
    [
      'a server may report nothing for less than ten minutes',
      provenAt(NOW - 10 * MINUTE),
      newUsedAt(undefined),
      unused,
    ],
  ])

  describe('without a proof of this process', () => {
    const unproven = { isProven: false }
    const verified: Partial<Observation> = { ...unproven, verify: 'succeeded' }
    const neverProven = at('delivered', { provenAt: undefined })
    decide([
      [
        'the use of others is a proof',
        delivered,
        { ...unproven, ...newUsedAt(STARTED + 1) },
        unused,
      ],
      ['a verified consumer is a proof', delivered, verified, remove('old', 'verified')],
      [
        'a verified consumer proves nothing if no token was ever issued',
        neverProven,
        verified,
        wait('unproven'),
      ],
      ['a value in memory is proven', delivered, { ...unproven, value: 'memory' }, { do: 'prove' }],
      ['a draft is proven', delivered, { ...unproven, value: 'draft' }, { do: 'prove' }],
      ['a file is proven', delivered, { ...unproven, value: 'file' }, { do: 'prove' }],
      ['nothing is deleted without a proof', delivered, unproven, wait('unproven')],
      ['a lost value proves nothing', delivered, { ...unproven, value: 'lost' }, wait('unproven')],
      [
        'an expired secret is done',
        delivered,
        { ...unproven, ...oldExpired },
        finish('old-expired'),
      ],
      [
        'a person who does not want to wait gets an error',
        delivered,
        unproven,
        stop('unproven', 'new'),
        { isNow: true },
      ],
    ])
  })
})

describe('what is noted', () => {
  test('the time of a proof and of a delivery is noted once', () => {
    const before = at('delivered', { provenAt: undefined, deliveredAt: undefined })
    expect(noted(before, seen())).toEqual({ ...before, provenAt: NOW, deliveredAt: NOW })
    expect(noted(at('delivered'), seen())).toEqual(at('delivered'))
  })

  test('the time of what did not happen is not noted', () => {
    const before = at('created', { provenAt: undefined, deliveredAt: undefined })
    expect(noted(before, seen({ isProven: false }))).toEqual(before)
  })

  test('that a missing secret is there again is noted, and how it is shown', () => {
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
