import { getEventListeners } from 'node:events'
import { onAbort } from '@latchkey/contract'
import { expect, test } from 'vitest'

test('many functions are called once each, through one listener', () => {
  const controller = new AbortController()
  const called: number[] = []
  for (let n = 0; n < 50; n++) onAbort(controller.signal, () => called.push(n))
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1)
  controller.abort()
  expect(called).toEqual(Array.from({ length: 50 }, (_, n) => n))
})

test('a function that was canceled is not called, and the last one takes the listener with it', () => {
  const controller = new AbortController()
  const called: string[] = []
  const cancel = onAbort(controller.signal, () => called.push('canceled'))
  const cancelOther = onAbort(controller.signal, () => called.push('other'))
  cancel()
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1)
  cancelOther()
  cancel()
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  onAbort(controller.signal, () => called.push('later'))
  controller.abort()
  expect(called).toEqual(['later'])
})

test('a function can cancel itself and others while the signal aborts', () => {
  const controller = new AbortController()
  const called: string[] = []
  const cancelFirst = onAbort(controller.signal, () => {
    called.push('first')
    cancelFirst()
    cancelSecond()
  })
  const cancelSecond = onAbort(controller.signal, () => called.push('second'))
  onAbort(controller.signal, () => called.push('third'))
  controller.abort()
  expect(called).toEqual(['first', 'third'])
})

test('signals do not share functions', () => {
  const [one, other] = [new AbortController(), new AbortController()]
  const called: string[] = []
  onAbort(one.signal, () => called.push('one'))
  onAbort(other.signal, () => called.push('other'))
  other.abort()
  expect(called).toEqual(['other'])
})
