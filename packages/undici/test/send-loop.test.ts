import { PassThrough } from 'node:stream'
import type { AuthAttempt } from '@latchkey/contract'
import { describe, expect, test } from 'vitest'
import { call, released } from './fake-dispatch.ts'

const failure = new Error('out of order')
/** What undici reports if a connection dies that had delivered a response. */
const dead = Object.assign(new Error('other side closed'), { socket: { bytesRead: 1 } })

/** A scheme that answers every 401, and writes down what happens to its attempts. */
function answering(init: Partial<AuthAttempt> = {}) {
  const ends: unknown[] = []
  let count = 0
  const attempt = (): AuthAttempt => {
    const name = ++count
    return {
      headers: { authorization: String(name) },
      settle: ({ status }) => {
        ends.push([name, status])
        return status === 401 ? attempt() : undefined
      },
      abandon: (reason) => ends.push([name, (reason as Error).message]),
      ...init,
    }
  }
  return { ends, attempt }
}

type Call = ReturnType<typeof call>

async function respond({ sends, controller }: Call, status: number): Promise<void> {
  const { handler } = sends.at(-1)!
  handler.onResponseStart(controller, status, {}, '')
  handler.onResponseEnd(controller, {})
  await released()
}

const stream = (bytes: number) =>
  (async function* () {
    yield await Promise.resolve(new Uint8Array(bytes))
  })() as never

async function read({ sends }: Call): Promise<number> {
  let bytes = 0
  for await (const chunk of sends.at(-1)!.opts.body as never as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength
  }
  return bytes
}

test('a failure of dispatch abandons the attempt and is the error of the call', () => {
  const { ends, attempt } = answering()
  const { log } = call(attempt, {}, {}, () => {
    throw failure
  })
  expect(log).toEqual([failure])
  expect(ends).toEqual([[1, 'out of order']])
})

test('a failure of a scheme is the error of the call, immediately or later', async () => {
  const now = call(() => {
    throw failure
  })
  expect([now.log, now.sends]).toEqual([[failure], []])
  const later = call(() => Promise.reject(failure))
  await released()
  expect([later.log, later.sends]).toEqual([['start', failure], []])
})

test('a failure cancels the stream of the caller', () => {
  let isCanceled = false
  const body = {
    [Symbol.asyncIterator]: () => ({
      next: () => new Promise(() => undefined),
      return: async () => {
        isCanceled = true
        return Promise.resolve({ done: true })
      },
    }),
  }
  const { first, controller } = call({ headers: {} }, { method: 'PUT', body: body as never })
  first.onResponseError(controller, failure)
  expect(isCanceled).toBe(true)
})

test('a connection that dies under an answer has the call authorized again and sent once more, and only once', async () => {
  const { ends, attempt } = answering()
  const one = call(attempt)
  await respond(one, 401)
  one.sends[1]!.handler.onResponseError(one.controller, dead)
  await released()
  expect(one.sends.map(({ opts }) => opts.headers)).toEqual(
    ['1', '2', '3'].map((authorization) => ({ authorization })),
  )
  one.sends[2]!.handler.onResponseError(one.controller, dead)
  await released()
  expect(one.sends).toHaveLength(3)
  expect(one.log).toEqual(['start', dead])
  expect(ends).toEqual([
    [1, 401],
    [2, dead.message],
    [3, dead.message],
  ])
})

test.each([
  ['before a response', 0, dead],
  ['with another error', 1, failure],
  ['at the fourth send', 3, dead],
])('a connection that dies %s is the error of the call', async (_name, answers, error) => {
  const one = call(answering().attempt)
  for (let answer = 0; answer < answers; answer++) await respond(one, 401)
  one.sends.at(-1)!.handler.onResponseError(one.controller, error)
  await released()
  expect(one.sends).toHaveLength(answers + 1)
  expect(one.log).toEqual(['start', error])
})

test('a connection that dies is the error of a call that was aborted', async () => {
  const one = call(answering().attempt)
  await respond(one, 401)
  one.abort(failure)
  one.sends[1]!.handler.onResponseError(one.controller, dead)
  await released()
  expect(one.sends).toHaveLength(2)
  expect(one.log).toEqual(['start', ['abort', failure], dead])
})

test.each([
  [1_048_576, 3],
  [1_048_577, 2],
])(
  'a stream of %d bytes is repeated on a new connection if there is a copy of it',
  async (bytes, sends) => {
    const one = call(answering().attempt, { method: 'PUT', body: stream(bytes) })
    expect(await read(one)).toBe(bytes)
    await respond(one, 401)
    if (sends === 3) {
      expect(await read(one)).toBe(bytes)
      one.sends.at(-1)!.handler.onResponseError(one.controller, dead)
      await released()
      expect(one.sends).toHaveLength(3)
      expect(await read(one)).toBe(bytes)
    } else {
      expect(one.sends).toHaveLength(1)
      expect(one.log.at(-1)).toMatchObject({ code: 'ERR_BODY_NOT_REPLAYABLE', status: 401 })
      expect((one.log.at(-1) as { response: unknown }).response).toEqual({
        statusCode: 401,
        headers: {},
      })
    }
  },
)

describe('a probe', () => {
  const probed = () => {
    const scheme = answering({ expectsChallenge: true })
    return { ...scheme, one: call(scheme.attempt, { method: 'PUT', body: stream(1) }) }
  }

  test('a probe is settled, and the request is authorized anew', async () => {
    const { one, ends } = probed()
    await respond(one, 401)
    expect(one.sends.map(({ opts }) => opts.method)).toEqual(['HEAD', 'PUT'])
    expect(await read(one)).toBe(1)
    await respond(one, 200)
    expect(one.log).toEqual(['start', 200, {}])
    expect(ends).toEqual([
      [1, 'the body is held back until the challenge is there'],
      [2, 401],
      [3, 'the probe is not repeated'],
      [4, 200],
    ])
  })

  test('a probe that is lost is not sent again: the request is', async () => {
    const { one } = probed()
    one.first.onResponseError(one.controller, failure)
    await released()
    expect(one.sends.map(({ opts }) => opts.method)).toEqual(['HEAD', 'PUT'])
    expect(one.log).toEqual(['start'])
  })

  test('a probe that is lost after an abort is the last send', async () => {
    const { one } = probed()
    one.abort(failure)
    one.first.onResponseError(one.controller, failure)
    await released()
    expect(one.sends).toHaveLength(1)
    expect(one.log.filter((entry) => entry === failure)).toHaveLength(1)
  })

  test.each([
    ['a body of up to 64 KiB', 'x'.repeat(65_536), {}],
    ['a stream with a known short length', stream(1), { 'content-length': '1' }],
    ['no body', null, {}],
  ])('a probe is not sent for %s', (_name, body, headers) => {
    const { attempt } = answering({ expectsChallenge: true })
    const { sends } = call(attempt, { method: 'PUT', body, headers })
    expect(sends.map(({ opts }) => opts.method)).toEqual(['PUT'])
  })
})

describe('functions that a scheme or a caller leaves out', () => {
  const respond = ({ sends, controller }: ReturnType<typeof call>, status: number) => {
    const { handler } = sends.at(-1)!
    handler.onBodySent('x', 1)
    handler.onRequestSent()
    handler.onResponseStart(controller, 103, {}, '')
    handler.onResponseStart(controller, status, {}, '')
    handler.onResponseData(controller, Buffer.from('x'))
    handler.onResponseEnd(controller, {})
  }
  /** A caller that wants to know nothing. */
  const silent = Object.fromEntries(
    Object.keys(call({ headers: {} }).handler).map((name) => [name, undefined]),
  )

  test('functions that a caller leaves out are not called for a response or an upgrade', () => {
    const one = call({ headers: {} }, {}, silent)
    expect(() => {
      respond(one, 200)
      one.first.onRequestUpgrade(one.controller, 101, {}, new PassThrough())
    }).not.toThrow()
  })

  test('functions that a caller leaves out are not called for a failure of the connection or of dispatch', () => {
    const failing = () => {
      throw failure
    }
    expect(() => {
      const one = call({ headers: {} }, {}, silent)
      one.first.onResponseError(one.controller, failure)
      call({ headers: {} }, {}, silent, failing)
    }).not.toThrow()
  })

  test('functions that a scheme leaves out are not called after an abort', async () => {
    const one = call({ headers: {}, settle: () => ({ headers: {} }) }, {}, silent)
    one.abort(failure)
    one.first.onResponseStart(one.controller, 401, {}, '')
    await released()
    expect(one.sends).toHaveLength(1)
  })

  test('functions that a scheme leaves out do not matter to the limit of sends, or to a probe', async () => {
    const attempt: AuthAttempt = { headers: {}, settle: () => attempt }
    const one = call(attempt)
    for (let send = 0; send < 5; send++) {
      respond(one, 401)
      await released()
    }
    expect(one.sends).toHaveLength(4)
    const probe = call({ ...attempt, expectsChallenge: true }, { method: 'PUT', body: stream(1) })
    respond(probe, 401)
    await released()
    expect(probe.sends.map(({ opts }) => opts.method)).toEqual(['HEAD', 'PUT'])
  })
})

test('after an abort while a rejected response is read, no credentials are sent', async () => {
  const { ends, attempt } = answering()
  const one = call(attempt)
  one.first.onResponseStart(one.controller, 401, {}, '')
  one.abort(failure)
  one.first.onResponseError(one.controller, failure)
  await released()
  expect(one.sends).toHaveLength(1)
  expect(one.log).toEqual(['start', ['abort', failure], failure])
  expect(ends).toEqual([
    [1, 401],
    [2, failure.message],
  ])
})

/** A call whose request is upgraded with this status. */
const upgraded = (attempt: Parameters<typeof call>[0], status: number) => {
  const one = call(attempt)
  const socket = new PassThrough()
  one.first.onRequestUpgrade(one.controller, status, {}, socket)
  return { one, socket }
}

test('an upgrade that is rejected ends its socket, and the credentials are sent', async () => {
  const { one, socket } = upgraded(answering().attempt, 401)
  await released()
  expect(socket.destroyed).toBe(true)
  expect(one.sends.map(({ opts }) => opts.headers)).toEqual([
    { authorization: '1' },
    { authorization: '2' },
  ])
  expect(one.log).toEqual(['start'])
})

test('an upgrade after an abort ends its socket', async () => {
  const { ends, attempt } = answering()
  let settled: (next: AuthAttempt) => void = () => undefined
  const settle = () => new Promise<AuthAttempt>((resolve) => (settled = resolve))
  const { one, socket } = upgraded({ headers: {}, settle }, 401)
  one.abort(failure)
  one.first.onResponseError(one.controller, failure)
  settled(attempt())
  await released()
  expect(socket.destroyed).toBe(true)
  expect(one.sends).toHaveLength(1)
  expect(ends).toEqual([[1, failure.message]])
})

test('an upgrade with a scheme that fails ends its socket with the error', async () => {
  const { one, socket } = upgraded({ headers: {}, settle: () => Promise.reject(failure) }, 200)
  await released()
  expect(socket.destroyed).toBe(true)
  expect(one.log).toEqual(['start', failure])
})
