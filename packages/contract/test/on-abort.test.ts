import { getEventListeners } from 'node:events'
import { onAbort } from '@latchkey/contract'
import { expect, test } from 'vitest'

test('each function with a signal runs once, none with another does, and the signal has one listener', () => {
  const controller = new AbortController()
  const { signal } = controller
  const ran: number[] = []
  for (let n = 0; n < 20; n++) onAbort(signal, () => ran.push(n))
  onAbort(new AbortController().signal, () => ran.push(20))
  expect(getEventListeners(signal, 'abort')).toHaveLength(1)
  controller.abort()
  expect(ran).toEqual(Array.from({ length: 20 }, (_, n) => n))
})

test('a function whose wait is over does not run, and the last one takes the listener away', () => {
  const controller = new AbortController()
  const { signal } = controller
  const ran: string[] = []
  const stopFirst = onAbort(signal, () => ran.push('first'))
  const stopSecond = onAbort(signal, () => ran.push('second'))
  stopFirst()
  expect(getEventListeners(signal, 'abort')).toHaveLength(1)
  stopSecond()
  expect(getEventListeners(signal, 'abort')).toEqual([])
  onAbort(signal, () => ran.push('third'))
  controller.abort()
  expect(ran).toEqual(['third'])
})

test('a function can end its own wait, and those of others, while it runs', () => {
  const controller = new AbortController()
  const { signal } = controller
  const ran: string[] = []
  const stops: (() => void)[] = []
  for (const name of ['first', 'second']) {
    stops.push(
      onAbort(signal, () => {
        ran.push(name)
        for (const stop of stops) stop()
      }),
    )
  }
  controller.abort()
  expect(ran).toEqual(['first'])
  expect(getEventListeners(signal, 'abort')).toEqual([])
})
