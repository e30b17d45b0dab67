import {
  type AuthAttempt,
  type Authenticator,
  type AuthRequest,
  type AuthResponse,
  type Exchange,
  isLatchkeyError,
  MAX_SENDS,
  sendWithAuth,
} from '@latchkey/contract'
import { describe, expect, test } from 'vitest'

const url = new URL('https://api.example/items')

interface Answer {
  readonly status: number
  readonly url?: URL
}

/** A client whose answers are given; it writes down what the loop did. */
function client(
  answers: readonly (Answer | Error)[],
  request: Partial<AuthRequest> = {},
): { exchange: Exchange<Answer>; log: string[] } {
  const log: string[] = []
  const queue = [...answers]
  const send = (kind: string) => async (headers: AuthAttempt['headers']) => {
    log.push(`${kind} ${headers['authorization'] ?? '-'}`)
    const answer = queue.shift() ?? new Error('no answer is left')
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

/** A scheme that wants another send after each 401, and counts how its attempts end. */
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
  test('returns an accepted answer after one send', async () => {
    const { exchange, log } = client([{ status: 200 }])
    const { authenticator, ends } = scheme()
    expect(await sendWithAuth(authenticator, exchange)).toEqual({ status: 200 })
    expect(log).toEqual(['send try 1'])
    expect(ends).toEqual(['1 settled 200'])
  })

  test('discards a refused answer and sends what the scheme gives next', async () => {
    const { exchange, log } = client([{ status: 401 }, { status: 200 }])
    const { authenticator, ends } = scheme()
    expect(await sendWithAuth(authenticator, exchange)).toEqual({ status: 200 })
    expect(log).toEqual(['send try 1', 'discard 401', 'send try 2'])
    expect(ends).toEqual(['1 settled 401', '2 settled 200'])
  })

  test(`hands over the refusal after ${MAX_SENDS} sends, whatever the scheme wants`, async () => {
    const { exchange, log } = client(Array.from({ length: 9 }, () => ({ status: 401 })))
    const { authenticator, ends, attempts } = scheme()
    expect(await sendWithAuth(authenticator, exchange)).toEqual({ status: 401 })
    expect(log.filter((line) => line.startsWith('send'))).toHaveLength(4)
    expect(log.at(-1)).toBe('send try 4')
    expect(ends.at(-1)).toBe('5 abandoned')
    expect(ends).toHaveLength(attempts())
  })

  test('leaves the answer alone when the attempt has no settle', async () => {
    const { exchange, log } = client([{ status: 401 }])
    exchange.describe = () => {
      throw new Error('nobody asked for a description')
    }
    const answer = await sendWithAuth(
      { authorize: () => ({ headers: { authorization: 'static' } }) },
      exchange,
    )
    expect(answer).toEqual({ status: 401 })
    expect(log).toEqual(['send static'])
  })

  test('goes on when discarding the refused answer fails', async () => {
    const { exchange } = client([{ status: 401 }, { status: 200 }])
    exchange.discard = () => Promise.reject(new Error('the body is broken'))
    expect(await sendWithAuth(scheme().authenticator, exchange)).toEqual({ status: 200 })
  })

  test('waits for a scheme that answers with promises', async () => {
    const { exchange } = client([{ status: 401 }, { status: 200 }])
    const next: AuthAttempt = { headers: { authorization: 'late' } }
    const authenticator: Authenticator = {
      authorize: async () => ({ headers: {}, settle: async () => next }),
    }
    expect(await sendWithAuth(authenticator, exchange)).toEqual({ status: 200 })
  })
})

describe('failures', () => {
  test('abandons the attempt once when the send fails, and throws what the client threw', async () => {
    const reset = new Error('socket hang up')
    const { exchange } = client([reset])
    const { authenticator, ends } = scheme()
    await expect(sendWithAuth(authenticator, exchange)).rejects.toBe(reset)
    expect(ends).toEqual(['1 abandoned'])
  })

  test('abandons the second attempt when the second send fails', async () => {
    const { exchange } = client([{ status: 401 }, new Error('socket hang up')])
    const { authenticator, ends } = scheme()
    await expect(sendWithAuth(authenticator, exchange)).rejects.toThrow('socket hang up')
    expect(ends).toEqual(['1 settled 401', '2 abandoned'])
  })

  test('throws what the scheme throws while it prepares the send', async () => {
    const broken = new Error('no token')
    const { exchange, log } = client([{ status: 200 }])
    const { authenticator } = scheme({ authorizeFails: broken })
    await expect(sendWithAuth(authenticator, exchange)).rejects.toBe(broken)
    expect(log).toEqual([])
  })

  test('lets go of the answer when the scheme throws at it', async () => {
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
  test('never shows a scheme the answer of another origin', async () => {
    const elsewhere = { status: 401, url: new URL('https://elsewhere.example/items') }
    const { exchange, log } = client([elsewhere])
    const { authenticator, ends } = scheme()
    expect(await sendWithAuth(authenticator, exchange)).toBe(elsewhere)
    expect(log).toEqual(['send try 1'])
    expect(ends).toEqual(['1 abandoned'])
  })

  test('shows it the answer of another path of the same origin', async () => {
    const moved = { status: 200, url: new URL('https://api.example/moved') }
    const { exchange } = client([moved])
    const { authenticator, ends } = scheme()
    await sendWithAuth(authenticator, exchange)
    expect(ends).toEqual(['1 settled 200'])
  })
})

describe('aborts', () => {
  test('does not ask the scheme when the signal is aborted before the call', async () => {
    const reason = new Error('too late')
    const { exchange } = client([{ status: 200 }], { signal: AbortSignal.abort(reason) })
    const { authenticator, attempts } = scheme()
    await expect(sendWithAuth(authenticator, exchange)).rejects.toBe(reason)
    expect(attempts()).toBe(0)
  })

  test('abandons the attempt when the signal aborts between two sends', async () => {
    const controller = new AbortController()
    const reason = new Error('changed my mind')
    const { exchange, log } = client([{ status: 401 }, { status: 200 }], {
      signal: controller.signal,
    })
    exchange.discard = () => {
      controller.abort(reason)
    }
    const { authenticator, ends } = scheme()
    await expect(sendWithAuth(authenticator, exchange)).rejects.toBe(reason)
    expect(log).toEqual(['send try 1'])
    expect(ends).toEqual(['1 settled 401', '2 abandoned'])
  })
})

describe('bodies that can be read only once', () => {
  const body = 'one-shot'

  test('asks with a HEAD first when the scheme expects a challenge', async () => {
    const { exchange, log } = client([{ status: 401 }, { status: 201 }], { body })
    const { authenticator, ends } = scheme({ expectsChallenge: true })
    expect(await sendWithAuth(authenticator, exchange)).toEqual({ status: 201 })
    expect(log).toEqual(['probe try 1', 'discard 401', 'send try 2'])
    expect(ends).toEqual(['1 settled 401', '2 settled 201'])
  })

  test('authorises the request on its own when the HEAD was accepted', async () => {
    const { exchange, log } = client([{ status: 200 }, { status: 201 }], { body })
    const { authenticator, ends } = scheme({ expectsChallenge: true })
    expect(await sendWithAuth(authenticator, exchange)).toEqual({ status: 201 })
    expect(log).toEqual(['probe try 1', 'discard 200', 'send try 2'])
    expect(ends).toEqual(['1 settled 200', '2 settled 201'])
  })

  test('probes at most once', async () => {
    const { exchange, log } = client([{ status: 404 }, { status: 201 }], { body })
    const authenticator: Authenticator = {
      authorize: () => ({ headers: {}, expectsChallenge: true, settle: () => undefined }),
    }
    expect(await sendWithAuth(authenticator, exchange)).toEqual({ status: 201 })
    expect(log).toEqual(['probe -', 'discard 404', 'send -'])
  })

  test('sends at once when no challenge is expected', async () => {
    const { exchange, log } = client([{ status: 201 }], { body })
    await sendWithAuth(scheme().authenticator, exchange)
    expect(log).toEqual(['send try 1'])
  })

  test('sends at once when the adapter has no probe', async () => {
    const { exchange, log } = client([{ status: 201 }], { body })
    const withoutProbe = { ...exchange }
    delete withoutProbe.probe
    await sendWithAuth(scheme({ expectsChallenge: true }).authenticator, withoutProbe)
    expect(log).toEqual(['send try 1'])
  })

  test('does not probe for a body that can be read again', async () => {
    const { exchange, log } = client([{ status: 401 }, { status: 201 }], {
      body: () => new Uint8Array(),
    })
    await sendWithAuth(scheme({ expectsChallenge: true }).authenticator, exchange)
    expect(log).toEqual(['send try 1', 'discard 401', 'send try 2'])
  })

  test('throws a coded error instead of sending the body twice', async () => {
    const { exchange, log } = client([{ status: 401 }, { status: 401 }, { status: 200 }], { body })
    const { authenticator, ends } = scheme({ expectsChallenge: true })
    const error: unknown = await sendWithAuth(authenticator, exchange).catch((e: unknown) => e)
    expect(isLatchkeyError(error) && error.code).toBe('ERR_BODY_NOT_REPLAYABLE')
    expect(log).toEqual(['probe try 1', 'discard 401', 'send try 2', 'discard 401'])
    expect(ends).toEqual(['1 settled 401', '2 settled 401', '3 abandoned'])
  })
})

describe('an attempt that wants to know of nothing', () => {
  const silent: Authenticator = { authorize: () => ({ headers: {} }) }

  test('gives the answer as it is', async () => {
    const { exchange, log } = client([{ status: 401 }])
    expect(await sendWithAuth(silent, exchange)).toEqual({ status: 401 })
    expect(log).toEqual(['send -'])
  })

  test('rejects with what the send failed with', async () => {
    const lost = new Error('connection lost')
    const { exchange } = client([lost])
    await expect(sendWithAuth(silent, exchange)).rejects.toBe(lost)
  })

  test('of the answer from another origin is not told, and the caller has it', async () => {
    const elsewhere = { status: 200, url: new URL('https://other.example/') }
    const { exchange } = client([elsewhere])
    const settling: Authenticator = {
      authorize: () => ({
        headers: {},
        settle: () => {
          throw new Error('must not be asked')
        },
      }),
    }
    expect(await sendWithAuth(settling, exchange)).toBe(elsewhere)
  })

  test('is not told of too many sends, nor that a body can not be sent again', async () => {
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

test('a client that can not probe sends its one-shot body at once', async () => {
  const { authenticator } = scheme({ expectsChallenge: true })
  const { exchange, log } = client([{ status: 200 }], { body: 'one-shot' })
  const rest = { ...exchange }
  delete rest.probe
  expect(await sendWithAuth(authenticator, rest)).toEqual({ status: 200 })
  expect(log).toEqual(['send try 1'])
})
