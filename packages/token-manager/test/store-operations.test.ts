import { LatchkeyError } from '@latchkey/contract'
import { expect, test } from 'vitest'
import type { Settings } from '../src/settings.ts'
import { storeOperations, type Within } from '../src/store-operations.ts'
import type { TokenEvent } from '../src/types.ts'

function reportedOperations() {
  const events: TokenEvent[] = []
  const report = (event: TokenEvent) => events.push(event)
  // Only these two settings are used.
  const operations = storeOperations({ report, storeTimeoutMs: 500 } as unknown as Settings)
  return { ...operations, events }
}

const { signal } = new AbortController()
const within: Within = (_ms, work) => work(signal)

test.each<[string, unknown, string]>([
  [
    'is the message of our own stores',
    new LatchkeyError('ERR_X', 'run chmod 700'),
    'run chmod 700',
  ],
  ['is a code', Object.assign(new Error('a value'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
  ['is a code with a hyphen', Object.assign(new Error('x'), { code: 'a-1' }), 'a-1'],
  [
    'is not a code of more than 40 characters',
    Object.assign(new TypeError('a value'), { code: 'c'.repeat(41) }),
    'TypeError',
  ],
  ['is a code of 40', Object.assign(new Error('x'), { code: 'c'.repeat(40) }), 'c'.repeat(40)],
  ['is not a code with spaces', Object.assign(new Error('x'), { code: 'a b' }), 'Error'],
  ['is not a code that is a number', Object.assign(new Error('x'), { code: 7 }), 'Error'],
  ['is not an empty code', Object.assign(new Error('x'), { code: '' }), 'Error'],
  ['is the first word of Redis', new Error('OOM command not allowed'), 'OOM'],
  ['is that word alone', new Error('READONLY'), 'READONLY'],
  ['is not a short word', new Error('NO value'), 'Error'],
  ['is not a word that continues in lower case', new Error('Value x'), 'Error'],
  ['is not a word inside', new Error('a OOM'), 'Error'],
  ['is not a word of more than 40 characters', new Error('A'.repeat(41)), 'Error'],
  ['is otherwise the name', new RangeError('a value'), 'RangeError'],
  ['is the type of what is not an error', 'a value', 'string'],
  ['is the type of nothing', undefined, 'undefined'],
])('the reason of a store that failed %s', async (_what, thrown, reason) => {
  const o = reportedOperations()
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a program can throw anything
  const work = () => Promise.reject(thrown)
  await expect(o.run('get', 500, within, work)).rejects.toBe(thrown)
  expect(o.events).toMatchObject([{ type: 'store-failed', operation: 'get', reason }])
})

test.each([
  ['get', 'must be readable; each process requests a token of its own until then'],
  ['set', 'must be writable'],
  ['delete', 'others notice by a 401'],
  ['acquire', 'must grant leases; each process requests'],
  ['release', 'until the lease expires'],
] as const)('the event of %s has a hint', (operation, hint) => {
  const o = reportedOperations()
  o.fail(operation, 'r')
  expect(o.events).toEqual([
    { type: 'store-failed', operation, reason: 'r', hint: expect.stringContaining(hint) as string },
  ])
})

test('only the first failure is reported, until the store works again', () => {
  const o = reportedOperations()
  for (const reason of ['one', 'two']) o.fail('get', reason)
  o.recovered()
  for (const reason of ['three', 'four']) o.fail('set', reason)
  expect(o.events).toMatchObject([{ reason: 'one' }, { reason: 'three' }])
})

test.each([
  [300, 300],
  [900, 500],
])(
  'an operation with %i ms left gets %i ms, and returns what the store does',
  async (ms, given) => {
    const o = reportedOperations()
    const limits: number[] = []
    const noting: Within = (limit, work) => (limits.push(limit), work(signal))
    expect(await o.run('get', ms, noting, () => Promise.resolve('value'))).toBe('value')
    expect([limits, o.events]).toEqual([[given], []])
  },
)
