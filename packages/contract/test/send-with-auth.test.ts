import { getEventListeners } from 'node:events'
import {
  type AuthAttempt,
  type AuthRequest,
  type AuthResponse,
  type Exchange,
  MAX_SENDS,
  sendWithAuth,
} from '@latchkey/contract'
import { describe, expect, test } from 'vitest'
import { type Answer, given } from './fake-client.ts'

const OK = { status: 200 }
const REJECTED = { status: 401 }
const reset = new Error('socket hang up')
const dead = new Error('dead')
const isDeadConnection = (error: unknown): boolean => error === dead

const large = () => new Uint8Array(65_537)

/** What the client answers, what is logged, and a body to hold back. The last response or error is the result. */
const calls: [string, (Answer | Error)[], string, AuthRequest['body']?][] = [
  ['an accepted response ends the call', [OK], 'send 1, settle 1'],
  [
    'a rejected response is discarded, and the next attempt is sent',
    [REJECTED, OK],
    'send 1, settle 1, discard 401, send 2, settle 2',
  ],
  [
    `the response to send ${MAX_SENDS} ends the call, whatever the scheme returns`,
    [REJECTED, REJECTED, REJECTED, REJECTED],
    'send 1, settle 1, discard 401, send 2, settle 2, discard 401, send 3, settle 3, discard 401, send 4, settle 4, abandon 5',
  ],
  [
    'a response of another origin never reaches the scheme',
    [{ status: 401, url: new URL('https://elsewhere.example/items') }],
    'send 1, abandon 1',
  ],
  [
    'a response of another path of the same origin reaches the scheme',
    [{ status: 200, url: new URL('https://api.example/moved') }],
    'send 1, settle 1',
  ],
  ['an error of the first send ends the call', [reset], 'send 1, abandon 1'],
  [
    'an error of a later send ends the call',
    [REJECTED, reset],
    'send 1, settle 1, discard 401, send 2, abandon 2',
  ],
  [
    'an answer to a challenge that failed on a dead connection is authorized again and sent once more',
    [REJECTED, dead, OK],
    'send 1, settle 1, discard 401, send 2, abandon 2, send 3, settle 3',
  ],
  ['a first send that failed on a dead connection ends the call', [dead], 'send 1, abandon 1'],
  [
    'a second dead connection ends the call',
    [REJECTED, dead, dead],
    'send 1, settle 1, discard 401, send 2, abandon 2, send 3, abandon 3',
  ],
  [
    'a dead connection at the last send ends the call',
    [REJECTED, REJECTED, REJECTED, dead],
    'send 1, settle 1, discard 401, send 2, settle 2, discard 401, send 3, settle 3, discard 401, send 4, abandon 4',
  ],
  [
    'a probe fetches the challenge before a stream is sent',
    [REJECTED, OK],
    'abandon 1, probe 2, settle 2, abandon 3, discard 401, send 4, settle 4',
    'one-shot',
  ],
  [
    'a probe fetches the challenge before a large body is sent',
    [REJECTED, OK],
    'abandon 1, probe 2, settle 2, abandon 3, discard 401, send 4, settle 4',
    large,
  ],
  ...[200, 404, 405, 501].map((status): (typeof calls)[number] => [
    `the body is sent after a probe with ${status}, even if a challenge is still expected`,
    [{ status }, OK],
    `abandon 1, probe 2, settle 2, discard ${status}, send 3, settle 3`,
    'one-shot',
  ]),
  [
    'the body is sent after a probe that failed',
    [reset, OK],
    'abandon 1, probe 2, abandon 2, send 3, settle 3',
    'one-shot',
  ],
  [
    'a dead connection after a probe ends the call if the body cannot be sent again',
    [REJECTED, dead],
    'abandon 1, probe 2, settle 2, abandon 3, discard 401, send 4, abandon 4',
    'one-shot',
  ],
]

describe.each([true, false])('attempts can have abandon (%j)', (hasAbandon) => {
  test.each(calls)('%s', async (_name, answers, expected, body) => {
    const expectsChallenge = body !== undefined
    const setting = { request: { body }, expectsChallenge, hasAbandon }
    const { authenticator, exchange, log } = given(answers, setting)
    exchange.bodySize = () => (body === large ? 65_537 : undefined)
    const result = sendWithAuth(authenticator, { ...exchange, isDeadConnection })
    await expectResult(result, answers.at(-1))
    const lines = expected.split(', ')
    expect(log).toEqual(hasAbandon ? lines : lines.filter((line) => !line.startsWith('abandon')))
  })
})

async function expectResult(result: Promise<Answer>, last: Answer | Error | undefined) {
  if (last instanceof Error) await expect(result).rejects.toBe(last)
  else expect(await result).toBe(last)
}

describe('a scheme', () => {
  const headers = { authorization: 'static' }

  test.each([[REJECTED], [reset]])('a scheme without settle gets no response: %o', async (last) => {
    const { exchange, log } = given([last])
    exchange.describe = () => {
      throw new Error('nobody asked for a description')
    }
    await expectResult(sendWithAuth({ authorize: () => ({ headers }) }, exchange), last)
    expect(log).toEqual(['send static'])
  })

  test('a scheme can return promises', async () => {
    const { exchange, log } = given([REJECTED, OK])
    const settle = async () => ({ headers })
    const result = sendWithAuth({ authorize: async () => ({ headers: {}, settle }) }, exchange)
    expect(await result).toBe(OK)
    expect(log).toEqual(['send -', 'discard 401', 'send static'])
  })

  test('a scheme that cannot prepare the send rejects the call', async () => {
    const { exchange, log } = given([OK])
    const authorize = () => {
      throw reset
    }
    await expect(sendWithAuth({ authorize }, exchange)).rejects.toBe(reset)
    expect(log).toEqual([])
  })

  test('a scheme whose settle throws has the response discarded', async () => {
    const { exchange, log } = given([OK])
    const settle = () => {
      throw reset
    }
    const abandon = () => log.push('abandon')
    const result = sendWithAuth({ authorize: () => ({ headers, settle, abandon }) }, exchange)
    await expect(result).rejects.toBe(reset)
    expect(log).toEqual(['send static', 'discard 200'])
  })
})

test('the call continues when discarding the rejected response fails', async () => {
  const { authenticator, exchange } = given([REJECTED, OK])
  exchange.discard = () => Promise.reject(new Error('the body is broken'))
  expect(await sendWithAuth(authenticator, exchange)).toBe(OK)
})

describe('bodies that can be read only once', () => {
  const body = 'one-shot'
  test('the scheme gets a HEAD without a body and without the fields that describe it', async () => {
    const seen: unknown[] = []
    const headers = new Headers({ 'Content-Type': 'a/b', 'x-kept': 'yes' })
    const { exchange } = given([OK, OK], { request: { body, headers } })
    const authorize = ({ method, body, headers }: AuthRequest) => {
      seen.push([method, body, headers.get('content-type'), headers.get('X-Kept')])
      return { headers: {}, expectsChallenge: true }
    }
    await sendWithAuth({ authorize }, exchange)
    const own = ['GET', 'one-shot', 'a/b', 'yes']
    expect(seen).toEqual([own, ['HEAD', undefined, null, 'yes'], own])
  })

  const rewind = () => true
  test.each<['probe' | 'send', string, Partial<Exchange<Answer>>, AuthRequest['body']?]>([
    ['send', 'a stream of 64 KiB that can be sent again', { rewind, bodySize: () => 65_536 }],
    ['probe', 'a longer stream that can be sent again', { rewind, bodySize: () => 65_537 }],
    ['probe', 'a stream of unknown size that can be sent again', { rewind }],
    ['probe', 'a short stream that cannot be sent again', { bodySize: () => 1 }],
    ['send', 'a body that can be read again', {}, () => new Uint8Array()],
  ])('a %s comes first for %s', async (first, _name, parts, sent = body) => {
    const request = { body: sent }
    const { authenticator, exchange, log } = given([OK, OK], { request, expectsChallenge: true })
    await sendWithAuth(authenticator, { ...exchange, ...parts })
    expect(log.find((line) => /^(probe|send)/.test(line))).toContain(first)
  })

  test('the body is sent at once if the adapter has no probe', async () => {
    const { authenticator, exchange, log } = given([OK], {
      request: { body },
      expectsChallenge: true,
    })
    delete exchange.probe
    expect(await sendWithAuth(authenticator, exchange)).toBe(OK)
    expect(log).toEqual(['send 1', 'settle 1'])
  })

  test('a body that the client can rewind is sent again', async () => {
    const { authenticator, exchange, log } = given([REJECTED, OK], { request: { body } })
    expect(await sendWithAuth(authenticator, { ...exchange, rewind })).toBe(OK)
    expect(log.join(', ')).toBe('send 1, settle 1, discard 401, send 2, settle 2')
  })

  test.each<[boolean, Partial<Exchange<Answer>>]>([
    [true, { rewind: () => false }],
    [false, {}],
  ])(
    'a body that cannot be sent again is an error with the response, which is not discarded (abandon: %j)',
    async (hasAbandon, parts) => {
      const { authenticator, exchange, log } = given([REJECTED], { request: { body }, hasAbandon })
      const result = sendWithAuth(authenticator, { ...exchange, ...parts })
      const error: unknown = await result.catch((e: unknown) => e)
      expect(error).toMatchObject({
        code: 'ERR_BODY_NOT_REPLAYABLE',
        status: 401,
        response: REJECTED,
      })
      expect(Object.keys(error as Error)).not.toContain('response')
      expect(log).toEqual(['send 1', 'settle 1', ...(hasAbandon ? ['abandon 2'] : [])])
    },
  )

  test('an adapter can create the error for a body that cannot be sent again', async () => {
    const { authenticator, exchange } = given([REJECTED], { request: { body } })
    const result = sendWithAuth(authenticator, { ...exchange, notReplayable: () => reset })
    await expect(result).rejects.toBe(reset)
  })

  test('a body that cannot be sent again after a dead connection leaves its error', async () => {
    const { authenticator, exchange } = given([REJECTED, dead, OK], { request: { body } })
    let rewinds = 0
    const once = () => ++rewinds < 2
    const result = sendWithAuth(authenticator, { ...exchange, isDeadConnection, rewind: once })
    await expect(result).rejects.toBe(dead)
  })
})

describe('an abort', () => {
  const reason = new Error('mine')
  const turn = (): Promise<unknown> => new Promise(setImmediate)

  test.each([
    ['authorize', true, ['abandon 1']],
    ['authorize', false, []],
    ['settle', true, ['send 1', 'discard 401', 'settle 1', 'abandon 2']],
    ['settle', false, ['send 1', 'discard 401', 'settle 1']],
    ['send', true, ['abandon 1', 'send 1', 'discard 401']],
    ['discard', true, ['send 1', 'settle 1', 'abandon 2', 'discard 401']],
  ])(
    'an abort ends the wait for %s at once and keeps nothing (abandon: %j)',
    async (slow, hasAbandon, expected) => {
      const controller = new AbortController()
      const { signal } = controller
      const request = { signal }
      const { authenticator, exchange, log, reasons } = given([REJECTED], { request, hasAbandon })
      let arrive: (value?: unknown) => void = () => undefined
      const late = new Promise((resolve) => (arrive = resolve))
      const waitIn = async (name: string) => (name === slow ? late : undefined)
      const authorize = async (): Promise<AuthAttempt> => {
        await waitIn('authorize')
        const attempt = authenticator.authorize()
        const settle = async (response: AuthResponse) => {
          await waitIn('settle')
          return attempt.settle(response)
        }
        return { ...attempt, settle }
      }
      const result = sendWithAuth(
        { authorize },
        {
          ...exchange,
          send: async (headers, attempt) => {
            await waitIn('send')
            return exchange.send(headers, attempt)
          },
          discard: async (response) => {
            await waitIn('discard')
            await exchange.discard(response)
          },
        },
      )
      const failed = expect(result).rejects.toBe(reason)
      await turn()
      controller.abort(reason)
      await failed
      arrive()
      await turn()
      expect(log).toEqual(expected)
      expect(reasons).toEqual(hasAbandon ? [reason] : [])
      expect(getEventListeners(signal, 'abort')).toEqual([])
    },
  )

  test('an abort before the call keeps it from the scheme', async () => {
    const request = { signal: AbortSignal.abort(reason) }
    const { authenticator, exchange, log } = given([OK], { request })
    await expect(sendWithAuth(authenticator, exchange)).rejects.toBe(reason)
    expect(log).toEqual([])
  })

  test.each([true, false])(
    'an abort during a discard that ends at once rejects the call (abandon: %j)',
    async (hasAbandon) => {
      const controller = new AbortController()
      const request = { signal: controller.signal }
      const { authenticator, exchange, log, reasons } = given([REJECTED], { request, hasAbandon })
      exchange.discard = () => {
        controller.abort(reason)
      }
      await expect(sendWithAuth(authenticator, exchange)).rejects.toBe(reason)
      expect(log).toEqual(['send 1', 'settle 1', ...(hasAbandon ? ['abandon 2'] : [])])
      expect(reasons).toEqual(hasAbandon ? [reason] : [])
    },
  )

  test("an abort rejects with the caller's reason, not with the client's error", async () => {
    const controller = new AbortController()
    const request = { signal: controller.signal }
    const { authenticator, exchange, reasons } = given([], { request })
    exchange.send = () => {
      controller.abort(reason)
      return Promise.reject(new DOMException('aborted', 'AbortError'))
    }
    await expect(sendWithAuth(authenticator, exchange)).rejects.toBe(reason)
    expect(reasons).toEqual([reason])
  })
})
