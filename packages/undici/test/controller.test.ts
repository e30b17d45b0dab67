import { expect, test } from 'vitest'
import { CallController, type SteeredSend } from '../src/controller.ts'

function setup(send?: Partial<Pick<SteeredSend, 'isDelivering' | 'isHolding'>>) {
  const log: unknown[] = []
  const controller = new CallController(
    (reason) => log.push(['aborted', reason]),
    (reason) => log.push(['failed', reason]),
  )
  if (send) {
    controller.send = {
      isDelivering: false,
      isHolding: false,
      ...send,
      controller: {
        paused: false,
        aborted: false,
        reason: null,
        rawHeaders: ['a', 'b'],
        rawTrailers: ['c', 'd'],
        pause: () => log.push('pause'),
        resume: () => log.push('resume'),
        abort: (reason) => log.push(['abort', reason]),
      },
    }
  }
  return { log, controller }
}

test('pausing and resuming reach a send whose response is delivered', () => {
  const { log, controller } = setup({ isDelivering: true })
  controller.pause()
  expect(controller.paused).toBe(true)
  controller.resume()
  expect(controller.paused).toBe(false)
  expect(log).toEqual(['pause', 'resume'])
})

test.each([undefined, { isHolding: true }])(
  'pausing before the response is delivered (%j) is only noted',
  (send) => {
    const { log, controller } = setup(send)
    controller.pause()
    expect(controller.paused).toBe(true)
    controller.resume()
    expect(controller.paused).toBe(false)
    expect(log).toEqual([])
  },
)

test('raw fields are those of the send that is under way, and null without one', () => {
  const { controller } = setup({})
  expect([controller.rawHeaders, controller.rawTrailers]).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
  controller.send = undefined
  expect([controller.rawHeaders, controller.rawTrailers]).toEqual([null, null])
})

const reason = new Error('not today')

test('an abort before a send, or while its response is held, fails the call at once', () => {
  const before = setup()
  before.controller.abort(reason)
  expect(before.log).toEqual([
    ['aborted', reason],
    ['failed', reason],
  ])
  const held = setup({ isHolding: true })
  held.controller.abort(reason)
  expect(held.log).toEqual([
    ['aborted', reason],
    ['abort', reason],
    ['failed', reason],
  ])
})

test('an abort of a send that nobody holds is reported by undici', () => {
  const { log, controller } = setup({ isDelivering: true })
  controller.abort(reason)
  expect(log).toEqual([
    ['aborted', reason],
    ['abort', reason],
  ])
})

test('the first abort counts', () => {
  const { log, controller } = setup({ isDelivering: true })
  expect([controller.aborted, controller.reason]).toEqual([false, null])
  controller.abort(reason)
  controller.abort(new Error('again'))
  expect([controller.aborted, controller.reason]).toEqual([true, reason])
  expect(log).toHaveLength(2)
})
