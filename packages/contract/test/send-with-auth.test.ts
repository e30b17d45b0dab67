import { getEventListeners } from 'node:events'
import {
  type AuthAttempt,
  type Authenticator,
  type AuthRequest,
  type AuthResponse,
  type Exchange,
  MAX_SENDS,
  sendWithAuth,
} from '@latchkey/contract'
import { describe, expect, test } from 'vitest'

const url = new URL('https://api.example/items')

interface Answer {
  readonly status: number
  readonly url?: URL
}

/** A client whose responses are given; it logs what the loop did. */
function client(
  answers: readonly (Answer | Error)[],
  request: Partial<AuthRequest> = {},
): { exchange: Exchange<Answer>; log: string[] } {
  const log: string[] = []
  const queue = [...answers]
  const send = (kind: string) => async (headers: AuthAttempt['headers']) => {
    log.push(`${kind} ${headers['authorization'] ?? '-'}`)
    const answer = queue.shift() ?? new Error('no response is left')
    if (answer instanceof Error) throw answer
    return answer
  }
  return {
    log,
    exchange: {
      request: { method: 'GET', url, target: '/items', headers: new Headers(), ...request },
      send: send('send'),
      probe: send('probe'),
      describe: (answer): AuthResponse => ({
        status: answer.status,
        url: answer.url ?? url,
        headers: { get: () => null },
      }),
      discard: (answer) => void log.push(`discard ${answer.status}`),
    },
  }
}

/** A scheme that returns another attempt after each 401, and records how its attempts end. */
function scheme(options: { expectsChallenge?: boolean; authorizeFails?: Error } = {}) {
  const ends: string[] = []
  let attempts = 0
  const attempt = (): AuthAttempt => {
    const n = ++attempts
    return {
      headers: { authorization: `try ${n}` },
      expectsChallenge: options.expectsChallenge === true && n === 1,
      settle: ({ status }) => {
        ends.push(`${n} settled ${status}`)
        return status === 401 ? attempt() : undefined
      },
      abandon: () => void ends.push(`${n} abandoned`),
    }
  }
  const authenticator: Authenticator = {
    authorize: () => {
      if (options.authorizeFails) throw options.authorizeFails
      return attempt()
    },
  }
  return { authenticator, ends, attempts: () => attempts }
}

describe('sends', () => {
  test('returns an accepted response after one send', async () => {
    const { exchange, log } = client([{ status: 200 }])
    const { authenticator, ends } = scheme()
    expect(await sendWithAuth(authenticator, exchange)).toEqual({ status: 200 })
    expect(log).toEqual(['send try 1'])
    expect(ends).toEqual(['1 settled 200'])
  })

  test('discards a rejected response and sends what the scheme returns next', async () => {
    const { exchange, log } = client([{ status: 401 }, { status: 200 }])
    const { authenticator, ends } = scheme()
    expect(await sendWithAuth(authenticator, exchange)).toEqual({ status: 200 })
    expect(log).toEqual(['send try 1', 'discard 401', 'send try 2'])
    expect(ends).toEqual(['1 settled 401', '2 settled 200'])
  })

  test(`returns the rejected response after ${MAX_SENDS} sends, whatever the scheme returns`, async () => {
    const { exchange, log } = client(Array.from({ length: 9 }, () => ({ status: 401 })))
    const { authenticator, ends, attempts } = scheme()
    expect(await sendWithAuth(authenticator, exchange)).toEqual({ status: 401 })
    expect(log.filter((line) => line.startsWith('send'))).toHaveLength(4)
    expect(log.at(-1)).toBe('send try 4')
    expect(ends.at(-1)).toBe('5 abandoned')
    expect(ends).toHaveLength(attempts())
  })

  test('does not touch the response when the attempt has no settle', async () => {
    const { exchange, log } = client([{ status: 401 }])
    exchange.describe = () => {
      throw new Error('nobody asked for a description')
    }
    const fixed: Authenticator = { authorize: () => ({ headers: { authorization: 'static' } }) }
    expect(await sendWithAuth(fixed, exchange)).toEqual({ status: 401 })
    expect(log).toEqual(['send static'])
  })

  test('continues when discarding the rejected response fails', async () => {
    const { exchange } = client([{ status: 401 }, { status: 200 }])
    exchange.discard = () => Promise.reject(new Error('the body is broken'))
    expect(await sendWithAuth(scheme().authenticator, exchange)).toEqual({ status: 200 })
  })

  test('waits for a scheme that returns promises', async () => {
    const { exchange } = client([{ status: 401 }, { status: 200 }])
    const next: AuthAttempt = { headers: { authorization: 'late' } }
    const authenticator: Authenticator = {
      authorize: async () => ({ headers: {}, settle: async () => next }),
    }
    expect(await sendWithAuth(authenticator, exchange)).toEqual({ status: 200 })
  })
})

describe('failures', () => {
  test.each([
    ['first', [], ['1 abandoned']],
    ['second', [{ status: 401 }], ['1 settled 401', '2 abandoned']],
  ])(
    'abandons the attempt once when the %s send fails, and throws what the client threw',
    async (_name, answers, expected) => {
      const reset = new Error('socket hang up')
      const { exchange } = client([...answers, reset])
      const { authenticator, ends } = scheme()
      await expect(sendWithAuth(authenticator, exchange)).rejects.toBe(reset)
      expect(ends).toEqual(expected)
    },
  )

  test('throws what the scheme throws while it prepares the send', async () => {
    const broken = new Error('no token')
    const { exchange, log } = client([{ status: 200 }])
    const { authenticator } = scheme({ authorizeFails: broken })
    await expect(sendWithAuth(authenticator, exchange)).rejects.toBe(broken)
    expect(log).toEqual([])
  })

  test('discards the response when settle throws', async () => {
    const forged = new Error('the server did not prove that it knows the password')
    const { exchange, log } = client([{ status: 200 }])
    const authenticator: Authenticator = {
      authorize: () => ({
        headers: {},
        settle: () => {
          throw forged
        },
        abandon: () => log.push('abandoned'),
      }),
    }
    await expect(sendWithAuth(authenticator, exchange)).rejects.toBe(forged)
    expect(log).toEqual(['send -', 'discard 200'])
  })
})

describe('origins', () => {
  test('never passes a scheme the response of another origin', async () => {
    const elsewhere = { status: 401, url: new URL('https://elsewhere.example/items') }
    const { exchange, log } = client([elsewhere])
    const { authenticator, ends } = scheme()
    expect(await sendWithAuth(authenticator, exchange)).toBe(elsewhere)
    expect(log).toEqual(['send try 1'])
    expect(ends).toEqual(['1 abandoned'])
  })

  test('passes it the response of another path of the same origin', async () => {
    const moved = { status: 200, url: new URL('https://api.example/moved') }
    const { exchange } = client([moved])
    const { authenticator, ends } = scheme()
    await sendWithAuth(authenticator, exchange)
    expect(ends).toEqual(['1 settled 200'])
  })
})

describe('bodies that can be read only once', () => {
  const body = 'one-shot'

  /** A scheme that keeps what a challenge taught it, and names the method that it authorizes. */
  function learner() {
    const ends: string[] = []
    let isKnown = false
    const attempt = ({ method }: AuthRequest): AuthAttempt => {
      const name = `${method}${isKnown ? ' known' : ''}`
      return {
        headers: { authorization: name },
        expectsChallenge: !isKnown,
        settle: ({ status }) => {
          ends.push(`${name} settled ${status}`)
          isKnown ||= status === 401
          return status === 401 ? attempt({ method } as AuthRequest) : undefined
        },
        abandon: () => void ends.push(`${name} abandoned`),
      }
    }
    return { authenticator: { authorize: attempt } as Authenticator, ends }
  }

  test.each(['one-shot', 'large'] as const)('authorizes a HEAD first (%s)', async (kind) => {
    const { exchange, log } = client([{ status: 401 }, { status: 201 }], {
      method: 'POST',
      body: kind === 'large' ? () => new Uint8Array(65_537) : body,
    })
    const { authenticator, ends } = learner()
    const sized = { ...exchange, bodySize: () => (kind === 'large' ? 65_537 : undefined) }
    expect(await sendWithAuth(authenticator, sized)).toEqual({ status: 201 })
    expect(log).toEqual(['probe HEAD', 'discard 401', 'send POST known'])
    expect(ends).toEqual([
      'POST abandoned',
      'HEAD settled 401',
      'HEAD known abandoned',
      'POST known settled 201',
    ])
  })

  test.each([200, 404, 405, 501])('sends the body after a HEAD with status %d', async (status) => {
    const { exchange, log } = client([{ status }, { status: 201 }], { body, method: 'PUT' })
    expect(await sendWithAuth(learner().authenticator, exchange)).toEqual({ status: 201 })
    expect(log).toEqual(['probe HEAD', `discard ${status}`, 'send PUT'])
  })

  test('sends the body after a HEAD that failed', async () => {
    const { exchange, log } = client([new Error('dropped'), { status: 201 }], { body })
    const { authenticator, ends } = learner()
    expect(await sendWithAuth(authenticator, exchange)).toEqual({ status: 201 })
    expect(log).toEqual(['probe HEAD', 'send GET'])
    expect(ends).toEqual(['GET abandoned', 'HEAD abandoned', 'GET settled 201'])
  })

  test('passes the scheme a HEAD without a body and without the fields that describe it', async () => {
    const seen: unknown[] = []
    const headers = new Headers({ 'Content-Type': 'a/b', 'x-kept': 'yes' })
    const { exchange } = client([{ status: 200 }, { status: 201 }], { body, headers })
    const authenticator: Authenticator = {
      authorize: ({ method, body, headers }) => {
        seen.push([method, body, headers.get('content-type'), headers.get('X-Kept')])
        return { headers: {}, expectsChallenge: true }
      },
    }
    await sendWithAuth(authenticator, exchange)
    const own = ['GET', 'one-shot', 'a/b', 'yes']
    expect(seen).toEqual([own, ['HEAD', undefined, null, 'yes'], own])
  })

  test.each([
    [65_536, true, 'send'],
    [65_537, true, 'probe'],
    [undefined, true, 'probe'],
    [1, false, 'probe'],
  ])(
    'a stream of %s bytes that can be sent again (%s) begins with a %s',
    async (size, again, first) => {
      const { exchange, log } = client([{ status: 200 }, { status: 201 }], { body })
      const { authenticator } = learner()
      await sendWithAuth(authenticator, {
        ...exchange,
        bodySize: () => size,
        ...(again && { rewind: () => true }),
      })
      expect(log[0]).toMatch(new RegExp(`^${first}`))
    },
  )

  test.each([true, false])('is sent again if the client can rewind it: %s', async (rewinds) => {
    const { exchange, log } = client([{ status: 401 }, { status: 200 }], { body })
    const { authenticator, ends } = scheme()
    const result = sendWithAuth(authenticator, { ...exchange, rewind: () => rewinds })
    if (rewinds) {
      expect(await result).toEqual({ status: 200 })
      expect(log).toEqual(['send try 1', 'discard 401', 'send try 2'])
    } else {
      const error: unknown = await result.catch((e: unknown) => e)
      expect(error).toMatchObject({
        code: 'ERR_BODY_NOT_REPLAYABLE',
        status: 401,
        response: { status: 401 },
      })
      expect(Object.keys(error as Error)).not.toContain('response')
      expect(log).toEqual(['send try 1'])
      expect(ends).toEqual(['1 settled 401', '2 abandoned'])
    }
  })

  test('probes at most once', async () => {
    const { exchange, log } = client([{ status: 404 }, { status: 201 }], { body })
    const authenticator: Authenticator = {
      authorize: () => ({ headers: {}, expectsChallenge: true, settle: () => undefined }),
    }
    expect(await sendWithAuth(authenticator, exchange)).toEqual({ status: 201 })
    expect(log).toEqual(['probe -', 'discard 404', 'send -'])
  })

  test.each<[string, boolean, Partial<AuthRequest>, boolean]>([
    ['no challenge is expected', false, { body }, true],
    ['the adapter has no probe', true, { body }, false],
    ['the body can be read again', true, { body: () => new Uint8Array() }, true],
  ])('sends at once when %s', async (_name, expectsChallenge, request, hasProbe) => {
    const { exchange, log } = client([{ status: 201 }], request)
    if (!hasProbe) delete exchange.probe
    expect(await sendWithAuth(scheme({ expectsChallenge }).authenticator, exchange)).toEqual({
      status: 201,
    })
    expect(log).toEqual(['send try 1'])
  })
})

describe('a connection that died', () => {
  const dead = new Error('dead')
  const isDeadConnection = (error: unknown): boolean => error === dead

  test('has the answer to the challenge authorized again and sent once more', async () => {
    const { exchange, log } = client([{ status: 401 }, dead, { status: 200 }])
    const { authenticator, ends } = scheme()
    const result = await sendWithAuth(authenticator, { ...exchange, isDeadConnection })
    expect(result).toEqual({ status: 200 })
    expect(log).toEqual(['send try 1', 'discard 401', 'send try 2', 'send try 3'])
    expect(ends).toEqual(['1 settled 401', '2 abandoned', '3 settled 200'])
  })

  test.each([
    ['the first send failed', [dead]],
    ['it fails again', [{ status: 401 }, dead, dead]],
    ['another error came', [{ status: 401 }, new Error('reset')]],
    ['it was the last send', [{ status: 401 }, { status: 401 }, { status: 401 }, dead]],
  ])('is the error if %s', async (_name, answers) => {
    const { exchange, log } = client([...answers, { status: 200 }])
    const { authenticator, ends, attempts } = scheme()
    const result = sendWithAuth(authenticator, { ...exchange, isDeadConnection })
    await expect(result).rejects.toBe(answers.at(-1))
    expect(log.filter((line) => line.startsWith('send'))).toHaveLength(answers.length)
    expect(ends).toHaveLength(attempts())
  })

  test('is the error if the body cannot be sent again', async () => {
    const { exchange } = client([{ status: 401 }, dead, { status: 200 }], { body: 'one-shot' })
    let rewinds = 0
    const result = sendWithAuth(scheme().authenticator, {
      ...exchange,
      isDeadConnection,
      rewind: () => ++rewinds < 2,
    })
    await expect(result).rejects.toBe(dead)
  })
})

describe('an abort', () => {
  const reason = new Error('mine')
  const never = (): Promise<never> => new Promise(() => undefined)
  const turn = (): Promise<unknown> => new Promise(setImmediate)

  const waits: [string, (late: Promise<unknown>) => { auth?: object; exchange?: object }][] = [
    ['authorize', (late) => ({ auth: { authorize: () => late.then(() => attempt) } })],
    [
      'settle',
      (late) => ({
        auth: { authorize: () => ({ ...attempt, settle: () => late.then(() => attempt) }) },
      }),
    ],
    ['send', (late) => ({ exchange: { send: () => late.then(() => ({ status: 200 })) } })],
    ['discard', () => ({ exchange: { discard: never } })],
  ]
  const ends: string[] = []
  const attempt: AuthAttempt = {
    headers: {},
    settle: () => {
      ends.push('settled')
      return { headers: {}, abandon: (why) => void ends.push(`next abandoned: ${String(why)}`) }
    },
    abandon: (why) => void ends.push(`abandoned: ${String(why)}`),
  }

  test.each(waits)('ends the wait for %s at once and keeps nothing', async (name, make) => {
    ends.length = 0
    const controller = new AbortController()
    const { signal } = controller
    let arrive: (value?: unknown) => void = () => undefined
    const { auth, exchange: parts } = make(new Promise((resolve) => (arrive = resolve)))
    const { exchange, log } = client([{ status: 401 }], { signal })
    const authenticator = { authorize: () => attempt, ...auth } as Authenticator
    const result = sendWithAuth(authenticator, { ...exchange, ...parts })
    const failed = expect(result).rejects.toBe(reason)
    await turn()
    controller.abort(reason)
    await failed
    arrive()
    await turn()
    expect(getEventListeners(signal, 'abort')).toEqual([])
    const late = {
      authorize: ['abandoned: Error: mine'],
      settle: ['abandoned: Error: mine'],
      send: ['abandoned: Error: mine'],
      discard: ['settled', 'next abandoned: Error: mine'],
    }
    expect(ends).toEqual(late[name as keyof typeof late])
    if (name === 'send') expect(log).toEqual(['discard 200'])
    if (name === 'settle') expect(log).toEqual(['send -', 'discard 401'])
  })

  test('does not call the scheme when the signal is aborted before the call', async () => {
    const { exchange } = client([{ status: 200 }], { signal: AbortSignal.abort(reason) })
    const { authenticator, attempts } = scheme()
    await expect(sendWithAuth(authenticator, exchange)).rejects.toBe(reason)
    expect(attempts()).toBe(0)
  })

  test.each<[string, AuthAttempt, string[]]>([
    [
      'abandons the next attempt',
      { headers: {}, abandon: (why) => void ends.push(`next abandoned: ${String(why)}`) },
      ['next abandoned: Error: mine'],
    ],
    ['rejects, too, if the next attempt has no abandon', { headers: {} }, []],
  ])('during the discard of a rejected response %s', async (_name, next, expected) => {
    ends.length = 0
    const controller = new AbortController()
    const { exchange, log } = client([{ status: 401 }], { signal: controller.signal })
    // It ends at once, so that nothing but the signal shows the abort.
    exchange.discard = () => {
      controller.abort(reason)
    }
    const result = sendWithAuth(
      { authorize: () => ({ headers: {}, settle: () => next }) },
      exchange,
    )
    await expect(result).rejects.toBe(reason)
    expect(ends).toEqual(expected)
    expect(log).toEqual(['send -'])
  })

  test("rejects with the caller's reason, not with the client's error", async () => {
    const controller = new AbortController()
    const { exchange } = client([], { signal: controller.signal })
    exchange.send = () => {
      controller.abort(reason)
      return Promise.reject(new DOMException('aborted', 'AbortError'))
    }
    const result = sendWithAuth({ authorize: () => attempt }, exchange)
    await expect(result).rejects.toBe(reason)
  })
})

describe('an attempt without settle and abandon', () => {
  test('rejects with the error of the send', async () => {
    const lost = new Error('connection lost')
    const { exchange } = client([lost])
    await expect(sendWithAuth({ authorize: () => ({ headers: {} }) }, exchange)).rejects.toBe(lost)
  })

  test('an attempt without settle and abandon gets no response of another origin, and the caller gets the response', async () => {
    const elsewhere = { status: 200, url: new URL('https://other.example/') }
    const { exchange } = client([elsewhere])
    const settling: Authenticator = {
      authorize: () => ({
        headers: {},
        settle: () => {
          throw new Error('must not be called')
        },
      }),
    }
    expect(await sendWithAuth(settling, exchange)).toBe(elsewhere)
  })

  test('ends after too many sends, and when a body cannot be sent again', async () => {
    const again = (): AuthAttempt => ({ headers: {}, settle: again })
    const endless: Authenticator = { authorize: again }
    const { exchange } = client(Array.from({ length: 9 }, () => ({ status: 401 })))
    expect(await sendWithAuth(endless, exchange)).toEqual({ status: 401 })
    const once = client([{ status: 401 }], { body: 'one-shot' })
    await expect(sendWithAuth(endless, once.exchange)).rejects.toMatchObject({
      code: 'ERR_BODY_NOT_REPLAYABLE',
    })
  })
})
