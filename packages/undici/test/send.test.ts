import type { AuthAttempt, AuthResponse } from '@latchkey/contract'
import { describe, expect, test } from 'vitest'
import { call, released } from './fake-dispatch.ts'

/** An attempt whose response is settled when the test says so. */
function late() {
  let resolve: (next: AuthAttempt | undefined) => void = () => undefined
  let reject: (error: Error) => void = () => undefined
  const promise = new Promise<AuthAttempt | undefined>((...functions) => {
    ;[resolve, reject] = functions
  })
  return { attempt: { headers: {}, settle: () => promise }, resolve, reject }
}

const failure = new Error('out of order')

test('the caller gets an informational response, which settles nothing', () => {
  const statuses: number[] = []
  const { log, first, controller } = call({
    headers: {},
    settle: ({ status }) => void statuses.push(status),
  })
  first.onResponseStart(controller, 103, {}, '')
  first.onResponseStart(controller, 200, {}, '')
  expect(log).toEqual(['start', 103, 200])
  expect(statuses).toEqual([200])
})

test('the progress of a send reaches the caller', () => {
  const { log, first } = call({ headers: {} })
  first.onBodySent('x', 5)
  first.onRequestSent()
  first.onResponseStarted()
  expect(log).toEqual(['start', ['sent', 5], 'all sent', 'started'])
})

test('nothing of the response to a probe reaches the caller', () => {
  const { log, sends, first, controller } = call(
    { headers: {}, expectsChallenge: true },
    { method: 'POST', body: (async function* () {})() as never },
  )
  expect(sends[0]?.opts.method).toBe('HEAD')
  first.onResponseStart(controller, 103, {}, '')
  first.onResponseStarted()
  first.onResponseStart(controller, 401, {}, '')
  expect(log).toEqual(['start'])
})

test('a scheme reads the fields of a response by any case, one by one or joined', () => {
  let seen: AuthResponse | undefined
  const { first, controller } = call({
    headers: {},
    settle: (response) => {
      seen = response
      return undefined
    },
  })
  first.onResponseStart(controller, 200, { 'x-one': 'a', 'x-many': ['a', 'b'] }, '')
  const { headers, url } = seen! as AuthResponse & { headers: { fields(name: string): string[] } }
  const names = ['X-One', 'X-Many', 'x-no']
  expect(names.map((name) => headers.get(name))).toEqual(['a', 'a, b', null])
  expect(names.map((name) => headers.fields(name))).toEqual([['a'], ['a', 'b'], []])
  expect(url.href).toBe('https://api.example/a')
})

describe('while a scheme settles', () => {
  test('the response is held back while a scheme settles, and then delivered in order', async () => {
    const { attempt, resolve } = late()
    const { log, first, controller } = call(attempt)
    first.onResponseStart(controller, 200, {}, '')
    first.onResponseData(controller, Buffer.from('a'))
    first.onResponseEnd(controller, { trailer: 'b' })
    await released()
    expect(log).toEqual(['start', 'pause'])
    resolve(undefined)
    await released()
    expect(log).toEqual(['start', 'pause', 200, 'a', { trailer: 'b' }, 'resume'])
  })

  test('a caller who pauses while a scheme settles is not resumed', async () => {
    const { attempt, resolve } = late()
    const { log, first, controller } = call(
      attempt,
      {},
      {
        onResponseStart: (own) => {
          own.pause()
        },
      },
    )
    first.onResponseStart(controller, 200, {}, '')
    resolve(undefined)
    await released()
    expect(log).toEqual(['start', 'pause', 'pause'])
  })

  test('an error of the connection while a scheme settles is delivered after the response began', async () => {
    const { attempt, resolve } = late()
    const { log, first, controller } = call(attempt)
    first.onResponseStart(controller, 200, {}, '')
    first.onResponseError(controller, failure)
    resolve(undefined)
    await released()
    expect(log.slice(2)).toEqual([200, failure, 'resume'])
  })

  test('an exception of the caller at the end of a response that was held back is its error', async () => {
    const { attempt, resolve } = late()
    const { log, first, controller } = call(
      attempt,
      {},
      {
        onResponseEnd: () => {
          throw failure
        },
      },
    )
    first.onResponseStart(controller, 200, {}, '')
    first.onResponseEnd(controller, {})
    resolve(undefined)
    await released()
    expect(log.slice(2)).toEqual([200, failure, 'resume'])
  })

  test('an exception of the scheme aborts the send and is the error of the call', async () => {
    const { attempt, reject } = late()
    const { log, first, controller } = call(attempt)
    first.onResponseStart(controller, 200, {}, '')
    reject(failure)
    await released()
    expect(log.slice(2)).toEqual([['abort', failure], failure])
  })
})

test.each([
  ['before its response began', []],
  ['after its response began', [200]],
])('a send that fails %s is abandoned once, if it was not settled', (_when, statuses) => {
  const abandoned: unknown[] = []
  const abandon = (reason: unknown) => abandoned.push(reason)
  const { log, first, controller } = call({ headers: {}, abandon })
  for (const status of statuses) first.onResponseStart(controller, status, {}, '')
  first.onResponseError(controller, failure)
  first.onResponseError(controller, new Error('again'))
  expect(log).toEqual(['start', ...statuses, failure])
  expect(abandoned).toEqual(statuses.length === 0 ? [failure] : [])
})

const answering = (): AuthAttempt => ({
  headers: {},
  settle: ({ status }) => (status === 401 ? { headers: { authorization: 'x' } } : undefined),
})

test('a rejected response is read to its end before the answer is sent', async () => {
  const { log, sends, first, controller } = call(answering)
  first.onResponseStart(controller, 401, {}, '')
  first.onResponseData(controller, Buffer.alloc(65_536))
  await released()
  expect(sends).toHaveLength(1)
  first.onResponseEnd(controller, {})
  await released()
  expect(sends.map(({ opts }) => opts.headers)).toEqual([{}, { authorization: 'x' }])
  expect(log).toEqual(['start'])
})

test('a rejected response of more than 64 KiB is cut off', async () => {
  const { log, sends, first, controller } = call(answering)
  first.onResponseStart(controller, 401, {}, '')
  first.onResponseData(controller, Buffer.alloc(65_537))
  expect(log).toEqual(['start', ['abort', expect.any(Error)]])
  first.onResponseError(controller, failure)
  await released()
  expect(sends).toHaveLength(2)
  expect(log).toHaveLength(2)
})
