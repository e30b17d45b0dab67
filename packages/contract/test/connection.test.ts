import { connectionReleased, isDeadConnection } from '@latchkey/contract'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a connection is released after two iterations of the event loop, if the runtime has them', async () => {
  let iterations = 0
  vi.stubGlobal('setImmediate', (run: () => void) => {
    iterations++
    queueMicrotask(run)
  })
  await connectionReleased()
  expect(iterations).toBe(2)
  vi.stubGlobal('setImmediate', undefined)
  await connectionReleased()
})

test.each([
  ['an error of undici', { socket: { bytesRead: 1 } }, true],
  ["the cause of an error of Node's fetch", { cause: { socket: { bytesRead: 195 } } }, true],
  ['a new connection', { socket: { bytesRead: 0 } }, false],
  ['an error that reports no socket', { cause: { code: 'ECONNRESET' } }, false],
  ['an error without a cause', {}, false],
  ['the reason of an abort', null, false],
])('a dead connection is recognized: %s', (_name, error, isDead) => {
  expect(isDeadConnection(error)).toBe(isDead)
})
