import { getEventListeners } from 'node:events'
import { abortable } from '@latchkey/contract'
import { expect, test } from 'vitest'

const reason = { any: 'value' }

test('what is not a promise, and a promise without a signal, is returned as it is', () => {
  const { signal } = new AbortController()
  const promise = Promise.resolve(1)
  expect(abortable(1, signal)).toBe(1)
  expect(abortable(promise, undefined)).toBe(promise)
})

test.each([true, false])(
  'a wait settles as its work does and leaves no listener (%s)',
  async (fails) => {
    const { signal } = new AbortController()
    const failure = new Error('work')
    const result = abortable(fails ? Promise.reject(failure) : Promise.resolve(1), signal)
    if (fails) await expect(result).rejects.toBe(failure)
    else expect(await result).toBe(1)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  },
)

test.each(['before', 'while'])(
  'a wait rejects at once with the reason of an abort %s it waits',
  async (when) => {
    const controller = new AbortController()
    const { signal } = controller
    const late: unknown[] = []
    let arrive: (value: number) => void = () => undefined
    const work = new Promise<number>((resolve) => (arrive = resolve))
    if (when === 'before') controller.abort(reason)
    const result = abortable(work, signal, (value) => late.push(value))
    if (when === 'while') controller.abort(reason)
    await expect(result).rejects.toBe(reason)
    expect(getEventListeners(signal, 'abort')).toEqual([])
    arrive(7)
    await work
    expect(late).toEqual([7])
  },
)

test('many waits with one signal are one listener', async () => {
  const { signal } = new AbortController()
  const waits = Array.from({ length: 50 }, async () => abortable(Promise.resolve(1), signal))
  expect(getEventListeners(signal, 'abort')).toHaveLength(1)
  await Promise.all(waits)
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('a failure after the abort is nobody’s', async () => {
  const controller = new AbortController()
  let fail: (error: Error) => void = () => undefined
  const result = abortable(
    new Promise<never>((_resolve, reject) => (fail = reject)),
    controller.signal,
  )
  controller.abort(reason)
  await expect(result).rejects.toBe(reason)
  fail(new Error('late'))
  await new Promise(setImmediate)
})
